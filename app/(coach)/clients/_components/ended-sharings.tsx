import { Temporal } from 'temporal-polyfill';
import type { EndedSharing } from '@/lib/features/coaching/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

/** COACH-1: what has ended lately and by whose word; whose it was went with the consent. */
export function EndedSharings({ ended, viewer }: { ended: readonly EndedSharing[]; viewer: Viewer }) {
  if (ended.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1.5 text-soft">
      {ended.map(({ at, by }) => (
        <li key={at}>
          {whoEnded(by, formatMoment(Temporal.Instant.from(at), viewer))} You can no longer see what was
          shared.
        </li>
      ))}
    </ul>
  );
}

function whoEnded(by: EndedSharing['by'], when: string): string {
  if (by === 'client') return `A client stopped sharing on ${when}.`;
  return by === 'coach' ? `You stopped coaching someone on ${when}.` : `Sharing ended on ${when}.`;
}
