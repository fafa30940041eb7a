'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names';

/** Brings the eye and the focus to what an act came to. `of` says when there is something new. */
export function Arrival({
  of,
  className,
  children,
}: {
  of: unknown;
  className?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (of === undefined) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [of]);
  return (
    <div ref={box} tabIndex={-1} className={classNames('scroll-my-24 rounded-control', className)}>
      {children}
    </div>
  );
}
