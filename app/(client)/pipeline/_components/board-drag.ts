import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { BOARD, type CardAt, cardOf, columns } from './board-dom';
import { stepOnColumn } from './moves';
import type { Step } from './steps';

/**
 * Lets a mouse drag cards to columns. A card becomes draggable as the mouse comes over it: thousands of them cost nothing
 * until then, and a finger drags none.
 */
export function letDrag(steps: readonly Step[], onMove: (card: CardAt, to: Step) => void): () => void {
  const stepOn = (column: HTMLElement, card: CardAt) =>
    stepOnColumn(steps, column.dataset.column ?? '', card.at);
  const known = new WeakSet<Element>();
  function meet(event: PointerEvent) {
    if (event.pointerType !== 'mouse' || !(event.target instanceof Element)) return;
    const item = event.target.closest<HTMLElement>(`${BOARD} [data-card]`);
    if (!item || known.has(item)) return;
    known.add(item);
    // Or the browser would drag an address instead of the card.
    for (const link of item.querySelectorAll('a')) link.draggable = false;
    draggable({ element: item, getInitialData: () => ({ card: cardOf(item) }) });
  }
  document.addEventListener('pointerover', meet, { passive: true });
  const targets = columns().map((column) =>
    dropTargetForElements({
      element: column,
      canDrop: ({ source }) => stepOn(column, source.data.card as CardAt) !== null,
      onDragEnter: () => column.toggleAttribute('data-over', true),
      onDragLeave: () => column.removeAttribute('data-over'),
      onDrop: () => column.removeAttribute('data-over'),
    }),
  );
  const drops = monitorForElements({
    onDrop: ({ source, location }) => {
      const column = location.current.dropTargets[0]?.element;
      const card = source.data.card as CardAt | null;
      const to = column instanceof HTMLElement && card ? stepOn(column, card) : null;
      if (card && to) onMove(card, to);
    },
  });
  // Whoever waits for it can tell.
  document.querySelector(BOARD)?.toggleAttribute('data-draggable', true);
  return combine(drops, ...targets, () => document.removeEventListener('pointerover', meet));
}
