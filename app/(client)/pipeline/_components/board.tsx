import { BoardColumns } from './board-columns';
import { BoardHands } from './board-hands';
import type { ShownColumn } from './shown-board';
import type { Step } from './steps';

/** The columns, and `BoardHands`, which moves their cards: by the mouse, a thumb, the menu and the keys. */
export function Board({
  columns,
  steps,
  stamp,
}: {
  columns: readonly ShownColumn[];
  /** Where a card can be moved to. */
  steps: readonly Step[];
  /** Another one each time the server draws it anew. */
  stamp: string;
}) {
  return (
    <div className="@container">
      <p id="how-to-move" className="sr-only">
        Press Alt or Ctrl with the left or right arrow key to move the card, or M for its menu. The arrow keys
        alone go from card to card. A card says for how long it has been in its stage.
      </p>
      <BoardColumns columns={columns} />
      <BoardHands stamp={stamp} steps={steps} />
    </div>
  );
}
