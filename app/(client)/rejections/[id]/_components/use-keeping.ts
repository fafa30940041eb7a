'use client';

import { useEffect, useRef, useState } from 'react';

/** A pause in typing this long is a moment to save. */
const PAUSE_MS = 900;

/**
 * Keeps what is typed, a moment after it was typed and one save at a time, so that an older text never lands on a
 * newer one. `save` answers what is to be said of it, and throws where it could not be kept. `said` is that, or what
 * went wrong; `settle` waits for what is under way (`isKeeping`) and drops what is not.
 */
export function useKeeping<T>(save: (typed: T) => Promise<string>, start: string) {
  const [said, setSaid] = useState(start);
  const latest = useRef<{ typed: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);

  async function saveAll() {
    while (latest.current !== null) {
      const { typed } = latest.current;
      latest.current = null;
      try {
        setSaid(await save(typed));
      } catch {
        latest.current ??= { typed };
        setSaid('Not saved yet, retrying.');
        return;
      }
    }
  }

  function keepNow() {
    clearTimeout(timer.current);
    if (latest.current === null) return;
    running.current ??= saveAll().finally(() => {
      running.current = undefined;
    });
  }

  function keep(typed: T) {
    latest.current = { typed };
    clearTimeout(timer.current);
    timer.current = setTimeout(keepNow, PAUSE_MS);
  }

  async function settle() {
    clearTimeout(timer.current);
    latest.current = null;
    await running.current;
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  return { said, keep, keepNow, settle, isKeeping: () => running.current !== undefined };
}
