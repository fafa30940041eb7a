'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';

/** Shown until the person has visited `href`. The frame survives navigations, so the server cannot tell. */
export function UntilVisited({ href, children }: { href: string; children: ReactNode }) {
  const isThere = usePathname() === href;
  const [visited, setVisited] = useState(false);
  if (isThere && !visited) setVisited(true);
  return isThere || visited ? null : children;
}
