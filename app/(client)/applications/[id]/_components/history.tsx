import type { Temporal } from 'temporal-polyfill';
import { buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import type { ApplicationPageView } from '@/lib/features/applications/loaders';
import { DAY_NOT_KNOWN } from '@/lib/rules/ending-day';
import { formatPastDay, type Viewer } from '@/lib/rules/messages';
import { nameOfStage, ownStages } from '@/lib/rules/own-stages';
import {
  ENDING_LABELS,
  ENDINGS,
  type Ending,
  LATER_LABEL_NAMES,
  type LaterLabel,
  type Stage,
} from '@/lib/rules/stages';
import { localDate } from '@/lib/rules/time';
import { stepChoices } from '../../../_components/step-choices';
import { AddEvent, CorrectEvent } from './event-forms';

type Event = ApplicationPageView['events'][number];
type Moment = { viewer: Viewer; now: Temporal.Instant };

const choicesOf = (viewer: Viewer) => [
  ...stepChoices(ownStages(viewer)).map((step) => ({ ...step, group: 'It came to' })),
  ...ENDINGS.filter((ending) => ending !== 'rejected').map((value) => ({
    value: value as string,
    label: ENDING_LABELS[value],
    group: 'It ended',
  })),
];

/** What happened to an application, on the days that are meant, newest first; and what was said before it was corrected. */
export function History({ id, events, viewer, now }: { id: string; events: readonly Event[] } & Moment) {
  const told = events.filter(({ takenBack }) => !takenBack).toReversed();
  const gone = events.filter(({ takenBack }) => takenBack);
  const wordsFor = (event: Parameters<typeof said>[0]) => said(event, viewer);
  const choices = choicesOf(viewer);
  const rejected = told.some(({ ending }) => ending === 'rejected');
  return (
    <div className="flex flex-col gap-4">
      <ol className="border-l border-line pl-5">
        {told.map((event, place) => (
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
            {event.earlier.map((before) => (
              <p key={String(before.saidAt)} className="text-small text-soft">
                Corrected. Before: {wordsFor(before)}, <Day on={before.on} viewer={viewer} now={now} />
              </p>
            ))}
            <details className="group">
              <summary className={`${buttonClass('link')} min-h-11 list-none`}>
                Correct<span className="sr-only"> {wordsFor(event)}</span>
              </summary>
              <div className="pt-2">
                <CorrectEvent
                  key={event.version}
                  id={event.id}
                  on={event.on?.toString() ?? null}
                  version={event.version}
                  rejected={event.ending === 'rejected'}
                />
              </div>
            </details>
          </li>
        ))}
      </ol>
      {gone.length > 0 && (
        <p className="text-small text-soft">Taken back: {gone.map(wordsFor).join(', ')}.</p>
      )}
      <Disclosure summary="Add something that happened">
        <AddEvent
          id={id}
          today={localDate(now, viewer.zone).toString()}
          choices={rejected ? choices.filter(({ group }) => group === 'It came to') : choices}
        />
      </Disclosure>
    </div>
  );
}

function Day({ on, viewer, now }: { on: Temporal.PlainDate | null } & Moment) {
  if (!on) return DAY_NOT_KNOWN;
  return <time dateTime={on.toString()}>{formatPastDay(on, viewer, now)}</time>;
}

function said(
  {
    stage,
    roundId = null,
    laterLabel,
    ending,
  }: { stage: Stage; roundId?: string | null; laterLabel: LaterLabel | null; ending: Ending | null },
  viewer: Viewer,
): string {
  if (ending) return ENDING_LABELS[ending];
  const name = nameOfStage(viewer, { stage, round: roundId });
  return laterLabel ? `${name}: ${LATER_LABEL_NAMES[laterLabel].toLowerCase()}` : name;
}
