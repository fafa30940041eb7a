import type { Browser } from '@playwright/test';
import { expect, test } from 'vitest';
import { asAdmin } from '@/test/database';
import { openBrowser } from '../browser';
import { option, summarise } from '../drill';
import { openHouse } from '../house';
import { signInLinkTo } from '../letters';

const ADDRESS = 'ana@scanned.example.test';
/** Scripts of a page get this long after everything is loaded, and after each thing a scanner does to it. */
const SETTLES_MS = 150;
const AT_ONCE = 4;

// Gateways open each link of a mail in a browser, some of them many times, before the person sees it.
test('a sign-in link that scanners opened a hundred times signs the person in, and nobody else', async () => {
  const opens = option('opens');
  const house = await openHouse({ worker: true });
  const browser = await openBrowser();
  try {
    const person = await browser.newPage();
    await person.goto(`${house.origin}/sign-in`);
    await person.getByLabel('Your email address').fill(ADDRESS);
    await person.getByRole('button', { name: 'Email me a sign-in link' }).click();
    const link = await signInLinkTo(house, ADDRESS);

    let opened = 0;
    let offered = 0;
    let posted = 0;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (opened < opens) {
          opened += 1;
          const seen = await scan(browser, link);
          offered += seen.offered ? 1 : 0;
          posted += seen.posts;
        }
      }),
    );
    const [signedIn] = await asAdmin('SELECT count(*)::int AS sessions FROM sessions');
    const [used] = await asAdmin(
      'SELECT count(*)::int AS tokens FROM sign_in_tokens WHERE consumed_at IS NOT NULL',
    );

    await person.goto(link);
    await person.getByRole('button', { name: 'Sign in' }).click();
    await person
      .waitForURL((url) => !url.pathname.startsWith('/sign-in'), { timeout: 20_000 })
      .catch(() => undefined);
    const arrivedAt = new URL(person.url()).pathname;
    const again = await scan(browser, link);

    const broken = Object.entries({
      'every opening was offered the button': offered === opens,
      'no script posted anything': posted === 0,
      'no scanner was signed in': signedIn?.sessions === 0,
      'no opening used the link up': used?.tokens === 0,
      'the person was signed in by it afterwards': !arrivedAt.startsWith('/sign-in'),
      'and it works for nobody after that': !again.offered,
    }).flatMap(([promise, kept]) => (kept ? [] : [promise]));
    summarise(
      'scanner: a sign-in link in a browser that runs scripts, before the person gets to it',
      {
        'times opened': opened,
        'pages with the button on them': offered,
        'requests that scripts posted': posted,
        'sessions begun by an opening': signedIn?.sessions,
        'where the person arrived': arrivedAt,
      },
      broken,
    );
    expect(broken).toEqual([]);
  } finally {
    await browser.close();
    await house.close();
  }
});

/** Opens it as a gateway does: scripts run, the page is scrolled, hovered and focused. Only a press means the person. */
async function scan(browser: Browser, link: string): Promise<{ offered: boolean; posts: number }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    let posts = 0;
    page.on('request', (request) => {
      if (request.method() !== 'GET') posts += 1;
    });
    await page.goto(link, { waitUntil: 'load' });
    const button = page.getByRole('button', { name: 'Sign in' });
    const offered = (await button.count()) === 1;
    if (offered) {
      await button.hover();
      await button.focus();
    }
    await page.mouse.wheel(0, 2_000);
    await page.waitForTimeout(SETTLES_MS);
    await page.reload({ waitUntil: 'load' });
    await page.waitForTimeout(SETTLES_MS);
    return { offered: offered && (await button.count()) === 1, posts };
  } finally {
    await context.close();
  }
}
