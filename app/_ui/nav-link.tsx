'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/**
 * A link that knows whether it is the current page. Layouts survive navigations, so the server that rendered them
 * cannot know, but the URL does. `current` overrides it.
 */
export function NavLink({
  href,
  current,
  className,
  children,
}: {
  href: string;
  current?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const path = usePathname();
  const here = current ?? (path === href || path.startsWith(`${href}/`));
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className={className}
      // Inside a popover the layout stays, and the popover with it, unless it is told to close.
      onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
    >
      {children}
    </Link>
  );
}
