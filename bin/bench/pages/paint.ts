import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Spread, spreadOf } from './requests';

const WARMING = 2;

type Times = Record<'firstByte' | 'firstPaint' | 'firstContent', number>;
/** What a person sees of a page: milliseconds from the click to the first byte and to the first paint. */
export type Paint = Record<keyof Times, Spread>;
export type Painter = { paintOf(url: string, rounds: number): Promise<Paint>; close(): Promise<void> };

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Null where there is no Chromium. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = existsSync(CHROMIUM) ? CHROMIUM : chromium.executablePath();
  if (!existsSync(executablePath)) return null;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, '--disable-gpu', '--disable-background-networking', '--no-first-run'];
  return chromium.launch({ executablePath, args });
}

/** A page of the size of a small laptop, in which `session` is signed in. */
export async function signedInPage(browser: Browser, origin: string, session: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name: 'next-auth.session-token', value: session, url: origin }]);
  return context.newPage();
}

/** A browser in which `session` is signed in; null where there is no Chromium. */
export async function openPainter(origin: string, session: string): Promise<Painter | null> {
  const browser = await openBrowser();
  if (!browser) return null;
  try {
    return await painterIn(browser, origin, session);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function painterIn(browser: Browser, origin: string, session: string): Promise<Painter> {
  const page = await signedInPage(browser, origin, session);
  return {
    async paintOf(url, rounds) {
      const seen: Times[] = [];
      // Warm: the browser has the scripts, the styles and the fonts, as on a second visit.
      for (let round = -WARMING; round < rounds; round += 1) {
        await page.goto(url, { waitUntil: 'load' });
        const times = await timesOf(page);
        if (round >= 0) seen.push(times);
      }
      const spread = (of: keyof Times) => spreadOf(seen.map((times) => times[of]));
      return {
        firstByte: spread('firstByte'),
        firstPaint: spread('firstPaint'),
        firstContent: spread('firstContent'),
      };
    },
    close: () => browser.close(),
  };
}

/** Waits for the browser to say when it first painted anything, and when words or a picture. */
async function timesOf(page: Page): Promise<Times> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const entries = await page.evaluate(() => ({
    navigation: performance.getEntriesByType('navigation').map((entry) => entry.toJSON()),
    paints: performance.getEntriesByType('paint').map((entry) => entry.toJSON()),
  }));
  const at = (name: string): number => entries.paints.find((paint) => paint.name === name)?.startTime ?? 0;
  return {
    firstByte: entries.navigation[0]?.responseStart ?? 0,
    firstPaint: at('first-paint'),
    firstContent: at('first-contentful-paint'),
  };
}
