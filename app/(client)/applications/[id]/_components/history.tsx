import type { Temporal } from 'temporal-polyfill';
import type { ApplicationPageView } from '@/lib/features/applications/loaders';
import { formatPastDay, type Viewer } from '@/lib/rules/messages';
import {
  ENDING_LABELS,
  type Ending,
  LATER_LABEL_NAMES,
  type LaterLabel,
  STAGE_LABELS,
  type Stage,
} from '@/lib/rules/stages';

type Event = ApplicationPageView['events'][number];
type Shown = { viewer: Viewer; now: Temporal.Instant };

/** The stages of an application, on the days that are meant, newest first. */
export function History({ events, viewer, now }: { events: readonly Event[] } & Shown) {
  return (
    <ol className="border-l border-line pl-5">
      {events
        .filter(({ takenBack }) => !takenBack)
        .toReversed()
        .map((event, place) => (
          <li key={event.id} className="relative pb-4 last:pb-0">
            <span
              aria-hidden="true"
              className={`absolute top-[0.45rem] -left-[1.5625rem] size-2.5 rounded-full ring-4 ring-paper ${
                place === 0 && !event.ending ? 'bg-live' : 'bg-edge'
              }`}
            />
            <p>{wordsFor(event)}</p>
            <p className="text-small text-soft">
              <Day on={event.on} viewer={viewer} now={now} />
            </p>
          </li>
        ))}
    </ol>
  );
}

function Day({ on, viewer, now }: { on: Temporal.PlainDate | null } & Shown) {
  if (!on) return 'Date not known';
  return <time dateTime={on.toString()}>{formatPastDay(on, viewer, now)}</time>;
}

function wordsFor({
  stage,
  laterLabel,
  ending,
}: {
  stage: Stage;
  laterLabel: LaterLabel | null;
  ending: Ending | null;
}): string {
  if (ending) return ENDING_LABELS[ending];
  return laterLabel
    ? `${STAGE_LABELS[stage]}: ${LATER_LABEL_NAMES[laterLabel].toLowerCase()}`
    : STAGE_LABELS[stage];
}
