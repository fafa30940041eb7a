'use client';

import { type ComponentProps, useRef, useState } from 'react';
import { type FormState, IDLE } from '@/lib/access/form';
import { KeptLine } from './kept-line';
import { newSending } from './sending';
import { UnsentLine } from './unsent-line';
import { useKept } from './use-kept';
import { useSendAgain } from './use-send-again';

/** A `Form` that asks a page and changes nothing (GET). What is typed into it is kept until it is sent. */
export function PlainForm({
  action,
  children,
  ...rest
}: Omit<ComponentProps<'form'>, 'action' | 'ref'> & { action: string }) {
  const form = useRef<HTMLFormElement>(null);
  const [sending] = useState(newSending);
  const [state, setState] = useState<FormState>(IDLE);
  const { offer, isOnDevice, putBack, throwAway } = useKept(form, { state, sending });
  useSendAgain(form, { state, sending });
  return (
    <form
      {...rest}
      ref={form}
      action={action}
      onSubmit={(event) => {
        if (navigator.onLine) return sending.onKept?.();
        event.preventDefault();
        setState({ status: 'unsent', why: 'offline', values: {} });
      }}
    >
      {offer && <KeptLine offer={offer} onPutBack={putBack} onThrowAway={throwAway} />}
      <UnsentLine state={state} isOnDevice={isOnDevice} />
      {children}
    </form>
  );
}
