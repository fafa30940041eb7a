import type { Metadata } from 'next';
import { Seen } from '@/app/_components/seen';
import { Disclosure } from '@/app/_ui/disclosure';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { loadCoachPage } from '@/lib/features/coaching/loaders';
import { coachesNeedInvitation } from '@/lib/features/joining/loaders';
import { seenKind } from '@/lib/features/notices/actions';
import { EarlierCoaches, LastEnded } from './_components/earlier-coaches';
import { InviteForm } from './_components/invite-form';
import { OpenInvitations } from './_components/open-invitations';
import { RunningCoach } from './_components/running-coach';
import { VisitRecord } from './_components/visit-record';

export const metadata: Metadata = { title: 'Coach' };

type Search = { before?: string | string[] };

/** COACH-1 to COACH-3 from the client's side. */
export default async function CoachPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { before } = await searchParams;
  const { viewer, name, mailFrom, coachings, log } = await loadCoachPage(
    typeof before === 'string' ? before : undefined,
  );
  const running = coachings.filter(({ state }) => state === 'active');
  const open = coachings.filter(({ state }) => state === 'invited');
  const ended = coachings.filter(({ state }) => state === 'declined' || state === 'revoked');
  const alone = running.length === 0 && open.length === 0;
  return (
    <Page>
      <Seen action={seenKind} fields={[['kind', 'coach-accepted']]} />
      <PageHeader
        title="Your coach"
        lede="You choose what a coach can read: journal entries one by one, and more if you like. You can stop sharing at any time."
      />
      <Stack gap="large">
        {running.map((coaching) => (
          <RunningCoach key={coaching.id} coaching={coaching} viewer={viewer} />
        ))}
        <OpenInvitations invitations={open} mailFrom={mailFrom} viewer={viewer} />
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
              <InviteForm strong named={name !== null} closed={coachesNeedInvitation()} mailFrom={mailFrom} />
            </div>
          </EmptyState>
        )}
        {(log.visits.length > 0 || running.length > 0) && (
          <VisitRecord visits={log.visits} nextCursor={log.nextCursor} viewer={viewer} />
        )}
        <div>
          {!alone && (
            <Disclosure summary="Invite another coach">
              <InviteForm named={name !== null} closed={coachesNeedInvitation()} mailFrom={mailFrom} />
            </Disclosure>
          )}
          <EarlierCoaches coachings={ended} viewer={viewer} />
        </div>
      </Stack>
    </Page>
  );
}
