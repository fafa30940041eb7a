import { Temporal } from 'temporal-polyfill';
import { Disclosure } from '@/app/_ui/disclosure';
import { Row, RowList } from '@/app/_ui/row';
import type { Coaching } from '@/lib/features/coaching/types';
import { formatMoment, type Reader } from '@/lib/rules/messages';

/** Past coaches, collapsed. */
export function EarlierCoaches({ coachings, reader }: { coachings: readonly Coaching[]; reader: Reader }) {
  if (coachings.length === 0) return null;
  return (
    <Disclosure summary="Past coaches and invitations">
      <RowList label="Past coaches and invitations">
        {coachings.map((coaching) => (
          <Row
            key={coaching.id}
            title={<span className="break-words">{coaching.coach.name ?? coaching.coach.email}</span>}
            detail={endLine(coaching, reader)}
          />
        ))}
      </RowList>
    </Disclosure>
  );
}

function endLine({ state, invitedAt, answeredAt, endedAt }: Coaching, reader: Reader): string {
  const what = state === 'declined' ? 'Declined' : answeredAt ? 'Ended' : 'Cancelled';
  const when = (state === 'declined' ? answeredAt : endedAt) ?? invitedAt;
  return `${what} on ${formatMoment(Temporal.Instant.from(when), reader)}`;
}
