import { type BrowserContext, expect, type Page } from '@playwright/test';

/**
 * Where a journey opens an address or reloads, it goes on once React has taken the page over: a machine is quicker than any
 * hand, and a button that only a script answers does nothing before. What is typed earlier is in kept.spec.ts.
 */
export function waitForScripts(context: BrowserContext): void {
  for (const page of context.pages()) patient(page);
  context.on('page', patient);
}

function patient(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...args) => {
    const answer = await goto(...args);
    if (args[1]?.waitUntil !== 'commit') await takenOver(page);
    return answer;
  };
  page.reload = async (...args) => {
    const answer = await reload(...args);
    await takenOver(page);
    return answer;
  };
}

const takenOver = (page: Page) =>
  expect
    .poll(() => page.evaluate(isTakenOver).catch(() => false), {
      message: `${page.url()} is taken over by its scripts`,
      intervals: [10, 20, 40],
      timeout: 30_000,
    })
    .toBe(true);

/** React leaves the root of what it draws on the document, and notes there when it has seen all that the server drew. */
function isTakenOver(): boolean {
  if (!document.querySelector('script[src*="/_next/"]')) return true;
  const key = Object.keys(document).find((name) => name.startsWith('__reactContainer$'));
  const container: unknown = key && Reflect.get(document, key);
  const at = (held: unknown, name: string): unknown =>
    typeof held === 'object' && held !== null ? Reflect.get(held, name) : undefined;
  return at(at(at(at(container, 'stateNode'), 'current'), 'memoizedState'), 'isDehydrated') === false;
}
