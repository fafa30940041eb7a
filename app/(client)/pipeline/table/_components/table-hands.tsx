'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isOff, isTyping } from '@/app/_components/keys-off';
import { BulkBar, type ViewBehind } from './bulk-bar';
import { CellEditor, type CellOptions, type EditedCell } from './cell-editor';
import { becomeGrid, enterGrid, ledTo, stopAt } from './grid';
import { rowCount, rowOf, selected, tickHead, tickNone, tickWith } from './selection';

/**
 * What hands do with the table, which the server drew: ticking rows (with Shift a range, `x` the one at hand), editing a
 * cell where it stands, going from cell to cell by the keys of a grid.
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

  // Each time the server has drawn rows anew.
  useLayoutEffect(becomeGrid);
  const isHere = useRef(true);
  // Each view, order and page begins with what is ticked on it: a row that both show may be.
  useEffect(() => {
    isHere.current = true;
    tickHead();
    setIds(selected());
    return () => {
      isHere.current = false;
    };
  }, []);

  const clear = useCallback(() => {
    tickNone();
    setIds([]);
    setWhole(false);
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
      const target = event.target as HTMLElement;
      if (event.altKey || event.metaKey || event.defaultPrevented) return;
      if (event.key === 'j' && !event.ctrlKey && !isOff() && !isTyping(target)) {
        event.preventDefault();
        return enterGrid();
      }
      const row = target.closest<HTMLElement>('#applications tr');
      if (!row) return;
      const there = ledTo(target, event);
      if (there) {
        event.preventDefault();
        return there.focus();
      }
      if (event.ctrlKey) return;
      if (event.key === 'Escape') return clear();
      // A box and a button are pressed by the space bar as everywhere.
      const isSpace = event.key === ' ' && !target.matches('input, button');
      if (!isSpace && (event.key.toLowerCase() !== 'x' || isOff())) return;
      event.preventDefault();
      // As a press, with Shift where that is held: then a range.
      const press = new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: event.shiftKey });
      row.querySelector('input[data-select]')?.dispatchEvent(press);
    }
    const onFocusIn = ({ target }: FocusEvent) => stopAt(target as Element);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('focusin', onFocusIn);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('focusin', onFocusIn);
    };
  }, [clear]);

  function done() {
    // Another view is shown by now, with ticks of its own.
    if (!isHere.current) return;
    // The bar goes, and what of it had the focus with it.
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.closest('[data-selected]'))
      enterGrid({ preventScroll: true });
    clear();
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
        onDone={done}
      />
      {cell && (
        <CellEditor
          key={`${cell.id} ${cell.column}`}
          cell={cell}
          options={options}
          onClose={() => {
            setCell(null);
            const { id, column } = cell;
            const edited = `#applications [data-row="${id}"] [data-cell="${column}"]`;
            // What was typed may have taken its row out of the view.
            const there = document.querySelector<HTMLElement>(edited);
            if (there) there.focus();
            else enterGrid({ preventScroll: true });
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
