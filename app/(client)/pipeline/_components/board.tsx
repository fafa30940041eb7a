import type { BoardCard, BoardColumn } from '@/lib/features/applications/types';
import { BoardColumnList } from './board-column';
import { BoardHands } from './board-hands';

export type ShownColumn = {
  column: BoardColumn;
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
  stamp,
}: {
  columns: readonly ShownColumn[];
  limits: Readonly<Partial<Record<BoardColumn, number>>>;
  since: (card: BoardCard) => string;
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
        className={columns.length > 1 ? 'grid gap-x-3 @2xl:grid-cols-3 @2xl:gap-y-7 @4xl:grid-cols-6' : ''}
      >
        {columns.map((shown) => (
          <BoardColumnList key={shown.column} {...shown} limit={limits[shown.column] ?? null} since={since} />
        ))}
      </div>
      <BoardHands stamp={stamp} />
    </div>
  );
}
