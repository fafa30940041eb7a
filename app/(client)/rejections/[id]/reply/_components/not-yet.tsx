import type { Temporal } from 'temporal-polyfill';
import { ButtonLink } from '@/app/_ui/button';
import type { RejectionView } from '@/lib/features/rejections/types';
import { explain, type Viewer } from '@/lib/rules/messages';

/** DRAFT-0: when the editor opens, and the vent for today. */
export function NotYet({
  rejection,
  now,
  viewer,
}: {
  rejection: RejectionView;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  const { body } = explain({ code: 'DRAFT-0', until: rejection.draftFrom }, viewer, now);
  return (
    <div className="flex flex-col items-start gap-5">
      <p className="max-w-[36rem] text-lede text-pretty">{body}</p>
      <div className="flex flex-wrap gap-2.5">
        <ButtonLink href={`/rejections/${rejection.id}/vent`} variant="strong">
          Vent: write what you’d never send
        </ButtonLink>
        {rejection.planId && <ButtonLink href={`/plans/${rejection.planId}`}>See today’s plan</ButtonLink>}
      </div>
    </div>
  );
}
