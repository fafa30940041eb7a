import type { Metadata } from 'next';
import { InviteForm } from '@/app/_components/invitation/invite-form';
import { OpenInvitations } from '@/app/_components/invitation/open-invitations';
import { Seen } from '@/app/_components/seen';
import { buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { cancelInvitation, inviteCoach, resendInvitation } from '@/lib/features/coaching/actions';
import { loadCoachPage } from '@/lib/features/coaching/loaders';
import { coachesNeedInvitation } from '@/lib/features/joining/loaders';
import { seenKind } from '@/lib/features/notices/actions';
import { AskingCoaches } from './_components/asking-coaches';
import { EarlierCoaches, LastEnded } from './_components/earlier-coaches';
import { RunningCoach } from './_components/running-coach';
import { VisitRecord } from './_components/visit-record';

export const metadata: Metadata = { title: 'Coach' };

type Search = { before?: string | string[]; accepted?: string | string[] };

/** COACH-1 to COACH-3 from the client's side. */
export default async function CoachPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { before, accepted } = await searchParams;
  const { viewer, name, mailFrom, coachings, asking, log } = await loadCoachPage(
    typeof before === 'string' ? before : undefined,
  );
  const running = coachings.filter(({ state }) => state === 'active');
  const open = coachings.filter(({ state }) => state === 'invited');
  const ended = coachings.filter(({ state }) => state === 'declined' || state === 'revoked');
  const inviting = { ...INVITING, named: name !== null, closed: coachesNeedInvitation(), mailFrom };
  const alone = running.length === 0 && open.length === 0;
  return (
    <Page width="wide">
      <Seen action={seenKind} fields={[['kind', 'coach-accepted']]} />
      <PageHeader
        title="Your coach"
        lede="You choose what a coach can read: journal entries one by one, and more if you like. You can stop sharing at any time."
      />
      <Stack gap="large" className="sided">
        {accepted !== undefined && running.length > 0 && (
          <Notice announce title="You have a coach.">
            Nothing is shared yet. Choose below what they can read.
          </Notice>
        )}
        <AskingCoaches asking={asking} viewer={viewer} />
        {running.map((coaching) => (
          <RunningCoach key={coaching.id} coaching={coaching} viewer={viewer} />
        ))}
        <OpenInvitations
          invitations={open.map(({ coach: { email }, ...one }) => ({ ...one, email }))}
          idField="coachingId"
          resend={resendInvitation}
          cancel={cancelInvitation}
          mailFrom={mailFrom}
          viewer={viewer}
        />
        {alone && (
          <EmptyState
            title={
              ended.some(({ answeredAt, endedAt }) => answeredAt && endedAt)
                ? 'No coach now.'
                : 'No coach yet.'
            }
          >
            <LastEnded coachings={ended} viewer={viewer} />
            <p>
              A coach reads the entries you share, and sees how many there are that you don’t. If you want,
              you can also share your patterns, a month, a template, or how your search stands. They never see
              your replies, and nobody ever sees what you write in the vent.
            </p>
            <div className="mt-6">
              <InviteForm strong {...inviting} />
            </div>
          </EmptyState>
        )}
        {(log.visits.length > 0 || running.length > 0) && (
          <VisitRecord visits={log.visits} nextCursor={log.nextCursor} viewer={viewer} />
        )}
        <div>
          {!alone && (
            <Disclosure summary="Invite another coach">
              <InviteForm {...inviting} />
            </Disclosure>
          )}
          <EarlierCoaches coachings={ended} viewer={viewer} />
        </div>
        <p className="text-small text-soft">
          Do you coach others?{' '}
          <Link href="/clients/invite" className={buttonClass('link')}>
            Invite a client
          </Link>
        </p>
      </Stack>
    </Page>
  );
}

const INVITING = {
  action: inviteCoach,
  label: 'Your coach’s email address',
  meaning: 'They see nothing until they accept and you share something.',
};
