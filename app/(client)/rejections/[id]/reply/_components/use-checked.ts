'use client';

import { useEffect, useState } from 'react';
import type { Checked } from '@/lib/language/findings';
import type { Checkable } from '@/lib/language/reply-check';

/** A pause in typing, in milliseconds: nobody is corrected in the middle of a word. */
const REST_MS = 700;
/** Milliseconds for which a button that was pressed waits for the answer. */
const NOW_MS = 2000;

type Found = Checked & { body: string };

/**
 * What was found in the letter at the last pause in typing, with the text it is about; null until then. It asks the
 * public calculator, which stores nothing: the tables it needs are many times the size of the page. If there is no
 * answer, the last findings stay.
 */
export function useChecked(letter: Checkable): {
  checked: Found | null;
  /** Asks without waiting for a pause; what is found is shown as well. Null where there is no answer in time. */
  checkNow: () => Promise<Found | null>;
} {
  const [checked, setChecked] = useState<Found | null>(null);
  const asked = JSON.stringify(letter);
  useEffect(() => {
    const over = new AbortController();
    const timer = setTimeout(async () => {
      const resting: Checkable = JSON.parse(asked);
      const found = await check(asked, over.signal);
      if (found && !over.signal.aborted) setChecked({ ...found, body: resting.body });
    }, REST_MS);
    return () => {
      over.abort();
      clearTimeout(timer);
    };
  }, [asked]);
  async function checkNow() {
    const found = await check(asked, AbortSignal.timeout(NOW_MS));
    const answer = found && { ...found, body: letter.body };
    if (answer) setChecked(answer);
    return answer;
  }
  return { checked, checkNow };
}

async function check(body: string, signal: AbortSignal): Promise<Checked | null> {
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/v1/verdicts/reply', { method: 'POST', headers, body, signal });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
