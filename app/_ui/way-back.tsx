'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { buttonClass } from './button';
import { cameFrom } from './came-from';
import { Link } from './link';

const never = () => () => undefined;

/**
 * A link to the list that a page belongs to: the very one that somebody came from, with its search, where that is below
 * `href`'s own part of the site; else `href`.
 */
export function WayBack({ href, within, children }: { href: string; within: string; children: ReactNode }) {
  const from = useSyncExternalStore(
    never,
    () => cameFrom(within),
    () => null,
  );
  return (
    <Link href={from ?? href} className={buttonClass('link')}>
      {children}
    </Link>
  );
}
