import type { ReactNode } from 'react';
import { Button, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';

/**
 * Narrows what a page shows by `NarrowFields` and more. A plain form of its address, so that it works before any script has
 * loaded.
 */
export function NarrowForm({
  id,
  path,
  submit = 'Search',
  all = { href: path, label: 'Show all' },
  narrow,
  children,
}: {
  /** Names it to fields that stand elsewhere. */
  id?: string;
  path: '/pipeline' | '/pipeline/table' | '/pipeline/calendar';
  submit?: string;
  /** The address that leaves nothing out. */
  all?: { href: string; label: string };
  /** Whether anything is left out. */
  narrow: boolean;
  children: ReactNode;
}) {
  return (
    <search className="block min-w-0">
      <form id={id} action={path}>
        {/* Two beside each other on a phone: what it is about is in sight. */}
        <div className="flex flex-wrap items-end gap-2.5 max-sm:grid max-sm:grid-cols-2 sm:*:[div]:max-w-[14rem] sm:*:[div]:flex-[1_1_7.5rem]">
          {children}
          <Button type="submit">{submit}</Button>
          {narrow && (
            <Link href={all.href} className={buttonClass('quiet')}>
              {all.label}
            </Link>
          )}
        </div>
      </form>
    </search>
  );
}
