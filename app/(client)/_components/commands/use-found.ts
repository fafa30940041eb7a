import { useEffect, useState } from 'react';
import type { Found, SearchResult } from '@/lib/features/search/schema';

/** Milliseconds after the last letter in which another may come. */
const PAUSE = 120;

/** What of the person's own has the words that are typed: the newest answer alone, and none while nothing is typed. */
export function useFound(typed: string): { found: readonly Found[]; isComing: boolean } {
  const q = typed.trim();
  const [answer, setAnswer] = useState<{ q: string; found: readonly Found[] }>({ q: '', found: [] });
  useEffect(() => {
    if (q === '') return;
    const stale = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/search/found?${new URLSearchParams({ q })}`, { signal: stale.signal })
        .then((response) => (response.ok ? (response.json() as Promise<SearchResult>) : null))
        .then((result) => setAnswer({ q, found: result ? [...result.items, ...result.inNotes] : [] }))
        // Commands are found without an answer as well.
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [q]);
  // What was found for fewer letters stays until more is known, so that the list does not flicker.
  return { found: q === '' ? [] : answer.found, isComing: q !== answer.q && q !== '' };
}
