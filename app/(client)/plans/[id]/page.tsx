import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { loadPlan } from '@/lib/features/recovery/loaders';
import type { PlanView } from '@/lib/features/recovery/types';
import { PLAN_END } from '@/lib/rules/plan';
import { ChangePlan } from './_components/change-plan';
import { DayOfPlan } from './_components/day-of-plan';
import { Mornings } from './_components/mornings';
import { NamedRoles } from './_components/named-roles';

export const metadata: Metadata = { title: 'Three-day plan' };

const DAYS = [0, 1, 2, 3] as const;

/** 72H: the whole plan, day by day, with everything that can be ticked, named or stopped. */
export default async function PlanPage({ params }: { params: Promise<{ id: string }> }) {
  const { plan, now, viewer, nudgesOff, paused } = await loadPlan((await params).id);
  return (
    <Page>
      <PageHeader
        kicker={`${plan.company} · ${plan.role}`}
        title="Three days, one at a time."
        lede={plan.canBeginAnew ? NEVER_RAN : LEDES[plan.state]}
        actions={
          <ButtonLink href={`/rejections/${plan.rejectionId}`} variant="link">
            Go to the rejection
          </ButtonLink>
        }
      />
      <Stack gap="large">
        {plan.phase === 'over' && plan.state === 'done' && !plan.canBeginAnew && (
          <Notice tone="dawn" title={PLAN_END.title}>
            {PLAN_END.detail}
          </Notice>
        )}
        <ol className="flex flex-col">
          {DAYS.map((day) => (
            <DayOfPlan key={day} plan={plan} day={day} now={now} viewer={viewer}>
              {day === dayOfRoles(plan) && <NamedRoles plan={plan} viewer={viewer} />}
            </DayOfPlan>
          ))}
        </ol>
        {plan.state !== 'declined' && (
          <Section title="Email reminders">
            <Mornings
              nudges={plan.nudges}
              state={plan.state}
              off={nudgesOff}
              paused={paused}
              now={now}
              viewer={viewer}
            />
          </Section>
        )}
        <ChangePlan
          planId={plan.id}
          rejectionId={plan.rejectionId}
          state={plan.state}
          over={plan.phase === 'over'}
          canBeginAnew={plan.canBeginAnew}
        />
      </Stack>
    </Page>
  );
}

/** 72H-1 to 72H-3: the roles stand on the day that works with them. */
function dayOfRoles({ state, phase, day }: PlanView): number {
  const isOn = (state === 'running' || state === 'paused') && phase !== 'over';
  return isOn ? Math.max(1, day) : 1;
}

// Nothing of it was ticked: it isn’t called done.
const NEVER_RAN =
  'Its three days are over. If you’d still like three days for this one, you can start them now.';

const LEDES: Record<PlanView['state'], string> = {
  running: 'You don’t have to finish everything. Tick what you did and leave the rest.',
  paused: 'Paused. The days still count, and we won’t email you until you resume.',
  done: 'This plan is over. You can look back on it here.',
  declined: 'You skipped the plan for this one. You can start it again while its three days last.',
};
