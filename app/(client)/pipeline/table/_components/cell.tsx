import type { ShownCell } from './shown-cell';
import type { ShownColumn } from './shown-table';

/** One cell; one that can be edited is a button, which the table's own script listens to. */
export function Cell({ of: { column, label, edited }, cell }: { of: ShownColumn; cell: ShownCell }) {
  const [said, start] = typeof cell === 'string' ? [cell, undefined] : cell;
  const isEdited = edited && start !== null;
  return (
    <td data-label={label} className={said === '' && !isEdited ? 'max-sm:hidden' : undefined}>
      {isEdited ? (
        <button
          type="button"
          data-cell={column}
          // What it says is what is edited, where it says nothing else.
          data-value={start}
          aria-label={`${label}: ${said || 'blank'}. Edit`}
          dir="auto"
        >
          {said}
        </button>
      ) : (
        <span dir="auto">{said}</span>
      )}
    </td>
  );
}
