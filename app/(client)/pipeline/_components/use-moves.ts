'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useOptimistic, useState } from 'react';
import { sendByHand } from '@/app/_components/form/sending';
import { toast } from '@/app/_ui/toast';
import type { FormState } from '@/lib/access/form';
import { moveAction, undoMoveAction } from '@/lib/features/applications/actions';
import type { Stage } from '@/lib/rules/stages';
import type { PlacedCard } from './board';

/** A move that the server accepted: `card` as it was before, and its new stage. */
export type Moved = { card: PlacedCard; stage: Stage };

/**
 * The cards as the person has just arranged them, and the functions that move them. A move is shown at once and
 * reverted if the server refuses. `last` is the move that can still be undone.
 */
export function useMoves(cards: readonly PlacedCard[]) {
  const router = useRouter();
  const [last, setLast] = useState<Moved | null>(null);
  const [shown, put] = useOptimistic(cards, (before, { card, stage }: Moved) => [
    { ...card, stage },
    ...before.filter(({ id }) => id !== card.id),
  ]);

  function move(card: PlacedCard, stage: Stage) {
    startTransition(async () => {
      put({ card, stage });
      const state = await sendByHand(moveAction, formOf({ id: card.id, stage }));
      if (state.status === 'done') setLast({ card, stage });
      else {
        toast(`${card.name} was not moved`, whyNot(state));
        // BACK-GUARD: the choice needs more room than a toast has.
        if (state.status === 'refused') router.push(`/applications/${card.id}?to=${stage}#move`);
      }
    });
  }

  function undo({ card, stage }: Moved) {
    setLast(null);
    startTransition(async () => {
      put({ card, stage: card.stage });
      const state = await sendByHand(undoMoveAction, formOf({ id: card.id, stage }));
      if (state.status !== 'done') {
        toast(`${card.name} was not moved back`, whyNot(state));
      }
    });
  }

  return { shown, last, move, undo, forget: () => setLast(null) };
}

function whyNot(state: FormState): string | undefined {
  if (state.status === 'unsent')
    return state.why === 'offline'
      ? 'You’re offline. Move it when you’re back.'
      : 'We can’t reach Rebound right now.';
  return 'message' in state ? state.message : undefined;
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
