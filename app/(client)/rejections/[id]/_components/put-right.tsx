import type { Temporal } from 'temporal-polyfill';
import { stageChoices } from '@/app/_components/own-stage-choices';
import { clockFor } from '@/app/_components/rejection-clock';
import { shortMoment } from '@/app/_components/short-moment';
import type { RejectionValues } from '@/app/_components/when-fields';
import { Disclosure } from '@/app/_ui/disclosure';
import { markEmotionalAction } from '@/lib/features/rejections/actions';
import type { RejectionView } from '@/lib/features/rejections/types';
import type { Viewer } from '@/lib/rules/messages';
import { isBefore } from '@/lib/rules/time';
import { CorrectForm } from './correct-form';
import { DeleteRejection } from './delete-rejection';
import { SmallForm } from './small-form';

/** HOLD-5: correct it for ten minutes, say "it hurts" while the wait lasts, or undo the rejection. */
export function PutRight({
  rejection,
  now,
  viewer,
}: {
  rejection: RejectionView;
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  const { id, emotional, correctableUntil, holdUntil, tier, receivedAt } = rejection;
  const correctable = isBefore(now, correctableUntil);
  const mayHurtMore = !correctable && !emotional && tier !== 3 && isBefore(now, holdUntil);
  const keep = `Keep ${shortMoment(receivedAt, now, viewer)}`;
  return (
    <div className="flex flex-col items-start gap-4">
      {correctable && (
        <div className="w-full">
          <Disclosure
            summary={`Something wrong? Correct it until ${shortMoment(correctableUntil, now, viewer)}`}
          >
            <CorrectForm
              rejectionId={id}
              version={rejection.version}
              given={valuesOf(rejection)}
              clock={{ ...clockFor(now, viewer), keep }}
              stages={stageChoices(viewer)}
            />
          </Disclosure>
        </div>
      )}
      {mayHurtMore && (
        <SmallForm
          action={markEmotionalAction}
          rejectionId={id}
          label="It hurts more than I said"
          variant="quiet"
        />
      )}
      <DeleteRejection rejectionId={id} />
    </div>
  );
}

function valuesOf(rejection: RejectionView): RejectionValues {
  const on = (flag: boolean) => (flag ? 'on' : undefined);
  return {
    furthestStage: rejection.furthestStage,
    laterLabel: rejection.laterLabel ?? undefined,
    decidedBy: rejection.decidedBy,
    emotional: on(rejection.emotional),
    presented: on(rejection.presented),
    hoursInvested: rejection.hoursInvested ? String(rejection.hoursInvested) : undefined,
    recruiterReachedOut: on(rejection.recruiterReachedOut),
  };
}
