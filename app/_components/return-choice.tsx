'use client';

import { Card } from '@/app/_ui/card';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';

/** Whether a form came back with BACK-GUARD, or with its choice incomplete. */
export function asksForReturn(state: FormState): boolean {
  return (
    (state.status === 'refused' && state.code === 'BACK-GUARD') || typedIn(state, 'ground') !== undefined
  );
}

/**
 * BACK-GUARD: the options inside the form that came back: save the role for later, say what is new, or go ahead. The
 * buttons submit the form with the choice. Nothing is done before that.
 */
export function ReturnChoice({ state, verb, saves }: { state: FormState; verb: string; saves: boolean }) {
  if (!asksForReturn(state)) return null;
  return (
    <Card>
      <Stack>
        {saves && (
          <div>
            <SubmitButton name="instead" value="save" pendingLabel="Saving">
              Remind me then
            </SubmitButton>
          </div>
        )}
        <TextArea
          label="What’s new since then?"
          name="credential"
          hint="A degree, a certificate, a job or a project that closes the gap. It’s saved with the application, encrypted."
          rows={2}
          defaultValue={typedIn(state, 'credential')}
          error={errorIn(state, 'credential')}
        />
        <div className="flex flex-wrap gap-2.5">
          <SubmitButton name="ground" value="credential" variant="plain" pendingLabel={`${verb}…`}>
            {verb} with this
          </SubmitButton>
          <SubmitButton name="ground" value="override" variant="quiet" pendingLabel={`${verb}…`}>
            {verb} anyway
          </SubmitButton>
        </div>
      </Stack>
    </Card>
  );
}
