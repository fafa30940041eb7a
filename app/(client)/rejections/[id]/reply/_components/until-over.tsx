'use client';

import { type ReactNode, useEffect, useState } from 'react';

/** What is offered for some seconds and then no more. `seconds` is what was left when the page was rendered. */
export function UntilOver({ seconds, children }: { seconds: number; children: ReactNode }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return over ? null : children;
}
