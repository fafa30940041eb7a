'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Checkbox } from '@/app/_ui/checkbox';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { ShownOnce } from '@/app/_ui/shown-once';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { createToken } from '@/lib/features/account/actions';
import { TOKEN_DAYS } from '@/lib/features/account/types';

const LASTING = TOKEN_DAYS.choices.map((days) => ({
  value: String(days ?? ''),
  label: days === null ? 'As long as I want' : days === 365 ? 'A year' : `${days} days`,
}));

const create = confirmed(createToken);

/** Creates a token and shows it once. */
export function TokenForm() {
  const [state, submit] = useForm(create);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        {state.status === 'done' ? <NewToken token={state.message ?? ''} /> : <FormAnswer state={state} />}
        <TextInput
          label="What is it for?"
          name="name"
          autoComplete="off"
          placeholder="My spreadsheet"
          defaultValue={typedIn(state, 'name')}
          error={errorIn(state, 'name')}
        />
        <Checkbox label="Allow changes" name="write" hint="Without this, the token can only read." />
        <Select
          label="Works for"
          name="days"
          options={LASTING}
          defaultValue={typedIn(state, 'days') ?? String(TOKEN_DAYS.usual)}
          error={errorIn(state, 'days')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Creating">
            Create token
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

function NewToken({ token }: { token: string }) {
  return (
    <ShownOnce title="Copy your token now. We won’t show it again." text={token}>
      <code className="text-small break-all" data-token>
        {token}
      </code>
    </ShownOnce>
  );
}
