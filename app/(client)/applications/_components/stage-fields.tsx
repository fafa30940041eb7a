'use client';

import { useState } from 'react';
import { Select, type SelectOption } from '@/app/_ui/select';
import { LATER_LABEL_NAMES, LATER_LABELS } from '@/lib/rules/stages';

const LABEL_OPTIONS = LATER_LABELS.map((label) => ({ value: label, label: LATER_LABEL_NAMES[label] }));

/** The stage, or a round of the person's own, and for a later interview its type (STAGE). */
export function StageFields({
  choices,
  stage = 'applied',
  laterLabel = '',
  errors,
}: {
  choices: readonly SelectOption[];
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
        options={choices}
        defaultValue={stage}
        onChange={(event) => setChosen(event.currentTarget.value)}
        error={errors.stage ?? errors.round}
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
