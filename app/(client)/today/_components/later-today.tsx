import type { Temporal } from 'temporal-polyfill';
import { shortMoment } from '@/app/_components/short-moment';
import { TickStep } from '@/app/_components/tick-step';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import type { Task } from '@/lib/features/today/types';
import type { Viewer } from '@/lib/rules/messages';

/** What comes after the next thing. Each row can be opened or ticked off in place. */
export function LaterToday({
  things,
  next,
  now,
  viewer,
}: {
  things: readonly Task[];
  next: Task | null;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  const plan = next?.plan && (
    <ButtonLink href={`/plans/${next.plan.id}`} variant="link">
      See the whole plan
    </ButtonLink>
  );
  // Replies have their own list below.
  const rows = things.filter(({ kind }) => kind !== 'reply');
  if (rows.length === 0) return plan ? <div>{plan}</div> : null;
  return (
    <Section title="After that" actions={plan}>
      <RowList>
        {rows.map((thing) => (
          <Row
            key={`${thing.title} ${thing.href}`}
            href={thing.href ?? undefined}
            leading={
              thing.plan && (
                <TickStep planId={thing.plan.id} step={thing.plan.step} title={thing.title} done={false} />
              )
            }
            title={thing.title}
            detail={thing.evening ? 'In the evening' : undefined}
            trailing={thing.opensAt && <Tag tone="wait">{shortMoment(thing.opensAt, now, viewer)}</Tag>}
          />
        ))}
      </RowList>
    </Section>
  );
}
