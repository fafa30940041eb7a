'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Milliseconds after a press within which what appears is its result. */
const RESULT_WITHIN_MS = 20_000;
let pressedAt = Number.NEGATIVE_INFINITY;

/** A button was pressed whose result stands elsewhere on the page. */
export const notePressed = (): void => {
  pressedAt = performance.now();
};

/** The result of what was just pressed: the page goes there, and so does the focus. Opened otherwise, it is a paragraph. */
export function ResultHere({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (performance.now() - pressedAt > RESULT_WITHIN_MS) return;
    pressedAt = Number.NEGATIVE_INFINITY;
    here.current?.focus({ preventScroll: true });
    here.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={here} tabIndex={-1} role="status" className="text-lede text-pretty outline-none">
      {children}
    </div>
  );
}
