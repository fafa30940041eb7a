const TABLE = '#applications';
const ROWS = `${TABLE} input[data-select="row"]`;

const boxes = () => [...document.querySelectorAll<HTMLInputElement>(ROWS)];

/** The id of the row that a box is in. */
export const rowOf = (box: Element): string => box.closest<HTMLElement>('[data-row]')?.dataset.row ?? '';

/** The ids of the rows that are ticked, in the order of the table. */
export const selected = (): string[] => boxes().flatMap((box) => (box.checked ? [rowOf(box)] : []));

/** How many rows the page shows. */
export const rowCount = (): number => boxes().length;

/** Ticks what a press on `box` means besides itself: all of them, or with Shift all from the one pressed before. */
export function tickWith(
  box: HTMLInputElement,
  { shift, before }: { shift: boolean; before: string | null },
): void {
  const all = boxes();
  if (box.dataset.select === 'all') {
    for (const one of all) one.checked = box.checked;
    return;
  }
  const [from, to] = [all.findIndex((one) => rowOf(one) === before), all.indexOf(box)];
  if (!shift || from < 0) return;
  for (const one of all.slice(Math.min(from, to), Math.max(from, to) + 1)) one.checked = box.checked;
}

export function tickNone(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>(`${TABLE} input[data-select]`))
    box.checked = false;
}

const STEPS: Record<string, readonly [rows: number, cells: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where an arrow key leads from a cell of the table; null where it stays. */
export function besideOf(from: Element, key: string): HTMLElement | null {
  const step = STEPS[key];
  const cell = from.closest<HTMLTableCellElement>(`${TABLE} tbody :is(td, th)`);
  const row = cell?.closest('tr');
  if (!step || !cell || !row) return null;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>(`${TABLE} tr[data-row]`)];
  const there = rows[rows.indexOf(row) + step[0]]?.cells[cell.cellIndex + step[1]];
  return there?.querySelector<HTMLElement>('a, button, input') ?? null;
}
