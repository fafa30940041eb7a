import { startTransition, useEffect, useState } from 'react';
import type { FormState } from '@/lib/access/form';
import { canSolve, solvePuzzle } from './solve-puzzle';

/**
 * Where many ask for a mail at once, the answer is a puzzle: it is solved and sent along by itself, and the person sees the
 * button take a second longer. Answers whether this browser can, which the form says once there is a script to do it.
 */
export function useSolved(state: FormState, submit: (form: FormData) => void): boolean {
  const [able, setAble] = useState(false);
  useEffect(() => setAble(canSolve()), []);
  useEffect(() => {
    if (state.status !== 'puzzle') return;
    let left = false;
    void solvePuzzle(state.puzzle).then((proof) => {
      if (left) return;
      const again = new FormData();
      for (const [name, value] of Object.entries({ ...state.values, proof })) again.set(name, value);
      startTransition(() => submit(again));
    });
    return () => {
      left = true;
    };
  }, [state, submit]);
  return able;
}
