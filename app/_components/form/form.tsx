'use client';

import { type ComponentProps, type RefObject, useRef } from 'react';
import { KeptLine } from './kept-line';
import { StaleLine } from './stale-line';
import { UnsentLine } from './unsent-line';
import type { Submit } from './use-form';
import { useKept } from './use-kept';
import { useMended } from './use-mended';
import { useSendAgain } from './use-send-again';
import { useVersion } from './use-version';

type FormProps = Omit<ComponentProps<'form'>, 'action' | 'ref'> & {
  submit: Submit;
  /** VERSION: of the row that the form changes, as its page was drawn; 0 where there is none yet. */
  version?: number;
  ref?: RefObject<HTMLFormElement | null>;
};

/**
 * Every form of the product (docs/decisions/0030). What is typed is kept on the device until it is saved, and put back
 * after a reload, a crash or another sign-in; what does not reach the server is sent again, once.
 */
export function Form({ submit, version, ref, onSubmit, children, ...rest }: FormProps) {
  const own = useRef<HTMLFormElement>(null);
  const form = ref ?? own;
  const { offer, isOnDevice, putBack, throwAway } = useKept(form, submit);
  useSendAgain(form, submit);
  useMended(form, submit.state);
  const { base, clashes } = useVersion(form, version, submit.state);
  return (
    <form
      {...rest}
      ref={form}
      action={submit.dispatch}
      onSubmit={(event) => {
        // A second press, or Enter in a field, while the first is on its way.
        if (submit.pending) event.preventDefault();
        else onSubmit?.(event);
      }}
    >
      {offer && <KeptLine offer={offer} onPutBack={putBack} onThrowAway={throwAway} />}
      <UnsentLine state={submit.state} isOnDevice={isOnDevice} />
      <StaleLine form={form} state={submit.state} clashes={clashes} />
      {base !== undefined && <input type="hidden" name="version" value={base} />}
      {children}
    </form>
  );
}
