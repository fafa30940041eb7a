import type { ReactNode } from 'react';
import { buttonClass } from '@/app/_ui/button';
import { IconChevron } from '@/app/_ui/icons';

/**
 * Something beside the board that is there when it is wanted: the board comes first. A `Fold` among others in a wrapping
 * row; unfolded it takes the whole width. The browser's own, so that it needs no script.
 */
export function Fold({ summary, open, children }: { summary: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group/fold min-w-0 open:basis-full">
      <summary
        className={`${buttonClass('plain')} list-none group-open/fold:mb-3 [&::-webkit-details-marker]:hidden`}
      >
        {summary}
        <IconChevron className="size-4.5 shrink-0 text-soft transition-transform group-open/fold:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
