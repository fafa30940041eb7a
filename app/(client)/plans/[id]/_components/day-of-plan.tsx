import type { ReactNode } from 'react';
import { Temporal } from 'temporal-polyfill';
import { shortDay } from '@/app/_components/short-moment';
import { TickStep } from '@/app/_components/tick-step';
import { classNames } from '@/app/_ui/class-names';
import { IconChevron } from '@/app/_ui/icons';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import type { PlanStepView, PlanView } from '@/lib/features/recovery/types';
import type { Viewer } from '@/lib/rules/messages';
import { writtenDate } from '@/lib/rules/written';

const NAMES = ['Day 0', 'Day 1', 'Day 2', 'Day 3'] as const;

/** One day of the plan: its date, its steps, and what belongs to it. A day gone by of a running plan is folded away. */
export function DayOfPlan({
  plan,
  day,
  now,
  viewer,
  children,
}: {
  plan: PlanView;
  day: 0 | 1 | 2 | 3;
  now: Temporal.Instant;
  viewer: Viewer;
  children?: ReactNode;
}) {
  const isToday = plan.state === 'running' && plan.day === day;
  const date = Temporal.PlainDate.from(plan.day0).add({ days: day });
  const headingId = `day-${day}`;
  const isFolded = planIsOn(plan) && plan.day > day;
  const steps = plan.steps.filter((step) => step.day === day);
  const heading = (
    <div className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1">
      <h2 id={headingId} className="serif-heading text-h2">
        {NAMES[day]}
      </h2>
      <span className="text-small text-soft">{dateWords(date, now, viewer)}</span>
      {isToday && <Tag tone="dawn">today</Tag>}
    </div>
  );
  const content = (
    <div className="mt-2.5">
      <RowList label={NAMES[day]}>
        {steps.map((step) => (
          <Row
            key={step.key}
            leading={<TickStep planId={plan.id} step={step.key} title={step.title} done={step.done} />}
            title={<span className={step.done ? 'text-soft' : undefined}>{step.title}</span>}
            detail={detailOf(step)}
          />
        ))}
      </RowList>
      {children}
    </div>
  );
  return (
    <li
      aria-labelledby={headingId}
      aria-current={isToday ? 'date' : undefined}
      className="relative border-l border-line pb-9 pl-6 last:pb-2"
    >
      <span
        aria-hidden="true"
        className={classNames(
          'absolute top-1.5 -left-[6.5px] size-3 rounded-full border',
          isToday ? 'border-dawn bg-dawn' : plan.day > day ? 'border-edge bg-edge' : 'border-edge bg-paper',
        )}
      />
      {isFolded ? (
        <details className="group/day">
          <summary className="flex min-h-[44px] list-none items-center gap-3 rounded-small [&::-webkit-details-marker]:hidden">
            {heading}
            <span className="ml-auto shrink-0 text-small text-soft">{doneWords(steps)}</span>
            <IconChevron className="size-5 shrink-0 text-soft transition-transform group-open/day:rotate-180" />
          </summary>
          {content}
        </details>
      ) : (
        <>
          {heading}
          {content}
        </>
      )}
    </li>
  );
}

/** Running or paused, and not over: its days are to be gone through, today's first. */
const planIsOn = ({ state, phase }: PlanView) =>
  (state === 'running' || state === 'paused') && phase !== 'over';

function doneWords(steps: readonly PlanStepView[]): string {
  const done = steps.filter((step) => step.done).length;
  // What was left is no reproach, and nothing is counted.
  return done === steps.length ? 'all done' : '';
}

function detailOf({ evening, detail }: PlanStepView): string {
  return evening ? `In the evening. ${detail}` : detail;
}

function dateWords(date: Temporal.PlainDate, now: Temporal.Instant, viewer: Viewer): string {
  const day = shortDay(date, now, viewer);
  const written = writtenDate(date, viewer.locale, { weekday: 'long', day: 'numeric', month: 'long' });
  // A tag beside it already says "today".
  return day === 'tomorrow' || day === 'yesterday' ? `${day}, ${written}` : written;
}
