'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { onAsk } from './ask';

/** Fetched when somebody is asked; most never are. */
const fetchDialog = () => import('./dialog');
const ConfirmDialog = lazy(fetchDialog);

/** Where a signed-in person is asked to confirm that it is them. Once a page, in its frame. */
export function ConfirmRegion() {
  const [answered, setAnswered] = useState<((confirmed: boolean) => void) | null>(null);
  useEffect(
    () =>
      onAsk((answer) => {
        fetchDialog().then(
          () => setAnswered(() => answer),
          // Offline nobody can be asked.
          () => answer(false),
        );
      }),
    [],
  );
  if (!answered) return null;
  return (
    <Suspense fallback={null}>
      <ConfirmDialog
        onAnswer={(confirmed) => {
          setAnswered(null);
          answered(confirmed);
        }}
      />
    </Suspense>
  );
}
