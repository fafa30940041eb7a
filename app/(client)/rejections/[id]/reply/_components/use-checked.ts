'use client';

import { useEffect, useState } from 'react';
import type { Checkable, Checked } from '@/lib/language/reply-check';

/** A moment's rest of the fingers, in milliseconds: nobody is corrected in the middle of a word. */
const REST_MS = 700;

/**
 * What was found in the letter as it was when it last rested, with the text that it is about; null until then. It asks
 * the calculator that anybody may ask, which keeps nothing: its tables are many times the size of the page. Where it
 * does not answer, what was found last stays.
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
