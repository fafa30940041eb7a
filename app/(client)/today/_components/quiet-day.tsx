import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Notice } from '@/app/_ui/notice';
import { Stack } from '@/app/_ui/page';
import type { PlanView } from '@/lib/features/recovery/types';
import type { TodayView } from '@/lib/features/today/types';
import { PLAN_END, stepsFor } from '@/lib/rules/plan';

/** Shown when there is nothing to do next. */
export function QuietDay({
  today: { plans, justOver, rejectedToday },
}: {
  today: Pick<TodayView, 'plans' | 'justOver' | 'rejectedToday'>;
}) {
  const [running] = plans.filter(({ state }) => state === 'running');
  const [over] = justOver;
  return (
    <Stack>
      {over && (
        <Notice tone="dawn" title={PLAN_END.title}>
          {PLAN_END.detail}
        </Notice>
      )}
      {running ? (
        <DayDone plan={running} />
      ) : rejectedToday ? (
        <AfterTheNews {...rejectedToday} />
      ) : (
        !over && <NothingAsked />
      )}
    </Stack>
  );
}

function DayDone({ plan }: { plan: PlanView }) {
  const [tomorrow] = stepsFor(plan.day + 1, plan);
  return (
    <EmptyState
      title="The rest of the day is yours."
      action={<ButtonLink href={`/plans/${plan.id}`}>See the whole plan</ButtonLink>}
    >
      {tomorrow
        ? `Tomorrow starts with “${tomorrow.title.toLowerCase()}”. Until then, there’s nothing to do here.`
        : 'That was the last of the three days. Tomorrow is back to normal.'}
    </EmptyState>
  );
}

function NothingAsked() {
  return (
    <EmptyState
      title="Go on with your day."
      action={<ButtonLink href="/pipeline">Open the pipeline</ButtonLink>}
    >
      When you hear back from someone, log it here and we’ll show you what to do next.
    </EmptyState>
  );
}

/** Day 0 without a plan: nothing is asked, and what was said is a tap away. */
function AfterTheNews({ rejectionId, company }: NonNullable<TodayView['rejectedToday']>) {
  return (
    <EmptyState
      title="Nothing to do today."
      action={<ButtonLink href={`/rejections/${rejectionId}`}>See the rejection</ButtonLink>}
    >
      {company} said no today. Go easy on yourself; whatever there is to do can wait until tomorrow.
    </EmptyState>
  );
}
