'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** The pages where a person looks around. On any other page they are in the middle of something. */
const LISTS = ['/today', '/pipeline', '/journal'];

/** News above the lists, hidden elsewhere. It stays mounted, so that it remembers what was visited. */
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
