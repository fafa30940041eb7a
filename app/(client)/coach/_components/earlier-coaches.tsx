import { Temporal } from 'temporal-polyfill';
import { Disclosure } from '@/app/_ui/disclosure';
import { Row, RowList } from '@/app/_ui/row';
import type { Coaching } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

/** Past coaches, collapsed. */
export function EarlierCoaches({ coachings, viewer }: { coachings: readonly Coaching[]; viewer: Viewer }) {
  if (coachings.length === 0) return null;
  return (
    <Disclosure summary="Past coaches and invitations">
      <RowList label="Past coaches and invitations">
        {coachings.map((coaching) => (
          <Row
            key={coaching.id}
            title={<span className="break-words">{coaching.coach.name ?? coaching.coach.email}</span>}
            detail={endLine(coaching, viewer)}
          />
        ))}
      </RowList>
    </Disclosure>
  );
}

/** Who ended the coaching that ended last, where none runs. */
export function LastEnded({ coachings, viewer }: { coachings: readonly Coaching[]; viewer: Viewer }) {
  const [last] = coachings
    .filter(({ answeredAt, endedAt }) => answeredAt && endedAt)
    .toSorted((one, other) => (other.endedAt ?? '').localeCompare(one.endedAt ?? ''));
  if (!last?.endedAt) return null;
  const name = last.coach.name ?? last.coach.email;
  const when = formatMoment(Temporal.Instant.from(last.endedAt), viewer);
  const how = last.endedBy === 'coach' ? `${name} ended the coaching` : `The coaching with ${name} ended`;
  return (
    <p className="mb-3">
      {how} on {when}. Nothing of yours can be opened any more.
    </p>
  );
}

function endLine({ state, invitedAt, answeredAt, endedAt, endedBy }: Coaching, viewer: Viewer): string {
  const ended = endedBy === null ? 'Ended' : endedBy === 'coach' ? 'Ended by them' : 'Ended by you';
  const what = state === 'declined' ? 'Declined' : answeredAt ? ended : 'Cancelled';
  const when = (state === 'declined' ? answeredAt : endedAt) ?? invitedAt;
  return `${what} on ${formatMoment(Temporal.Instant.from(when), viewer)}`;
}
