'use client';

import { useEffect, useState } from 'react';

/** A pause in typing, in milliseconds; what is pasted is read as soon. */
const REST_MS = 400;
const SHORTEST = 30;

/** What an invitation says of one event, as the public reader answers it; it stores nothing. */
export type SaidEvent = {
  cancelled: boolean;
  title: string | null;
  startsAt: string | null;
  wall: string | null;
  day: string | null;
  minutes: number | null;
  timeZone: string | null;
};

/** `unread`: there is no answer just now, and it can be saved all the same. */
export type Said = { state: 'idle' | 'reading' | 'unread' } | { state: 'read'; events: SaidEvent[] };

/** What stands in a pasted invitation, before anything is saved. */
export function useInvitation(source: string): Said {
  const [said, setSaid] = useState<Said>({ state: 'idle' });
  useEffect(() => {
    if (source.trim().length < SHORTEST) {
      setSaid({ state: 'idle' });
      return;
    }
    setSaid({ state: 'reading' });
    const over = new AbortController();
    const timer = setTimeout(async () => {
      const events = await ask(source, over.signal);
      if (!over.signal.aborted) setSaid(events ? { state: 'read', events } : { state: 'unread' });
    }, REST_MS);
    return () => {
      over.abort();
      clearTimeout(timer);
    };
  }, [source]);
  return said;
}

async function ask(source: string, signal: AbortSignal): Promise<SaidEvent[] | null> {
  try {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ source });
    const answer = await fetch('/api/v1/verdicts/invitation', { method: 'POST', headers, body, signal });
    return answer.ok ? (await answer.json()).events : null;
  } catch {
    return null;
  }
}
