import type { ReactNode } from 'react';
import { buttonClass } from '@/app/_ui/button';
import { IconChevron } from '@/app/_ui/icons';

/**
 * Something beside the board that is there when it is wanted: the board comes first. The browser's own, so that it needs no
 * script. Among others in `Folds`; what it unfolds stands below all of them, and they stay where they are.
 */
export function Fold({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="group/fold min-w-0">
      <summary className={`${buttonClass('plain')} list-none [&::-webkit-details-marker]:hidden`}>
        {summary}
        <IconChevron className="size-4.5 shrink-0 text-soft transition-transform group-open/fold:rotate-180" />
      </summary>
      {children}
    </details>
  );
}

/** The row of folds above a view, and what stands beside them. */
export function Folds({ children }: { children: ReactNode }) {
  return <div className="folds flex flex-wrap items-start gap-2.5">{children}</div>;
}
