'use client';

import { useEffect, useState } from 'react';
import type { Checked } from '@/lib/language/findings';
import type { Checkable } from '@/lib/language/reply-check';

/** A pause in typing, in milliseconds: nobody is corrected in the middle of a word. */
const REST_MS = 700;

/**
 * What was found in the letter at the last pause in typing, with the text it is about; null until then. It asks the
 * public calculator, which stores nothing: the tables it needs are many times the size of the page. If there is no
 * answer, the last findings stay.
 */
export function useChecked(letter: Checkable): (Checked & { body: string }) | null {
  const [checked, setChecked] = useState<(Checked & { body: string }) | null>(null);
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
  return checked;
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
