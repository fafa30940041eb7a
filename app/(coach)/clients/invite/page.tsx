import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { InviteForm } from '@/app/_components/invitation/invite-form';
import { OpenInvitations } from '@/app/_components/invitation/open-invitations';
import { buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import {
  inviteClient,
  resendClientInvitation,
  withdrawClientInvitation,
} from '@/lib/features/coaching/actions';
import { loadInvitingClients } from '@/lib/features/coaching/loaders';
import type { ClientInvitation } from '@/lib/features/coaching/types';
import { clientsNeedInvitation } from '@/lib/features/joining/loaders';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

export const metadata: Metadata = { title: 'Invite a client' };

/** COACH-1: a coach invites a client, who says yes as themselves and chooses then what to share. */
export default async function InviteClientPage() {
  const { viewer, mailFrom, invitations } = await loadInvitingClients();
  const open = invitations.filter(({ state }) => state === 'invited');
  const answered = invitations.filter(({ state }) => state !== 'invited');
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href="/clients" className={buttonClass('link')}>
            Your clients
          </Link>
        }
        title="Invite a client"
        lede="They decide. Saying yes shares nothing: they choose what you can read, and you’ll find them among your clients."
      />
      <Stack gap="large">
        <InviteForm
          strong
          action={inviteClient}
          label="Your client’s email address"
          meaning="You see nothing of theirs until they accept and share something."
          named={viewer.name !== null}
          closed={clientsNeedInvitation()}
          mailFrom={mailFrom}
        />
        <OpenInvitations
          invitations={open}
          idField="invitationId"
          resend={resendClientInvitation}
          cancel={withdrawClientInvitation}
          mailFrom={mailFrom}
          viewer={viewer}
        />
        {answered.length > 0 && (
          <Disclosure summary="Earlier invitations">
            <RowList label="Earlier invitations">
              {answered.map((invitation) => (
                <Row
                  key={invitation.id}
                  title={<span className="break-words">{invitation.email}</span>}
                  detail={answerLine(invitation, viewer)}
                />
              ))}
            </RowList>
          </Disclosure>
        )}
      </Stack>
    </Page>
  );
}

const ANSWERS = {
  invited: 'Invited',
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Cancelled by you',
} as const;

const answerLine = ({ state, invitedAt, answeredAt }: ClientInvitation, viewer: Viewer): string =>
  `${ANSWERS[state]} on ${formatMoment(Temporal.Instant.from(answeredAt ?? invitedAt), viewer)}`;
