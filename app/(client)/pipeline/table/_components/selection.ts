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

/** The box of the head says whether all rows are ticked. */
export function tickHead(): void {
  const all = boxes();
  for (const head of document.querySelectorAll<HTMLInputElement>(`${TABLE} input[data-select="all"]`))
    head.checked = all.length > 0 && all.every(({ checked }) => checked);
}

export function tickNone(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>(`${TABLE} input[data-select]`))
    box.checked = false;
}
