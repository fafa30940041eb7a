'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useRef, useState } from 'react';
import { sendByHand } from '@/app/_components/form/sending';
import { toast } from '@/app/_ui/toast';
import type { FormState } from '@/lib/access/form';
import { moveAction, undoMoveAction } from '@/lib/features/applications/actions';
import { type CardAt, focusCard, markGone, showMoved, showUnmoved } from './board-dom';
import type { Step } from './steps';

/** A card as it was before, and where it went. */
type Move = { card: CardAt; to: Step };

/** A move that the server accepted, with the `mark` that takes it back; `isBack` once it was taken back to there. */
export type Moved = Move & ({ mark: string; isBack?: never } | { isBack: true });

/** A move that the server has not answered yet. Whoever takes it back by then need not wait: that follows the answer. */
type OnItsWay = Move & { isTakenBack: boolean };

/**
 * Moves cards. A move is shown at once and goes back where the server refuses. `last` is the one that can still be undone;
 * `takeBack` undoes the latest, also while it is on its way, and says which card that was: null where there is none.
 */
export function useMoves(steps: readonly Step[]) {
  const router = useRouter();
  const [last, setLast] = useState<Moved | null>(null);
  const onItsWay = useRef<OnItsWay | null>(null);

  const stepAt = (id: string) => steps.find((step) => step.id === id);

  function move(card: CardAt, to: Step) {
    const from = stepAt(card.at);
    if (!from || from === to) return;
    const mine: OnItsWay = { card, to, isTakenBack: false };
    onItsWay.current = mine;
    showMoved(card, to);
    focusCard(card.id);
    startTransition(async () => {
      await shown();
      const { id, version } = card;
      const rounds = { round: to.round ?? '', fromRound: from.round ?? '' };
      const form = formOf({ id, stage: to.stage, from: from.stage, ...rounds, version });
      const state = await sendByHand(moveAction, form);
      if (onItsWay.current === mine) onItsWay.current = null;
      if (state.status === 'done') {
        markGone(card);
        const { mark = '' } = state;
        if (mine.isTakenBack) undo({ card, to, mark });
        else setLast({ card, to, mark });
        return;
      }
      showUnmoved(card);
      if (state.status === 'stale') {
        const { round, stage } = state.current;
        const now = stepAt(round || stage || from.stage);
        toast(elsewhere(card, now?.name), 'It was moved in another window or by a program.');
        router.refresh();
        return;
      }
      // It stands where whoever took it back wants it.
      if (mine.isTakenBack) return;
      toast(`${card.name} was not moved`, whyNot(state));
      // BACK-GUARD: the choice needs more room than a toast has.
      if (state.status === 'refused') router.push(`/applications/${id}?to=${to.stage}#move`);
    });
  }

  function undo({ card, to, mark }: Move & { mark: string }) {
    const back = stepAt(card.at);
    setLast(null);
    if (!back) return;
    showMoved({ ...card, at: to.id }, back);
    focusCard(card.id);
    startTransition(async () => {
      await shown();
      const state = await sendByHand(undoMoveAction, formOf({ id: card.id, at: mark }));
      if (state.status === 'done') return setLast({ card, to: back, isBack: true });
      showUnmoved(card);
      toast(`${card.name} was not moved back`, whyNot(state));
    });
  }

  function takeBack(): CardAt | null {
    const going = onItsWay.current;
    if (going && !going.isTakenBack) {
      going.isTakenBack = true;
      showUnmoved(going.card);
      focusCard(going.card.id);
      return going.card;
    }
    if (!last || last.isBack) return null;
    undo(last);
    return last.card;
  }

  return { last, move, takeBack, forget: () => setLast(null) };
}

/** Once the card is seen where it went: what is sent waits for it, so that a drop is not one long task. */
const shown = () => new Promise((resolve) => setTimeout(resolve));

/** `label`: where it stands now; none where it ended. */
function elsewhere({ name }: CardAt, label: string | undefined): string {
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
