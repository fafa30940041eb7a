import type { DatedEvent, StageEventView } from '@/lib/features/applications/types';
import { formatDay, type Viewer } from '@/lib/rules/messages';
import { ENDING_LABELS, LATER_LABEL_NAMES, STAGE_LABELS } from '@/lib/rules/stages';

/** The stages of an application, on the person's local dates, newest first. */
export function History({ events, viewer }: { events: readonly DatedEvent[]; viewer: Viewer }) {
  return (
    <ol className="border-l border-line pl-5">
      {events.toReversed().map((event, place) => {
        return (
          <li key={event.id} className="relative pb-4 last:pb-0">
            <span
              aria-hidden="true"
              className={`absolute top-[0.45rem] -left-[1.5625rem] size-2.5 rounded-full ring-4 ring-paper ${
                place === 0 && !event.ending ? 'bg-live' : 'bg-edge'
              }`}
            />
            <p>{wordsFor(event)}</p>
            <p className="text-small text-soft">
              <time dateTime={event.on.toString()}>{formatDay(event.on, viewer)}</time>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function wordsFor({ stage, laterLabel, ending }: StageEventView): string {
  if (ending) return ENDING_LABELS[ending];
  return laterLabel
    ? `${STAGE_LABELS[stage]}: ${LATER_LABEL_NAMES[laterLabel].toLowerCase()}`
    : STAGE_LABELS[stage];
}
