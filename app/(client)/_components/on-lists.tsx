'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** Where a person looks around. Anywhere else they are in the middle of something. */
const LISTS = ['/today', '/pipeline', '/journal'];

/** News above the lists, out of sight everywhere else. It stays mounted, so that what was visited stays known. */
export function OnLists({ children }: { children: ReactNode }) {
  return (
    <section
      aria-label="News"
      hidden={!LISTS.includes(usePathname())}
      className="flex max-w-[44rem] flex-col gap-2 px-5 pt-4 empty:hidden md:px-12 md:pt-6"
    >
      {children}
    </section>
  );
}
