import type { Temporal } from 'temporal-polyfill';
import { shortMoment } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Stack } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import type { Task } from '@/lib/features/today/types';
import type { Viewer } from '@/lib/rules/messages';
import { TickNext } from './tick-next';

/** The one thing to do next, with the main button of the screen. */
export function NextTask({ thing, now, viewer }: { thing: Task; now: Temporal.Instant; viewer: Viewer }) {
  const { title, detail, href, action, plan, opensAt, rejectionId } = thing;
  return (
    <Card>
      <Stack gap="small">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1.5">
          <h2 className="serif-heading text-h2">{title}</h2>
          {opensAt && <Tag tone="wait">{shortMoment(opensAt, now, viewer)}</Tag>}
        </div>
        <p className="text-soft text-pretty">{detail}</p>
        <div className="mt-1.5 flex flex-wrap gap-2.5">
          {href && action && (
            <ButtonLink href={href} variant="strong">
              {action}
            </ButtonLink>
          )}
          {plan && <TickNext planId={plan.id} step={plan.step} strong={!href} />}
          {plan?.day === 0 && (
            <ButtonLink href={`/rejections/${rejectionId}/vent`} variant="quiet">
              Vent: write what you’d never send
            </ButtonLink>
          )}
        </div>
      </Stack>
    </Card>
  );
}
