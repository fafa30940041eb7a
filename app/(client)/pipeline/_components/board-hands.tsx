'use client';

import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { isOff } from '@/app/_components/keys-off';
import { BOARD, type CardAt, cardBeside, cardOf, focusCard, focusFirstCard, settle } from './board-dom';
import { append, watchForMore } from './board-more';
import { letPress } from './board-press';
import { CardMenu, useCardMenu } from './card-menu';
import { MoveNotice } from './move-notice';
import { stepBeside } from './moves';
import { StageBar } from './stage-bar';
import type { Step } from './steps';
import { useMoves } from './use-moves';

/** Dragging is fetched once the page stands: nobody drags before that. */
const AFTER_PAINT_MS = 300;

/** Where a key is a letter. A menu that was closed fades out, and may hold the focus until it is gone. */
const TAKES_KEYS =
  'input, textarea, select, [contenteditable], [role="menu"]:not([data-closed]), [role="dialog"]:not([data-closed])';

/**
 * What hands do with the board, which the server drew: the menu of a card, the keys, the mouse, a thumb. It listens to the
 * whole board, so a card costs nothing by itself.
 */
export function BoardHands({ stamp, steps }: { stamp: string; steps: readonly Step[] }) {
  const { last, move, takeBack, forget } = useMoves(steps);
  const { anchor, opened, onMenu, onOpenChange } = useCardMenu();
  const [held, setHeld] = useState<CardAt | null>(null);
  const follow = useRef<string | null>(null);

  function moveTo(card: CardAt, to: Step | null) {
    if (to === null) return;
    setHeld(null);
    follow.current = card.id;
    move(card, to);
  }
  function takeBackLatest(): boolean {
    const card = takeBack();
    follow.current = card?.id ?? follow.current;
    return card !== null;
  }

  // Before it is seen: a card would stand there twice for a moment, as its copy and as the server drew it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says that the server has drawn the board anew.
  useLayoutEffect(() => {
    settle(steps);
    if (follow.current && document.activeElement === document.body) focusCard(follow.current);
    follow.current = null;
    return watchForMore();
  }, [stamp]);

  const onMoveEvent = useEffectEvent(moveTo);
  const stepsNow = useEffectEvent(() => steps);
  const onClick = useEffectEvent((event: MouseEvent) => {
    const target = event.target as Element;
    const button = target.closest<HTMLButtonElement>(`${BOARD} button`);
    const card = cardOf(button);
    if (button && card) onMenu(card, button, event.detail === 0 ? 'keyboard' : 'pointer');
    if (button?.hasAttribute('data-fold')) fold(button);
    const more = target.closest<HTMLAnchorElement>(`${BOARD} a[data-more]`);
    if (more && !(event.metaKey || event.ctrlKey || event.shiftKey)) {
      event.preventDefault();
      event.stopPropagation();
      void append(more, () => undefined);
    }
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as Element;
    if (target.closest(TAKES_KEYS)) return;
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (isPlain && event.key === 'j' && !isOff()) {
      event.preventDefault();
      return focusFirstCard();
    }
    if (isPlain && event.key === 'z' && !isOff()) {
      // What another page offers to undo is older.
      if (takeBackLatest()) event.preventDefault();
      return;
    }
    const card = cardOf(target);
    if (!card) return;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (step !== null && event.altKey !== event.ctrlKey && !event.shiftKey && !event.metaKey) {
      // Alt and an arrow would leave the page.
      event.preventDefault();
      return moveTo(card, stepBeside(steps, card.at, step));
    }
    if (!isPlain) return;
    if (event.key === 'm') {
      const button = target.closest('[data-card]')?.querySelector('button');
      if (button) onMenu(card, button, 'keyboard');
      return;
    }
    const beside = cardBeside(target, event.key);
    if (!event.key.startsWith('Arrow') || !beside) return;
    event.preventDefault();
    beside.querySelector<HTMLElement>('a')?.focus();
  });

  useEffect(() => {
    let ends: (() => void)[] = [letPress(setHeld)];
    let isOver = false;
    const timer = setTimeout(async () => {
      // Where it does not come, the menu and the keys are there.
      const drag = await import('./board-drag').catch(() => null);
      if (drag && !isOver) ends = [...ends, drag.letDrag(stepsNow(), (card, to) => onMoveEvent(card, to))];
    }, AFTER_PAINT_MS);
    const click = (event: MouseEvent) => onClick(event);
    const keydown = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('click', click, true);
    document.addEventListener('keydown', keydown);
    return () => {
      isOver = true;
      clearTimeout(timer);
      for (const end of ends) end();
      document.removeEventListener('click', click, true);
      document.removeEventListener('keydown', keydown);
    };
  }, []);

  return (
    <>
      {opened && <CardMenu {...{ opened, anchor, onOpenChange, steps }} onMove={moveTo} />}
      {held && (
        <StageBar key={held.id} card={held} steps={steps} onMove={moveTo} onClose={() => setHeld(null)} />
      )}
      <MoveNotice last={last} onUndo={takeBackLatest} onClose={forget} />
    </>
  );
}

/** On a phone the heading of a column folds it. */
function fold(button: HTMLButtonElement): void {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  button.closest('[data-column]')?.toggleAttribute('data-folded', isOpen);
}
