import { withoutSoftBreaks } from './soft-breaks';
import type { Step } from './steps';

// The board as the server drew it, read and rearranged. What React drew is hidden and shown and never moved; a card that is
// on its way is a copy in a list that React leaves alone, until the server has drawn the board anew.

/** A card as its element says it; `at` is the id of the step where it stands. */
export type CardAt = { id: string; name: string; role: string; at: string; version: string };

export const BOARD = '#board';

const all = <E extends HTMLElement>(selector: string): E[] => [
  ...document.querySelectorAll<E>(`${BOARD} ${selector}`),
];
const one = <E extends HTMLElement>(selector: string): E | null =>
  document.querySelector<E>(`${BOARD} ${selector}`);

export const columns = (): HTMLElement[] => all('[data-column]');

/** The card that an element is in. */
export function cardOf(element: Element | null): CardAt | null {
  const item = element?.closest<HTMLElement>(`${BOARD} [data-card]`);
  const { card: id, at, version = '' } = item?.dataset ?? {};
  const said = (selector: string) => item?.querySelector(selector)?.textContent ?? '';
  return id && at ? { id, name: said('a'), role: withoutSoftBreaks(said('p')), at, version } : null;
}

const itemsOf = (id: string) => all(`[data-card="${CSS.escape(id)}"]`);

/** Shows a card in the column of a step at once, as a copy; its own element is out of sight meanwhile. */
export function showMoved({ id }: CardAt, { id: at, column }: Step): void {
  const [own] = itemsOf(id);
  const arrivals = one(`[data-arrivals="${CSS.escape(column)}"]`);
  if (!own || !arrivals) return;
  const copy = own.cloneNode(true) as HTMLElement;
  for (const item of itemsOf(id)) hide(item);
  copy.hidden = false;
  copy.dataset.at = at;
  arrivals.prepend(copy);
  arrivals.hidden = false;
  keepPushedOut(column);
}

const hide = (item: HTMLElement) => {
  if (item.parentElement?.dataset.arrivals) item.remove();
  else item.hidden = true;
};

/** The last card of a column's first page makes room for one that arrives: where more were appended it joins those. */
function keepPushedOut(column: string): void {
  const appended = one(`[data-appended="${CSS.escape(column)}"]`);
  const last = one(`[data-cards="${CSS.escape(column)}"]`)?.lastElementChild;
  if (!appended?.firstElementChild || !last) return;
  const copy = last.cloneNode(true) as HTMLElement;
  copy.hidden = true;
  appended.prepend(copy);
}

/** A move did not happen: the board is as it was. */
export function showUnmoved({ id }: CardAt): void {
  for (const item of itemsOf(id)) {
    if (item.parentElement?.dataset.arrivals) item.remove();
    else item.hidden = false;
  }
  tidy();
}

/** The server has drawn the board anew: copies go, and nothing stands there twice. */
export function settle(steps: readonly Step[]): void {
  const columnOf = new Map(steps.map(({ id, column }) => [id, column]));
  for (const copy of all('[data-arrivals] > [data-card]')) copy.remove();
  const first = new Set(all('[data-cards] > [data-card]').map(({ dataset }) => dataset.card));
  for (const item of all('[data-cards] > [data-card]')) item.hidden = false;
  for (const item of all('[data-appended] > [data-card]')) {
    const column = item.closest<HTMLElement>('[data-column]')?.dataset.column;
    const isHere = columnOf.get(item.dataset.at ?? '') === column;
    // One that was moved away is hidden since; one that was pushed out is hidden until now.
    if (first.has(item.dataset.card) || !isHere || item.dataset.gone) item.remove();
    else item.hidden = false;
  }
  tidy();
}

/** A card that was moved away is not among those that were appended any more. */
export function markGone({ id }: CardAt): void {
  for (const item of all(`[data-appended] > [data-card="${CSS.escape(id)}"]`)) item.dataset.gone = '';
}

function tidy(): void {
  for (const list of all('[data-arrivals], [data-appended]')) list.hidden = list.childElementCount === 0;
}

/** Puts the focus on a card's link, where it is in sight. */
export function focusCard(id: string): void {
  const item = itemsOf(id).find(({ hidden }) => !hidden);
  item?.querySelector<HTMLElement>('a')?.focus();
  // A board of many columns scrolls: the whole card is to be seen, not its link alone.
  item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Puts the focus on the first card in sight, of the first column that has one. */
export function focusFirstCard(): void {
  const [card] = columns().flatMap(inSight);
  card?.querySelector<HTMLElement>('a')?.focus();
}

const inSight = (column: HTMLElement) =>
  [...column.querySelectorAll<HTMLElement>('[data-card]')].filter(({ hidden }) => !hidden);

/** The card that an arrow key leads to: up and down in the column, left and right at the same height. */
export function cardBeside(from: Element, key: string): HTMLElement | null {
  const item = from.closest<HTMLElement>('[data-card]');
  const column = item?.closest<HTMLElement>('[data-column]');
  if (!item || !column) return null;
  const here = inSight(column);
  const at = here.indexOf(item);
  if (key === 'ArrowUp') return here[at - 1] ?? null;
  if (key === 'ArrowDown') return here[at + 1] ?? null;
  const filled = columns().filter((each) => each === column || inSight(each).length > 0);
  const beside = filled[filled.indexOf(column) + (key === 'ArrowRight' ? 1 : -1)];
  const there = beside ? inSight(beside) : [];
  return there[Math.min(at, there.length - 1)] ?? null;
}
