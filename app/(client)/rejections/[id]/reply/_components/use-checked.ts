'use client';

import { useEffect, useState } from 'react';
import type { Checkable, Checked } from '@/lib/rules/reply-check';

/** A moment's rest of the fingers, in milliseconds: nobody is corrected in the middle of a word. */
const REST_MS = 700;

/** What was found in the letter as it was when it last rested, with the text that it is about; null until then. */
export function useChecked(letter: Checkable): (Checked & { body: string }) | null {
  const [checked, setChecked] = useState<(Checked & { body: string }) | null>(null);
  const asked = JSON.stringify(letter);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      // The tables of words are fetched once somebody writes.
      const { checkReply } = await import('@/lib/rules/reply-check');
      const resting: Checkable = JSON.parse(asked);
      if (current) setChecked({ ...checkReply(resting), body: resting.body });
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return checked;
}
