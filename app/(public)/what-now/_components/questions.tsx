'use client';

import { useSyncExternalStore } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { MoreAboutNo } from '@/app/_components/more-about-no';
import { STAGE_CHOICES } from '@/app/_components/stage-choices';
import { type RejectionClock, type RejectionValues, WhenFields } from '@/app/_components/when-fields';
import { Switch } from '@/app/_ui/checkbox';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn } from '@/lib/access/form';
import { answerQuestions } from '@/lib/features/answers/actions';
import { BrowserZone } from '../../_components/browser-zone';

/** The three questions, on one screen. They are posted, so that no address and no log ever says the answers. */
export function Questions({ start, clock }: { start: RejectionValues; clock: RejectionClock }) {
  const [state, submit] = useForm(answerQuestions);
  const typed = 'values' in state ? state.values : null;
  const values = typed ?? start;
  const zone = (
    <TextInput
      label="Your time zone"
      name="timeZone"
      hint="For example Europe/Lisbon or America/New_York."
      defaultValue={values.timeZone}
      error={errorIn(state, 'timeZone')}
    />
  );
  return (
    <Form submit={submit} noValidate data-adds="" className="flex flex-col gap-6">
      <FormAnswer state={state} />
      <ChoiceGroup
        key={`stage ${values.furthestStage}`}
        label="How far did you get?"
        name="furthestStage"
        layout="pills"
        options={STAGE_CHOICES}
        defaultValue={values.furthestStage}
        error={errorIn(state, 'furthestStage')}
      />
      <WhenFields
        // React resets a form to its first defaults after an action: the key remounts what was typed.
        key={`when ${JSON.stringify(typed)}`}
        values={values}
        clock={useHere(clock)}
        state={state}
      />
      <Switch
        key={`hurts ${values.emotional}`}
        label="This one hurts"
        name="emotional"
        defaultChecked={values.emotional === 'on'}
      />
      <MoreAboutNo
        key={`more ${JSON.stringify(typed)}`}
        values={values}
        hoursError={errorIn(state, 'hoursInvested')}
      />
      <BrowserZone />
      {errorIn(state, 'timeZone') ? zone : <noscript>{zone}</noscript>}
      <SubmitButton wide pendingLabel="One moment">
        See what to do next
      </SubmitButton>
    </Form>
  );
}

const never = () => () => undefined;
const two = (number: number) => String(number).padStart(2, '0');

/** An hour ago and today on this device's own clock; the server's guess until it is known. */
function useHere(guess: RejectionClock): RejectionClock {
  const said = useSyncExternalStore(never, here, () => '');
  const [today = '', earlier = ''] = said.split(' ');
  return said ? { today, earlier } : guess;
}

/** To the minute, as the store must answer the same twice in a row. */
function here(): string {
  const now = new Date();
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const hour = now.getHours();
  return `${today} ${hour === 0 ? '00:00' : `${two(hour - 1)}:${two(now.getMinutes())}`}`;
}
