'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** How often the page checks how far it is, in milliseconds. */
const LOOK_EVERY_MS = 2_000;

/** Renders the page anew now and then while something is being made, so that nobody has to reload. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    const look = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, LOOK_EVERY_MS);
    return () => clearInterval(look);
  }, [router]);
  return null;
}
