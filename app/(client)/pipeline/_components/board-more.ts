import { BOARD } from './board-dom';

// The next cards of a column: the page that the link leads to is fetched, and what it shows of the column is put in. The
// link works by itself where no script runs.

/** Little enough that a window of usual height asks for none before it is scrolled: each column asks for itself. */
const AHEAD = '300px';

/** Fetches as a column's end comes into sight, where the columns stand side by side; on a phone as the link is pressed. */
export function watchForMore(): () => void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && isSideBySide()) void append(target as HTMLAnchorElement, look);
    },
    { rootMargin: AHEAD },
  );
  function look() {
    seen.disconnect();
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`${BOARD} a[data-more]`))
      if (!link.hidden) seen.observe(link);
  }
  look();
  return () => seen.disconnect();
}

function isSideBySide(): boolean {
  const board = document.querySelector(BOARD);
  return board !== null && getComputedStyle(board).gridTemplateColumns.split(' ').length >= 6;
}

/**
 * Puts the next cards in, and calls `then` once the link leads further on. Answers false where it could not: the link stays
 * as it was, and nothing asks again by itself.
 */
export async function append(link: HTMLAnchorElement, then: () => void): Promise<boolean> {
  const column = link.dataset.more ?? '';
  const list = document.querySelector<HTMLElement>(`${BOARD} [data-appended="${column}"]`);
  if (!list || link.dataset.busy) return false;
  link.dataset.busy = '1';
  try {
    const page = await fetch(link.dataset.next ?? link.href);
    if (!page.ok || page.redirected) return false;
    const drawn = new DOMParser().parseFromString(await page.text(), 'text/html');
    const known = new Set(
      [...document.querySelectorAll<HTMLElement>(`${BOARD} [data-card]`)].map(({ dataset }) => dataset.card),
    );
    for (const card of drawn.querySelectorAll<HTMLElement>(
      `[data-cards="${CSS.escape(column)}"] > [data-card]`,
    ))
      if (!known.has(card.dataset.card)) list.append(document.adoptNode(card));
    list.hidden = list.childElementCount === 0;
    const next = drawn
      .querySelector<HTMLAnchorElement>(`a[data-more="${CSS.escape(column)}"]`)
      ?.getAttribute('href');
    if (next) link.dataset.next = next;
    else link.hidden = true;
  } catch {
    return false;
  } finally {
    delete link.dataset.busy;
  }
  then();
  return true;
}
