import type { BoardCard, BoardLimits } from '@/lib/features/applications/types';
import { BoardColumnList } from './board-column';
import { BoardHands } from './board-hands';
import type { Step } from './steps';

export type ShownColumn = {
  column: string;
  name: string;
  total: number;
  cards: readonly BoardCard[];
  more: string | null;
};

/**
 * The columns, drawn by the server. `BoardHands` moves the cards: by the mouse, a thumb, the menu and the keys.
 */
export function Board({
  columns,
  limits,
  since,
  steps,
  stamp,
}: {
  columns: readonly ShownColumn[];
  limits: BoardLimits;
  since: (card: BoardCard) => string;
  /** Where a card can be moved to. */
  steps: readonly Step[];
  /** Another one each time the server draws it anew. */
  stamp: string;
}) {
  return (
    <div className="@container">
      <p id="how-to-move" className="sr-only">
        Press Alt or Ctrl with the left or right arrow key to move the card, or M for its menu. The arrow keys
        alone go from card to card.
      </p>
      <div
        id="board"
        className={columns.length > 1 ? `grid gap-x-3 @2xl:gap-y-7 ${side(columns.length)}` : ''}
      >
        {columns.map((shown) => (
          <BoardColumnList key={shown.column} {...shown} limit={limits[shown.column] ?? null} since={since} />
        ))}
      </div>
      <BoardHands stamp={stamp} steps={steps} />
    </div>
  );
}

/** Up to six columns share the width; more of them stand side by side all the same, and the board scrolls. */
const side = (columns: number) =>
  columns <= 6
    ? '@2xl:grid-cols-3 @4xl:grid-cols-6'
    : '@2xl:grid-flow-col @2xl:auto-cols-[minmax(11rem,1fr)] @2xl:overflow-x-auto @2xl:p-1 @2xl:-m-1';
