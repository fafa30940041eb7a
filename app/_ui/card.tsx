import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** Raised paper. roomy: the one thing to do next. snug: one of many on a board. */
export function Card({
  size = 'roomy',
  className,
  children,
}: {
  size?: 'roomy' | 'snug';
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      className={classNames(
        'min-w-0 border border-line bg-raised',
        size === 'roomy' ? 'rounded-card p-5 sm:p-6' : 'rounded-control px-3.5 py-3',
        className,
      )}
    >
      {children}
    </div>
  );
}
