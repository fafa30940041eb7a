'use client';

import { useState } from 'react';
import { Switch } from '@/app/_ui/checkbox';
import { type Choice, ChoiceGroup } from '@/app/_ui/choice-group';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, type FormState } from '@/lib/access/form';
import { DECIDER_LABELS, DECIDERS, LATER_LABEL_NAMES, LATER_LABELS } from '@/lib/rules/stages';
import { MoreAboutNo } from './more-about-no';
import { type RejectionClock, type RejectionValues, WhenFields } from './when-fields';

const choices = <V extends string>(values: readonly V[], labels: Record<V, string>) =>
  values.map((value) => ({ value, label: labels[value] }));

const LABEL_CHOICES = choices(LATER_LABELS, LATER_LABEL_NAMES);
const DECIDER_CHOICES = choices(DECIDERS, DECIDER_LABELS);

/**
 * All the questions about a rejection, in the order a thumb meets them. Remount it (by key) when a form came back, so
 * that it contains what was typed.
 */
export function RejectionFields({
  values,
  clock,
  stages,
  state,
  withWords = true,
}: {
  values: RejectionValues;
  clock: RejectionClock;
  /** How far somebody can have got, in their own words. */
  stages: readonly Choice[];
  state: FormState;
  /** Whether what they wrote is asked for here; not where it was pasted first, nor where it stands on the page already. */
  withWords?: boolean;
}) {
  const [stage, setStage] = useState(values.furthestStage);
  return (
    <>
      <ChoiceGroup
        label="How far did you get?"
        name="furthestStage"
        layout="pills"
        options={stages}
        defaultValue={values.furthestStage}
        onChange={(event) => setStage(event.currentTarget.value)}
        error={errorIn(state, 'furthestStage')}
      />
      {stage === 'later-interview' && (
        <ChoiceGroup
          label="What kind of interview was it?"
          optional
          name="laterLabel"
          layout="pills"
          options={LABEL_CHOICES}
          defaultValue={values.laterLabel}
          error={errorIn(state, 'laterLabel')}
        />
      )}
      <WhenFields values={values} clock={clock} state={state} />
      <Switch
        label="This one hurts"
        name="emotional"
        hint="Then your reply waits 48 hours, however far you got."
        defaultChecked={values.emotional === 'on'}
      />
      <ChoiceGroup
        label="Who decided?"
        optional
        name="decidedBy"
        layout="pills"
        options={DECIDER_CHOICES}
        defaultValue={values.decidedBy}
        error={errorIn(state, 'decidedBy')}
      />
      {withWords && (
        <TextArea
          label="What they wrote"
          optional
          name="feedback"
          hint="Paste their email. With its original headers, your reply joins the same thread. Only you can see it."
          defaultValue={values.feedback}
          error={errorIn(state, 'feedback')}
        />
      )}
      <MoreAboutNo values={values} hoursError={errorIn(state, 'hoursInvested')} />
    </>
  );
}
