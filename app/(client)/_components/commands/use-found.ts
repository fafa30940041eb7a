import { useEffect, useState } from 'react';
import type { Found, FoundDocument, FoundPerson, SearchResult } from '@/lib/features/search/schema';

/** Milliseconds after the last letter in which another may come. */
const PAUSE = 120;

type Answer = {
  q: string;
  found: readonly Found[];
  people: readonly FoundPerson[];
  documents: readonly FoundDocument[];
};
const NOTHING: Answer = { q: '', found: [], people: [], documents: [] };

/** What of the person's own has the words that are typed: the newest answer alone, and none while nothing is typed. */
export function useFound(typed: string): Answer & { isComing: boolean } {
  const q = typed.trim();
  const [answer, setAnswer] = useState(NOTHING);
  useEffect(() => {
    if (q === '') return;
    const stale = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/search/found?${new URLSearchParams({ q })}`, { signal: stale.signal })
        .then((response) => (response.ok ? (response.json() as Promise<SearchResult>) : null))
        .then((result) =>
          setAnswer(
            result
              ? {
                  q,
                  found: [...result.items, ...result.inNotes],
                  people: result.people,
                  documents: result.documents,
                }
              : { ...NOTHING, q },
          ),
        )
        // Commands are found without an answer as well.
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [q]);
  // What was found for fewer letters stays until more is known, so that the list does not flicker.
  return { ...(q === '' ? NOTHING : answer), isComing: q !== answer.q && q !== '' };
}
