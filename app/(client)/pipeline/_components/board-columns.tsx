'use client';

import { BoardColumnList } from './board-column';
import type { ShownColumn } from './shown-board';

/**
 * The columns. One client component for all of them: what the server draws by itself goes out twice, as HTML and as a tree of
 * everything in it; of this goes out the HTML, and the few words that each card was drawn from.
 */
export function BoardColumns({ columns }: { columns: readonly ShownColumn[] }) {
  return (
    <div id="board" className={columns.length > 1 ? `grid gap-x-3 @2xl:gap-y-7 ${side(columns.length)}` : ''}>
      {columns.map((shown) => (
        <BoardColumnList key={shown.column} {...shown} />
      ))}
    </div>
  );
}

/** Up to six columns share the width; more of them stand side by side all the same, and the board scrolls. */
const side = (columns: number) =>
  columns <= 6
    ? '@2xl:grid-cols-3 @4xl:grid-cols-6'
    : '@2xl:grid-flow-col @2xl:auto-cols-[minmax(11rem,1fr)] @2xl:overflow-x-auto @2xl:p-1 @2xl:-m-1';
