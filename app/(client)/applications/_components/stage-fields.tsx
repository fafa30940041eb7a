'use client';

import { useState } from 'react';
import { Select } from '@/app/_ui/select';
import { LATER_LABEL_NAMES, LATER_LABELS, STAGE_LABELS, STAGES } from '@/lib/rules/stages';

const STAGE_OPTIONS = STAGES.map((stage) => ({ value: stage, label: STAGE_LABELS[stage] }));
const LABEL_OPTIONS = LATER_LABELS.map((label) => ({ value: label, label: LATER_LABEL_NAMES[label] }));

/** The stage and, for a later interview, its type (STAGE). */
export function StageFields({
  stage = 'applied',
  laterLabel = '',
  errors,
}: {
  stage?: string;
  laterLabel?: string;
  errors: Record<string, string>;
}) {
  const [chosen, setChosen] = useState(stage);
  return (
    <>
      <Select
        label="Stage"
        name="stage"
        options={STAGE_OPTIONS}
        defaultValue={stage}
        onChange={(event) => setChosen(event.currentTarget.value)}
        error={errors.stage}
      />
      {chosen === 'later-interview' && (
        <Select
          label="Interview type"
          optional
          name="laterLabel"
          placeholder="Not specified"
          options={LABEL_OPTIONS}
          defaultValue={laterLabel}
          error={errors.laterLabel}
        />
      )}
    </>
  );
}
