'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { Notice } from '@/app/_ui/notice';
import type { FormState } from '@/lib/access/form';

/** What a coach has just sent: their own words, and for whom. In this page's memory alone, and never of the client's. */
type Sent = { client: string; body: string };
let sent: Sent | null = null;

/** Holds the words while they are on their way, and lets go of them once they are posted. */
export function useHeldWords(state: FormState): (words: Sent) => void {
  useEffect(() => {
    if (state.status === 'done') sent = null;
  }, [state]);
  return (words) => {
    sent = words;
  };
}

/** The words of a form that is being sent. */
export const bodyIn = (event: FormEvent<HTMLFormElement>): string =>
  String(new FormData(event.currentTarget).get('body') ?? '');

/**
 * COACH-1: whoever posts under what was taken back meanwhile is led away from it. Their own words are theirs: they are shown
 * here, to copy, and are gone with the next page.
 */
export function Unposted() {
  const [words] = useState(() => sent);
  useEffect(() => {
    sent = null;
  }, []);
  return (
    <Notice announce title={words ? 'This is no longer shared with you.' : undefined}>
      {words ? (
        <>
          <p>{`What you wrote for ${words.client} wasn’t posted. Copy it if you need it:`}</p>
          <p dir="auto" className="mt-2 whitespace-pre-line wrap-anywhere select-all">
            {words.body}
          </p>
        </>
      ) : (
        'This is no longer shared with you.'
      )}
    </Notice>
  );
}
