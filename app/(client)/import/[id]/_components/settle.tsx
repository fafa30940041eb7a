'use client';

import { type ComponentProps, useRef, useState } from 'react';
import { Decide } from './decide';
import { RunForm } from './run-form';

type SettleProps = Omit<ComponentProps<typeof Decide>, 'form' | 'onRead'> & { good: number; bad: number };

/** What is chosen about a file, and the way in for its rows, which takes along what was chosen and not read yet. */
export function Settle({ good, bad, ...decide }: SettleProps) {
  const form = useRef<HTMLFormElement>(null);
  const [readings, setReadings] = useState(0);
  return (
    <>
      <Decide {...decide} form={form} onRead={() => setReadings((count) => count + 1)} />
      {/* Afresh after each reading: what the last one was refused for may be settled. */}
      {good > 0 && <RunForm key={readings} id={decide.id} good={good} bad={bad} chosenIn={form} />}
    </>
  );
}
