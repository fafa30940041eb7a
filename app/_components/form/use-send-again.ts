'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Submit } from './use-form';

const SECOND = 1000;
const LONGEST = 60 * SECOND;
/** Somebody who writes is not interrupted: it goes along with what they write. */
const PAUSE = 2 * SECOND;

/** Sends a form that did not reach the server: when the device is back online, or after a while. */
export function useSendAgain(
  ref: RefObject<HTMLFormElement | null>,
  { state, sending }: Pick<Submit, 'state' | 'sending'>,
): void {
  const pressed = useRef<HTMLElement | null>(null);
  const typedAt = useRef(0);

  useEffect(() => {
    const form = ref.current;
    const onSubmit = ({ submitter }: SubmitEvent) => {
      pressed.current = submitter;
    };
    const onInput = () => {
      typedAt.current = Date.now();
    };
    form?.addEventListener('submit', onSubmit);
    form?.addEventListener('input', onInput);
    return () => {
      form?.removeEventListener('submit', onSubmit);
      form?.removeEventListener('input', onInput);
    };
  }, [ref]);

  useEffect(() => {
    if (state.status !== 'unsent' || state.why === 'failed' || state.why === 'outdated') return;
    let timer: ReturnType<typeof setTimeout>;
    const again = () => {
      const paused = Date.now() - typedAt.current;
      clearTimeout(timer);
      if (paused < PAUSE) timer = setTimeout(again, PAUSE - paused);
      else ref.current?.requestSubmit(pressed.current?.isConnected ? pressed.current : undefined);
    };
    if (state.why === 'unreached') timer = setTimeout(again, Math.min(LONGEST, 2 ** sending.tries * SECOND));
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [ref, state, sending]);
}
