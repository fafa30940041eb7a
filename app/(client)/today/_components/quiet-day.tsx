import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Notice } from '@/app/_ui/notice';
import { Stack } from '@/app/_ui/page';
import type { PlanView } from '@/lib/features/recovery/types';
import { PLAN_END, stepsFor } from '@/lib/rules/plan';

/** Shown when there is nothing to do next. */
export function QuietDay({ plans, justOver }: { plans: readonly PlanView[]; justOver: readonly PlanView[] }) {
  const [running] = plans.filter(({ state }) => state === 'running');
  const [over] = justOver;
  return (
    <Stack>
      {over && (
        <Notice tone="dawn" title={PLAN_END.title}>
          {PLAN_END.detail}
        </Notice>
      )}
      {running ? <DayDone plan={running} /> : !over && <NothingAsked />}
    </Stack>
  );
}

function DayDone({ plan }: { plan: PlanView }) {
  const [tomorrow] = stepsFor(plan.day + 1);
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
