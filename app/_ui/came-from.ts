/** What this tab opened last from where: `to` is a path, `from` a path with its search. */
const KEPT = 'came-from';
type Kept = { to: string; from: string };

/** Remembers where somebody was when they followed a link to `to`. */
export function noteWhereFrom(to: string): void {
  if (to === location.pathname) return;
  const kept: Kept[] = [
    { to, from: location.pathname + location.search },
    ...read().filter((one) => one.to !== to),
  ];
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept.slice(0, MOST)));
  } catch {
    // A browser that keeps nothing leads to the list as it begins.
  }
}

/** Pages whose way back is remembered. */
const MOST = 20;

/** Where somebody was when they opened this page, where that is `within` a part of the site. */
export function cameFrom(within: string): string | null {
  const from = read().find(({ to }) => to === location.pathname)?.from;
  return from && new RegExp(`^${within}(?:[/?]|$)`).test(from) ? from : null;
}

function read(): Kept[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' && one !== null && 'to' in one && 'from' in one && typeof one.from === 'string';
