import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { BoardColumn } from '@/lib/features/applications/types';
import type { Stage } from '@/lib/rules/stages';
import { BOARD, type CardAt, cardOf, columns } from './board-dom';
import { stageOnColumn } from './steps';

const stageOn = (column: HTMLElement, card: CardAt): Stage | null =>
  stageOnColumn(column.dataset.column as BoardColumn, card.stage);

/**
 * Lets a mouse drag cards to columns. A card becomes draggable as the mouse comes over it: thousands of them cost nothing
 * until then, and a finger drags none.
 */
export function letDrag(onMove: (card: CardAt, stage: Stage) => void): () => void {
  const known = new WeakSet<Element>();
  function meet(event: PointerEvent) {
    if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
    const item = event.target.closest<HTMLElement>(`${BOARD} [data-card]`);
    if (!item || known.has(item)) return;
    known.add(item);
    draggable({ element: item, getInitialData: () => ({ card: cardOf(item) }) });
  }
  document.addEventListener('pointerover', meet, { passive: true });
  const targets = columns().map((column) =>
    dropTargetForElements({
      element: column,
      canDrop: ({ source }) => stageOn(column, source.data.card as CardAt) !== null,
      onDragEnter: () => column.toggleAttribute('data-over', true),
      onDragLeave: () => column.removeAttribute('data-over'),
      onDrop: () => column.removeAttribute('data-over'),
    }),
  );
  const drops = monitorForElements({
    onDrop: ({ source, location }) => {
      const column = location.current.dropTargets[0]?.element;
      const card = source.data.card as CardAt | null;
      const stage = column instanceof HTMLElement && card ? stageOn(column, card) : null;
      if (card && stage) onMove(card, stage);
    },
  });
  // Whoever waits for it can tell.
  document.querySelector(BOARD)?.toggleAttribute('data-draggable', true);
  return combine(drops, ...targets, () => document.removeEventListener('pointerover', meet));
}
