'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';

/** Shown until the person has been where it leads: the frame is kept across navigations, so the server cannot tell. */
export function UntilVisited({ href, children }: { href: string; children: ReactNode }) {
  const isThere = usePathname() === href;
  const [visited, setVisited] = useState(false);
  if (isThere && !visited) setVisited(true);
  return isThere || visited ? null : children;
}
