'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type BoardColumn, columnOf } from '@/lib/features/applications/types';
import type { LaterLabel, Stage } from '@/lib/rules/stages';
import { BoardColumnList } from './board-column';
import { CardMenu, useCardMenu } from './card-menu';
import { MoveNotice } from './move-notice';
import { stageBeside, stageOnColumn } from './steps';
import { useMoves } from './use-moves';

/**
 * A card: what is on it and where it stands. Words alone, not drawn by the server: the drawing would go out twice, as
 * HTML and as what React continues from.
 */
export type PlacedCard = {
  id: string;
  /** The company. */
  name: string;
  role: string;
  stage: Stage;
  laterLabel: LaterLabel | null;
  /** How long it has stood there, as the person reads it. */
  since: string;
};
export type ColumnHead = { column: BoardColumn; label: string; total: number; showAllHref: string };

/**
 * The columns, and the three ways to move a card: dragging it, its menu, and Alt or Ctrl with an arrow key while it
 * has the focus.
 */
export function Board({ heads, cards }: { heads: readonly ColumnHead[]; cards: readonly PlacedCard[] }) {
  const { shown, last, move, undo, forget } = useMoves(cards);
  const { anchor, opened, onMenu, onOpenChange } = useCardMenu();
  const [dragged, setDragged] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const follow = useRef<string | null>(null);

  // A card that changes its column is a new element there: the focus has to be carried along.
  useEffect(() => {
    const id = follow.current;
    const card =
      id && shown.some((one) => one.id === id) && root.current?.querySelector(`[data-card="${id}"]`);
    if (!card || card.contains(document.activeElement)) return;
    card.querySelector<HTMLElement>('a')?.focus();
  }, [shown]);

  function moveTo(id: string, stage: Stage | null) {
    const card = shown.find((one) => one.id === id);
    if (!card || stage === null || card.stage === stage) return;
    follow.current = id;
    move(card, stage);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (step === null || event.altKey === event.ctrlKey || event.shiftKey || event.metaKey) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset.card;
    const card = shown.find((one) => one.id === id);
    if (!card) return;
    // Alt and an arrow would leave the page.
    event.preventDefault();
    moveTo(card.id, stageBeside(card.stage, step));
  }

  return (
    <div className="@container">
      <p id="how-to-move" className="sr-only">
        Press Alt or Ctrl with the left or right arrow key to move the card, or use its menu.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the focused card inside. */}
      <div
        ref={root}
        onKeyDown={onKeyDown}
        className="grid gap-x-3 @2xl:grid-cols-3 @2xl:gap-y-7 @4xl:grid-cols-6"
      >
        {heads.map((head) => {
          const here = shown.filter(({ stage }) => columnOf(stage) === head.column);
          const came = here.length - cards.filter(({ stage }) => columnOf(stage) === head.column).length;
          const over = shown.find(({ id }) => id === dragged);
          return (
            <BoardColumnList
              key={head.column}
              head={{ ...head, total: head.total + came }}
              cards={here}
              accepts={over !== undefined && stageOnColumn(head.column, over.stage) !== null}
              menuOf={opened?.open ? opened.card.id : null}
              onMenu={onMenu}
              onDrag={setDragged}
              onDrop={() => {
                if (over) moveTo(over.id, stageOnColumn(head.column, over.stage));
                setDragged(null);
              }}
            />
          );
        })}
      </div>
      {opened && <CardMenu {...{ opened, anchor, onOpenChange }} onMove={moveTo} />}
      <MoveNotice
        last={last}
        onUndo={(moved) => {
          follow.current = moved.card.id;
          undo(moved);
        }}
        onClose={forget}
      />
    </div>
  );
}
