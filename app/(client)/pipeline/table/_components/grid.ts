// The table as a grid: one stop of the Tab key for all of it, and keys from cell to cell. The server draws a plain table, in
// which each link and button is a stop of its own; it becomes a grid once these keys are listened to.

const TABLE = '#applications';
const ROWS = `${TABLE} :is(thead tr, tr[data-row])`;

/** A key as a browser tells it. */
type Pressed = { key: string; ctrlKey: boolean };

const rows = (): HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>(ROWS)];

/** What of a cell can be gone to: its link, its button, its box; the cell itself where it holds none of them. */
function stopsOf(cell: HTMLTableCellElement | undefined): HTMLElement[] {
  // On a phone a cell that says nothing is left out.
  if (!cell || cell.offsetWidth === 0) return [];
  const inside = [...cell.querySelectorAll<HTMLElement>('a, button, input')];
  return inside.length > 0 ? inside : [cell];
}
const stopsIn = (row: HTMLTableRowElement | undefined) => [...(row?.cells ?? [])].flatMap(stopsOf);

/** What a row is gone to by: its role. */
const roleIn = (row: HTMLTableRowElement | undefined) =>
  row?.querySelector<HTMLElement>('tbody th a') ?? stopsIn(row)[0] ?? null;
const firstRole = () => roleIn(rows().find(({ dataset }) => dataset.row));

/** The row that has the focus, counted from the head; null while the focus is elsewhere. */
let focused: number | null = null;

/**
 * Makes it a grid, also of rows that the server has drawn since. Its one stop is the one that was left last, or the first
 * role. Where the row that had the focus is gone, the one in its place has it.
 */
export function becomeGrid(): void {
  const table = document.querySelector(TABLE);
  if (!table) return;
  table.setAttribute('role', 'grid');
  const stops = rows().flatMap(stopsIn);
  const left = stops.find((stop) => stop === document.activeElement) ?? stops.find(isTheStop);
  for (const stop of stops) stop.tabIndex = -1;
  const lost = focused !== null && document.activeElement === document.body;
  const next = lost ? roleIn(rows()[Math.min(focused ?? 0, rows().length - 1)]) : (left ?? firstRole());
  if (next) next.tabIndex = 0;
  if (lost) next?.focus({ preventScroll: true });
}

const isTheStop = (stop: HTMLElement) => stop.tabIndex === 0 && stop.hasAttribute('tabindex');

/** The Tab key comes back to what had the focus last. */
export function stopAt(stop: Element): void {
  const row = stop.closest<HTMLTableRowElement>(ROWS);
  focused = row ? rows().indexOf(row) : null;
  if (!row || !(stop instanceof HTMLElement)) return;
  for (const other of document.querySelectorAll<HTMLElement>(`${TABLE} [tabindex="0"]`)) other.tabIndex = -1;
  stop.tabIndex = 0;
}

/** Goes to the row that was left last, or to the first. */
export function enterGrid(options?: FocusOptions): void {
  (document.querySelector<HTMLElement>(`${TABLE} [tabindex="0"]`) ?? firstRole())?.focus(options);
}

/** Where a key leads from a stop of the table; null where it stays. */
export function ledTo(from: HTMLElement, { key, ctrlKey }: Pressed): HTMLElement | null {
  const cell = from.closest<HTMLTableCellElement>(`${TABLE} :is(td, th)`);
  const row = cell?.closest('tr');
  if (!cell || !row) return null;
  const all = rows();
  const stops = stopsIn(row);
  const here = stops.indexOf(from);
  const beside = (step: number) => {
    const there = all[all.indexOf(row) + step];
    return stopsOf(there?.cells[cell.cellIndex])[stopsOf(cell).indexOf(stops[here] ?? cell)] ?? roleIn(there);
  };
  switch (key) {
    case 'ArrowUp':
      return beside(-1);
    case 'ArrowDown':
      return beside(1);
    case 'ArrowLeft':
      return stops[here - 1] ?? null;
    case 'ArrowRight':
      return stops[here + 1] ?? null;
    case 'Home':
      return (ctrlKey ? firstRole() : stops[0]) ?? null;
    case 'End':
      return (ctrlKey ? roleIn(all.at(-1)) : stops.at(-1)) ?? null;
    case 'Escape':
      return roleIn(row) === from ? null : roleIn(row);
    default:
      return null;
  }
}
