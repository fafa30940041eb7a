'use client';

import { useEffect, useRef, useState } from 'react';

/** A pause in typing this long triggers a save. */
const PAUSE_MS = 900;

/**
 * Saves what is typed after a short pause, one save at a time, so that an older text never overwrites a newer one.
 * `save` returns what to say about it, and throws if it could not save. `said` is that, or what went wrong. `settle`
 * waits for a running save (`isKeeping`) and drops whatever is not saved yet.
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
