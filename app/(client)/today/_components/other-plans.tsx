import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import type { PlanView } from '@/lib/features/recovery/types';

/** 72H: the other plans besides the one shown, one row each. */
export function OtherPlans({ plans, shown }: { plans: readonly PlanView[]; shown: string | undefined }) {
  const others = plans.filter(({ id }) => id !== shown);
  if (others.length === 0) return null;
  return (
    <Section title={shown ? 'Other plans' : 'Your plan'}>
      <RowList>
        {others.map((plan) => (
          <Row
            key={plan.id}
            href={`/plans/${plan.id}`}
            title={plan.day === 0 ? `${plan.company}, day 0` : `${plan.company}, day ${plan.day}`}
            detail={detailOf(plan)}
            trailing={plan.state === 'paused' ? <Tag>paused</Tag> : undefined}
          />
        ))}
      </RowList>
    </Section>
  );
}

function detailOf(plan: PlanView): string {
  if (plan.state === 'paused') return 'Paused until you resume it.';
  return plan.nextStep ? plan.nextStep.title : 'Today’s part is done.';
}
