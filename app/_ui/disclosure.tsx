import type { ReactNode } from 'react';
import { IconChevron } from './icons';

/** More, for those who want it: the browser's own details element. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="border-y border-line [&+&]:border-t-0">
      <summary className="flex min-h-[48px] list-none items-center justify-between gap-3 rounded-small py-2.5 font-semibold [&::-webkit-details-marker]:hidden">
        <span className="min-w-0">{summary}</span>
        <IconChevron className="size-5 shrink-0 text-soft transition-transform [details[open]>summary>&]:rotate-180" />
      </summary>
      <div className="pt-1 pb-4.5">{children}</div>
    </details>
  );
}
