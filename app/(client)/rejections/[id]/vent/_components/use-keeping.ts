'use client';

import { useEffect, useRef, useState } from 'react';
import { IDLE } from '@/lib/access/form';
import { saveVentAction } from '@/lib/rejections/actions';

/** A pause in typing this long is a moment to save. */
const PAUSE_MS = 900;

/**
 * Keeps what is typed, a moment after it was typed and one save at a time, so that an older text never lands on a
 * newer one. `said` is until when it is kept, or what went wrong; `settle` waits for what is under way and drops
 * what is not.
 */
export function useKeeping(rejectionId: string, start: string) {
  const [said, setSaid] = useState(start);
  const latest = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);

  async function saveAll() {
    while (latest.current !== null) {
      const body = latest.current;
      latest.current = null;
      const fields = new FormData();
      fields.set('rejectionId', rejectionId);
      fields.set('body', body);
      try {
        const answer = await saveVentAction(IDLE, fields);
        setSaid('message' in answer && answer.message ? answer.message : start);
      } catch {
        latest.current ??= body;
        setSaid('This could not be kept just now. It is tried again with the next word.');
        return;
      }
    }
  }

  function keepNow() {
    clearTimeout(timer.current);
    running.current ??= saveAll().finally(() => {
      running.current = undefined;
    });
  }

  function keep(body: string) {
    latest.current = body;
    clearTimeout(timer.current);
    timer.current = setTimeout(keepNow, PAUSE_MS);
  }

  async function settle() {
    clearTimeout(timer.current);
    latest.current = null;
    await running.current;
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  return { said, keep, keepNow, settle };
}
