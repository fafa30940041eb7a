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

function endLine({ state, invitedAt, answeredAt, endedAt }: Coaching, viewer: Viewer): string {
  const what = state === 'declined' ? 'Declined' : answeredAt ? 'Ended' : 'Cancelled';
  const when = (state === 'declined' ? answeredAt : endedAt) ?? invitedAt;
  return `${what} on ${formatMoment(Temporal.Instant.from(when), viewer)}`;
}
