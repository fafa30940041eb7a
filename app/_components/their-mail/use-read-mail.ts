'use client';

import { useEffect, useState } from 'react';
import type { MailVerdict } from '@/lib/reading/mail/types';

/** A pause in typing, in milliseconds; what is pasted is read as soon. */
const REST_MS = 400;
/** A few words are no mail. */
const SHORTEST = 20;

/** `reading`: it was heard. `unread`: there is no answer, and the form goes on without. */
export type Reading = { state: 'idle' | 'reading' | 'unread' } | { state: 'read'; verdict: PastedMail };

/** What a mail says, and the key that all spellings of its company share, where it names one. */
export type PastedMail = MailVerdict & { companyKey: string | null };

/**
 * What stands in a pasted mail, of the public calculator, which stores nothing. Where there is no answer, nothing is
 * proposed: the form can be filled in by hand.
 */
export function useReadMail(source: string, { zone = 'UTC', own }: { zone?: string; own: string }): Reading {
  const [reading, setReading] = useState<Reading>({ state: 'idle' });
  useEffect(() => {
    if (source.trim().length < SHORTEST) {
      setReading({ state: 'idle' });
      return;
    }
    setReading({ state: 'reading' });
    const over = new AbortController();
    const timer = setTimeout(async () => {
      const verdict = await ask(JSON.stringify({ source, timeZone: zone, own }), over.signal);
      if (!over.signal.aborted) setReading(verdict ? { state: 'read', verdict } : { state: 'unread' });
    }, REST_MS);
    return () => {
      over.abort();
      clearTimeout(timer);
    };
  }, [source, zone, own]);
  return reading;
}

async function ask(body: string, signal: AbortSignal): Promise<PastedMail | null> {
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/v1/verdicts/mail', { method: 'POST', headers, body, signal });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
