import { useId } from 'react';
import { Checkbox } from '@/app/_ui/checkbox';
import { FieldError } from '@/app/_ui/field';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';
import { ProgramName } from '../../_components/secret-form';

/** What a webhook can hear of, in words. */
export type EventChoices = readonly { name: string; label: string }[];

export const SECRET_USE = 'Your program checks with it that a message comes from here.';

/** What a webhook is for, where it listens, and what it hears of. */
export function WebhookFields({
  state,
  choices,
  webhook,
}: {
  state: FormState;
  choices: EventChoices;
  webhook?: { name: string; url: string; events: readonly string[] };
}) {
  const id = useId();
  const missing = errorIn(state, 'events');
  const isChosen = (event: string) =>
    'values' in state ? typedIn(state, event) === 'on' : (webhook?.events.includes(event) ?? false);
  return (
    <>
      <ProgramName state={state} name={webhook?.name} />
      <TextInput
        label="Address"
        name="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://example.com/hook"
        defaultValue={typedIn(state, 'url') ?? webhook?.url}
        error={errorIn(state, 'url')}
      />
      <fieldset className="min-w-0" aria-describedby={missing ? id : undefined}>
        <legend className="mb-2 text-label font-semibold">Send it when</legend>
        <div className="grid gap-2.5 sm:grid-cols-2">
          {choices.map(({ name, label }) => (
            <Checkbox key={name} label={label} name={name} defaultChecked={isChosen(name)} />
          ))}
        </div>
        {missing && <FieldError id={id}>{missing}</FieldError>}
      </fieldset>
    </>
  );
}
