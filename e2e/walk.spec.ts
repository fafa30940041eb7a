import type { Page } from '@playwright/test';
import { makeDemoAnew } from './support/demo';
import { expect, test } from './support/journey';

// Every screen of a search in full, as far as links lead.
test.beforeAll(makeDemoAnew);

/** What a link says is there. Whoever follows it finds that. */
const PROMISES: readonly [label: RegExp, there: (page: Page) => ReturnType<Page['locator']>][] = [
  [/^Choose entries/, (page) => page.getByRole('switch')],
  [/^Log a rejection$|^I got a rejection$/, (page) => page.getByText(/rejection|How far did you get/i)],
  [/^Add (?:an application|with more details)/, (page) => page.getByLabel('Company')],
  [/^See the whole plan$|three-day plan$/, (page) => page.getByRole('heading', { name: 'Day 0' })],
  [/^Make a copy of your data$/, (page) => page.getByRole('button', { name: 'Make a copy' })],
  [/^Change the time or turn them off$/, (page) => page.getByRole('switch', { name: /day 1 and day 3/ })],
  [/^Write about /, (page) => page.getByLabel('Why, I think')],
  [/^Closed$/, (page) => page.getByRole('heading', { name: 'Closed applications' })],
  [/^Open the pipeline$/, (page) => page.getByRole('heading', { name: 'Your applications' })],
  [/^Open the journal$/, (page) => page.getByRole('heading', { name: /Journal|Five lines/ })],
];

/** Mails of others, what is downloaded, and pages for programs are no screens. */
const NO_SCREEN = /^\/(?:outbox\/|api\/|rejections\/[^/]+\/reply\/file\/)|\/download$/;

type Link = { href: string; label: string; from: string };

/** Two addresses of one kind: with other ids, or another place in a list. */
const kindOf = (href: string) => {
  const { pathname, searchParams } = new URL(href, 'http://localhost');
  const ids = pathname.replace(/[0-9a-f-]{36}|\d{4}-\d{2}/g, ':id').replace(/(built-in)\/.*/, '$1/:purpose');
  return `${ids}?${[...searchParams.keys()].sort().join('&')}`;
};

const linksOn = (page: Page, from: string): Promise<Link[]> =>
  page.locator('a[href^="/"]:not([download])').evaluateAll(
    (links, source) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        label: (link.textContent ?? '').trim(),
        from: source,
      })),
    from,
  );

/** Opens every kind of screen once, and every link that promises something; calls `look` on each screen. */
async function walk(page: Page, starts: readonly string[], look: (address: string) => Promise<void>) {
  const seen = new Set<string>();
  const queue: Link[] = starts.map((href) => ({ href, label: '', from: 'the start' }));
  const broken: string[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { href, label, from } = next;
    const promise = PROMISES.find(([words]) => words.test(label));
    const kind = `${kindOf(href)} ${promise ? label : ''}`;
    if (seen.has(kind) || NO_SCREEN.test(href)) continue;
    seen.add(kind);
    const answer = await page.goto(href);
    const about = `“${label}” on ${from} leads to ${href}`;
    if (!answer || answer.status() >= 400) {
      broken.push(`${about}: ${answer?.status()}`);
      continue;
    }
    const place = new URL(href, 'http://localhost').hash.slice(1);
    if (place && (await page.locator(`[id="${place}"]`).count()) === 0)
      broken.push(`${about}: no such place`);
    if (promise && (await promise[1](page).count()) === 0) broken.push(`${about}, where it is not`);
    await look(href);
    queue.push(...(await linksOn(page, href)));
  }
  expect(broken).toEqual([]);
  return seen.size;
}

/** Words that stand in pieces on two lines, though they would fit on one of them. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent?.checkVisibility({ visibilityProperty: true }) ||
        parent.closest('.sr-only, noscript, select, svg, code, time')
      )
        continue;
      // Addresses and the like may break: they are longer than a line.
      const text = (node.textContent ?? '').replace(/\S*[@/_]\S*|\S{18,}/g, (long) =>
        ' '.repeat(long.length),
      );
      for (const word of text.matchAll(/\p{L}{4,13}/gu)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        const width = [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
        const line = parent.closest('main, aside, section, [role=region]')?.clientWidth ?? 0;
        // A heading of large text may have a word that no line of a phone has room for.
        if (lines.size > 1 && width < line - 80)
          found.push(`${word[0]} in “${(parent.textContent ?? '').slice(0, 60)}”`);
      }
    }
    return [...new Set(found)];
  });

/** Buttons without edge and ground whose words do not begin where their box does: they look indented. */
const indented = (page: Page) =>
  page.evaluate(() => {
    const clear = (colour: string) => colour === 'transparent' || /, 0\)$|\/ 0\)$/.test(colour);
    return [...document.querySelectorAll<HTMLElement>('a, button, summary')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          (element.textContent ?? '').trim().length > 2,
      )
      .filter((element) => !element.closest('nav, [role=menu], header, svg, label, td'))
      .flatMap((element) => {
        const { borderLeftWidth, borderLeftColor, backgroundColor, textAlign, justifyContent } =
          getComputedStyle(element);
        const hasEdge = parseFloat(borderLeftWidth) > 0 && !clear(borderLeftColor);
        if (hasEdge || !clear(backgroundColor)) return [];
        const box = element.getBoundingClientRect();
        const parent = element.parentElement?.getBoundingClientRect();
        // Wide ones have their words in the middle.
        if (parent && box.width > 200 && textAlign === 'center' && justifyContent === 'center') return [];
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if ((node.textContent ?? '').trim() === '' || node.parentElement?.closest('.sr-only')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const inset = range.getBoundingClientRect().left - box.left;
          const icon = element.querySelector('svg, [aria-hidden]');
          if (inset > 2 && !icon && box.width - range.getBoundingClientRect().width > 8)
            return [`${(element.textContent ?? '').trim().slice(0, 40)}: ${Math.round(inset)} px`];
          break;
        }
        return [];
      });
  });

test('every link leads to what it names, no word breaks at 200 %, and no button looks indented', async ({
  page,
}) => {
  test.setTimeout(900_000);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Try it with a demo account' }).click();
  await expect(page).toHaveURL(/\/today/);
  const odd: string[] = [];
  const screens = await walk(
    page,
    ['/today', '/coach', '/settings', '/journal?share', '/applications/new'],
    async (address) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      odd.push(...(await indented(page)).map((found) => `${address} looks indented: ${found}`));
      // A window of 1280 px at 200 %.
      await page.setViewportSize({ width: 640, height: 450 });
      odd.push(...(await brokenWords(page)).map((found) => `${address} at 200 %: ${found}`));
      // A phone whose text is set to 200 %.
      await page.setViewportSize({ width: 360, height: 740 });
      await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => undefined);
      odd.push(...(await brokenWords(page)).map((found) => `${address} with large text: ${found}`));
      await page.setViewportSize({ width: 1280, height: 900 });
    },
  );
  expect(odd).toEqual([]);
  expect(screens).toBeGreaterThan(25);
});
