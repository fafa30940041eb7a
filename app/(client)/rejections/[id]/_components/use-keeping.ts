'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** A pause in typing this long triggers a save. */
const PAUSE_MS = 900;
/** How long until a save that did not reach the server is tried again: longer each time. */
const AGAIN_MS = 2000;
const LONGEST_MS = 60_000;

/** What a save came to: what to say about it, and whether the server has it. */
export type Saved = { said: string; isSaved: boolean };

/**
 * Saves what is typed after a short pause, one save at a time, so that an older text never overwrites a newer one. What does
 * not reach the server is tried again, by itself and when the device is back online. `onSaved` is called when the server has
 * everything. `said` is what to say about it. `settle` waits for a running save (`isKeeping`) and drops whatever is not
 * saved yet. `beginAnew` forgets what was said of a text that is gone.
 */
export function useKeeping<T>(save: (typed: T) => Promise<Saved>, start: string, onSaved?: () => void) {
  const [said, setSaid] = useState(start);
  const latest = useRef<{ typed: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const tries = useRef(0);

  async function saveAll() {
    while (latest.current !== null) {
      const { typed } = latest.current;
      latest.current = null;
      try {
        const { said: words, isSaved } = await save(typed);
        tries.current = 0;
        setSaid(words);
        if (isSaved && latest.current === null) onSaved?.();
      } catch {
        latest.current ??= { typed };
        setSaid(navigator.onLine ? UNREACHED : OFFLINE);
        timer.current = setTimeout(keepNow, Math.min(LONGEST_MS, 2 ** tries.current * AGAIN_MS));
        tries.current += 1;
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
    clearTimeout(timer.current);
    latest.current = null;
  }

  const again = useEffectEvent(keepNow);
  useEffect(() => {
    const online = () => again();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      clearTimeout(timer.current);
    };
  }, []);

  return {
    said,
    keep,
    keepNow,
    settle,
    beginAnew: () => setSaid(''),
    isKeeping: () => running.current !== undefined,
  };
}

const OFFLINE = 'You’re offline. It’s kept here and saved when you’re back.';
const UNREACHED = 'Not saved yet: we can’t reach Rebound. It’s kept here, and we keep trying.';
