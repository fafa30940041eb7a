'use client';

import { useActionState, useState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Button } from '@/app/_ui/button';
import { Checkbox } from '@/app/_ui/checkbox';
import { Notice } from '@/app/_ui/notice';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, IDLE, typedIn } from '@/lib/access/form';
import { createToken } from '@/lib/features/account/actions';

/** Creates a token and shows it once. */
export function TokenForm() {
  const [state, submit] = useActionState(createToken, IDLE);
  return (
    <form action={submit} noValidate>
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
        <div>
          <SubmitButton variant="plain" pendingLabel="Creating">
            Create token
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}

function NewToken({ token }: { token: string }) {
  const [copied, setCopied] = useState('');
  return (
    <Notice
      tone="live"
      title="Copy your token now. We won’t show it again."
      announce
      action={
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(token);
            setCopied(token);
          }}
        >
          {copied === token ? 'Copied' : 'Copy'}
        </Button>
      }
    >
      <code className="text-small break-all" data-token>
        {token}
      </code>
    </Notice>
  );
}
