import { useState } from 'react';
import type { FormState } from '@/lib/access/form';

/**
 * Counts the answers a form has had: a key that remounts its uncontrolled fields after each answer, and only then.
 */
export function useTurn(state: FormState): number {
  const [last, setLast] = useState({ state, turn: 0 });
  if (last.state === state) return last.turn;
  setLast({ state, turn: last.turn + 1 });
  return last.turn + 1;
}
