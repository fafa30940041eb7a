import { type ReactNode, useEffect, useRef } from 'react';

const DAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const PAGES: Record<string, string> = { PageUp: 'prev', PageDown: 'next' };

/**
 * Arrow keys move between the days, Home and End to the first and the last; Page Up and Page Down open what is before and
 * after, and so does an arrow that leaves the page. Only where a day has the focus, so that a page still scrolls.
 */
export function CalendarKeys({ children }: { children: ReactNode }) {
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = grid.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const from = event.target;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(from instanceof HTMLElement) || from.dataset.day === undefined) return;
      const days = [...(all?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
      const page = PAGES[event.key];
      const to = placeAfter(event.key, days.indexOf(from), days.length);
      if (page === undefined && to === null) return;
      event.preventDefault();
      const day = to === null ? undefined : days[to];
      if (day) return focusOn(day, days);
      const way = page ?? ((to ?? 0) < 0 ? 'prev' : 'next');
      document.querySelector<HTMLElement>(`[data-calendar="${way}"]`)?.click();
    };
    all?.addEventListener('keydown', onKeyDown);
    return () => all?.removeEventListener('keydown', onKeyDown);
  }, []);
  return <div ref={grid}>{children}</div>;
}

/** Where a key leads among the days, also to before the first and after the last; null where it leads nowhere. */
function placeAfter(key: string, from: number, many: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return many - 1;
  const by = DAYS[key];
  return by === undefined ? null : from + by;
}

function focusOn(day: HTMLElement, days: readonly HTMLElement[]) {
  for (const one of days) one.tabIndex = one === day ? 0 : -1;
  day.focus();
}
