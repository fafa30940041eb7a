import type { ReactNode } from 'react';
import { Button, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';

/** Narrows what a page shows by `NarrowFields`. A plain form of its address, so that it works before any script has loaded. */
export function NarrowForm({
  path,
  all = path,
  narrow,
  children,
}: {
  path: '/pipeline' | '/pipeline/calendar';
  /** The address that leaves nothing out. */
  all?: string;
  /** Whether anything is left out. */
  narrow: boolean;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React does not know the search element's types everywhere yet.
    <form
      action={path}
      role="search"
      className="flex min-w-0 flex-wrap items-end gap-2.5 max-sm:grid max-sm:grid-cols-2"
    >
      {children}
      <Button type="submit">Search</Button>
      {narrow && (
        <Link href={all} className={buttonClass('quiet')}>
          Show all
        </Link>
      )}
    </form>
  );
}
