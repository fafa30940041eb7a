'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { Checkbox } from '@/app/_ui/checkbox';
import { Select } from '@/app/_ui/select';
import { errorIn, typedIn } from '@/lib/access/form';
import { createToken } from '@/lib/features/account/actions';
import { TOKEN_DAYS } from '@/lib/features/account/types';
import { ProgramName, SecretForm } from '../../_components/secret-form';

const LASTING = TOKEN_DAYS.choices.map((days) => ({
  value: String(days ?? ''),
  label: days === null ? 'As long as I want' : days === 365 ? 'A year' : `${days} days`,
}));

const create = confirmed(createToken);

/** Creates a token and shows it once. */
export function TokenForm() {
  return (
    <SecretForm
      action={create}
      secret={{ title: 'Copy your token now. We won’t show it again.' }}
      press={{ label: 'Create token', pendingLabel: 'Creating' }}
    >
      {(state) => (
        <>
          <ProgramName state={state} />
          <Checkbox label="Allow changes" name="write" hint="Without this, the token can only read." />
          <Select
            label="Works for"
            name="days"
            options={LASTING}
            defaultValue={typedIn(state, 'days') ?? String(TOKEN_DAYS.usual)}
            error={errorIn(state, 'days')}
          />
        </>
      )}
    </SecretForm>
  );
}
