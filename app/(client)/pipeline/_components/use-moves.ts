'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useState } from 'react';
import { sendByHand } from '@/app/_components/form/sending';
import { toast } from '@/app/_ui/toast';
import type { FormState } from '@/lib/access/form';
import { moveAction, undoMoveAction } from '@/lib/features/applications/actions';
import { STAGE_LABELS, type Stage } from '@/lib/rules/stages';
import { type CardAt, focusCard, markGone, showMoved, showUnmoved } from './board-dom';

/** A move that the server accepted: `card` as it was before, and its new stage. */
export type Moved = { card: CardAt; stage: Stage };

/**
 * Moves cards. A move is shown at once and goes back where the server refuses. `last` is the one that can still be undone.
 */
export function useMoves() {
  const router = useRouter();
  const [last, setLast] = useState<Moved | null>(null);

  function move(card: CardAt, stage: Stage) {
    if (card.stage === stage) return;
    showMoved(card, stage);
    focusCard(card.id);
    startTransition(async () => {
      const { id, stage: from, version } = card;
      const state = await sendByHand(moveAction, formOf({ id, stage, from, version }));
      if (state.status === 'done') {
        markGone(card);
        setLast({ card, stage });
        return;
      }
      showUnmoved(card);
      if (state.status === 'stale') {
        toast(elsewhere(card, state.current.stage), 'It was moved in another window or by a program.');
        router.refresh();
        return;
      }
      toast(`${card.name} was not moved`, whyNot(state));
      // BACK-GUARD: the choice needs more room than a toast has.
      if (state.status === 'refused') router.push(`/applications/${id}?to=${stage}#move`);
    });
  }

  function undo({ card, stage }: Moved) {
    setLast(null);
    showMoved({ ...card, stage }, card.stage);
    focusCard(card.id);
    startTransition(async () => {
      const state = await sendByHand(undoMoveAction, formOf({ id: card.id, stage }));
      if (state.status === 'done') return;
      showUnmoved(card);
      toast(`${card.name} was not moved back`, whyNot(state));
    });
  }

  return { last, move, undo, forget: () => setLast(null) };
}

function elsewhere({ name }: CardAt, stage: string | undefined): string {
  const label = stage && stage in STAGE_LABELS ? STAGE_LABELS[stage as Stage] : null;
  return label ? `${name} is at ${label} by now` : `${name} was closed meanwhile`;
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
