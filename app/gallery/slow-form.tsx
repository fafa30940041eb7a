'use client';

import { Button } from '@/app/_ui/button';
import { IconArrow } from '@/app/_ui/icons';
import { SubmitButton } from '@/app/_ui/submit-button';
import { rest } from './rest';

/** A form on its way for a second and a half, with nowhere to go. */
export function SlowForm() {
  return (
    <form action={rest} className="mt-4 flex flex-col gap-2.5">
      <SubmitButton wide pendingLabel="Saving">
        Submit, and watch it wait
      </SubmitButton>
      <Button wide icon={<IconArrow />}>
        Wide, with words long enough that they have to wrap on a small telephone
      </Button>
    </form>
  );
}
