import { STAGE_CHOICES } from '@/app/_components/stage-choices';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import type { Asked } from '@/lib/features/verdicts/loaders';

/** The stage and the time of the rejection, which every question begins with. */
export function FarAndWhen({ asked }: { asked: Asked<unknown> }) {
  const { values } = asked;
  const errors = asked.state === 'invalid' ? asked.errors : {};
  return (
    <>
      <ChoiceGroup
        label="How far did you get?"
        name="furthestStage"
        layout="pills"
        options={STAGE_CHOICES}
        defaultValue={values.furthestStage}
        error={errors.furthestStage}
      />
      <DateTimeInput
        kind="datetime-local"
        label="When did you hear?"
        optional
        hint="Leave it empty if it was just now."
        name="received"
        defaultValue={values.received}
        error={errors.received}
      />
    </>
  );
}
