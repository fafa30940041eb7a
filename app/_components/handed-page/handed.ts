'use client';

import { useEffect, useState } from 'react';

/** A page that the bookmark handed over. */
type Handed = { title: string; posting: string; url: string };

const MARK = '#page=';

/**
 * The page in the fragment of the address, where the bookmark puts it: a fragment is sent to nobody. It is taken out of the
 * address at once, and nothing is saved before the person says so, as any site can lead here.
 */
export function useHandedPage(): Handed | null {
  const [handed, setHanded] = useState<Handed | null>(null);
  useEffect(() => {
    const { hash, pathname, search } = window.location;
    if (!hash.startsWith(MARK)) return;
    window.history.replaceState(null, '', pathname + search);
    setHanded(pageIn(hash.slice(MARK.length)));
  }, []);
  return handed;
}

function pageIn(fragment: string): Handed | null {
  try {
    const page: unknown = JSON.parse(decodeURIComponent(fragment));
    const said = (name: string) => {
      const value: unknown = typeof page === 'object' && page !== null ? Reflect.get(page, name) : undefined;
      return typeof value === 'string' ? value : '';
    };
    return { title: said('title').slice(0, 200), posting: said('html'), url: said('url') };
  } catch {
    return null;
  }
}
