'use client';

import { useEffect, useRef, useState } from 'react';
import { BulkBar, type ViewBehind } from './bulk-bar';
import { CellEditor, type CellOptions, type EditedCell } from './cell-editor';
import { besideOf, rowCount, rowOf, selected, tickNone, tickWith } from './selection';

/**
 * What hands do with the table, which the server drew: ticking rows (with Shift a range, `x` the one at hand), editing a
 * cell where it stands, going from cell to cell with the arrow keys.
 */
export function TableHands({
  archived,
  options,
  view,
}: {
  archived: boolean;
  options: CellOptions;
  view: ViewBehind;
}) {
  const [ids, setIds] = useState<string[]>([]);
  const [whole, setWhole] = useState(false);
  const [cell, setCell] = useState<EditedCell | null>(null);
  const last = useRef<string | null>(null);

  // What another page of the table shows is not ticked.
  useEffect(() => {
    setIds(selected());
  }, []);

  useEffect(() => {
    function onClick(event: MouseEvent) {
      const target = event.target as Element;
      const box = target.closest<HTMLInputElement>('#applications input[data-select]');
      if (box) {
        tickWith(box, { shift: event.shiftKey, before: last.current });
        last.current = rowOf(box);
        setIds(selected());
        // Whoever picks rows again means those.
        setWhole(false);
        return;
      }
      const button = target.closest<HTMLButtonElement>('#applications button[data-cell]');
      if (button) setCell(cellOf(button));
    }
    function onKeyDown(event: KeyboardEvent) {
      const target = event.target as Element;
      if (event.altKey || event.ctrlKey || event.metaKey || !target.closest('#applications')) return;
      const beside = besideOf(target, event.key);
      if (beside) {
        event.preventDefault();
        beside.focus();
      }
      if (event.key === 'x')
        target.closest('tr')?.querySelector<HTMLElement>('input[data-select="row"]')?.click();
    }
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  function clear() {
    tickNone();
    setIds([]);
    setWhole(false);
  }

  return (
    <>
      <BulkBar
        ids={ids}
        whole={whole}
        wholePage={ids.length > 0 && ids.length === rowCount()}
        view={view}
        stages={options.stage}
        archived={archived}
        onWhole={() => setWhole(true)}
        onDone={clear}
      />
      {cell && (
        <CellEditor
          key={`${cell.id} ${cell.column}`}
          cell={cell}
          options={options}
          onClose={() => {
            setCell(null);
            document
              .querySelector<HTMLElement>(
                `#applications [data-row="${cell.id}"] [data-cell="${cell.column}"]`,
              )
              ?.focus();
          }}
        />
      )}
    </>
  );
}

/** What a cell holds is what its button says, unless that says otherwise; a role is what the link beside it says. */
function cellOf(button: HTMLButtonElement): EditedCell | null {
  const row = button.closest<HTMLElement>('[data-row]');
  const { cell: column, value } = button.dataset;
  if (!row || !column) return null;
  const { row: id = '', version = '' } = row.dataset;
  const said = (selector: string) => row.querySelector(selector)?.textContent ?? '';
  const role = said('th a');
  const { left, top } = button.getBoundingClientRect();
  return {
    ...{ id, version: Number(version), name: `${role}, ${said('[data-cell="company"]')}`, column, left, top },
    value: value ?? (column === 'role' ? role : button.textContent),
  };
}
