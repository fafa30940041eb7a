import type { Browser } from '@playwright/test';
import { openBrowser, signedInPage } from '@/bin/bench/pages/paint';
import { seed } from '@/bin/bench/pages/seed';
import { serve } from '@/bin/bench/pages/serve';
import { cardOf } from './carry';
import { type Longest, longestTask } from './trace';

/** The goal is about a processor a quarter as fast as this one. */
const SLOWED = 4;
/** What belongs to the arrival of the page is over by then. */
const AT_REST_MS = 1000;

export type Dragged = { dragging: Longest; dropping: Longest };
type Setting = { origin: string; session: string; rounds: number; say(line: string): void };

/**
 * Carries a card over every column of the board of somebody with 2,000 live applications, and says what the page was at for
 * the longest meanwhile, and from the drop until the server has drawn the board anew. Null where there is no Chromium.
 */
export async function benchDrag({ rounds }: { rounds: number }): Promise<Dragged[] | null> {
  const say = (line: string) => process.stdout.write(`• ${line}\n`);
  const { origin, seeded, close } = await serve(seed, say);
  const browser = await openBrowser();
  try {
    return browser && (await dragIn(browser, { origin, session: seeded.client, rounds, say }));
  } finally {
    await browser?.close();
    await close();
  }
}

export async function dragIn(
  browser: Browser,
  { origin, session, rounds, say }: Setting,
): Promise<Dragged[]> {
  const page = await signedInPage(browser, origin, session);
  const devtools = await page.context().newCDPSession(page);
  async function during(work: () => Promise<void>): Promise<Longest> {
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    await work();
    return longestTask(JSON.parse((await browser.stopTracing()).toString('utf8')));
  }
  const measured: Dragged[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`Drag ${round} of ${rounds}`);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(`${origin}/pipeline`);
    await page.locator('#board[data-draggable]').waitFor();
    await page.waitForTimeout(AT_REST_MS);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const card = await cardOf(page, devtools);
    const moved = page.getByRole('status').filter({ hasText: 'moved to' });
    measured.push({ dragging: await during(card.carry), dropping: await during(card.drop) });
    if ((await moved.count()) === 0) throw new Error('The card was dropped and did not move.');
  }
  return measured;
}
