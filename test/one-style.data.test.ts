import { prerender } from 'react-dom/static';
import { beforeAll, describe, expect, test } from 'vitest';
import { updateMe } from '@/lib/features/account/mutations';
import { visiting } from '@/test/access/browser';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { asAdmin } from '@/test/database';
import { act } from '@/test/rejected';
import { addressOf, pages, shown, visitorOf } from '@/test/visited-pages';

// Settings has one style of dates and times. Every page is opened in each of two that differ in the order of a date and in
// its clock; none says a day or a time in the other one, nor as a machine does.

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const STRAY = {
  machine: /\b\d{4}-\d\d-\d\d\b/,
  'day first': new RegExp(`\\b\\d{1,2} ${MONTH}\\b`),
  'month first': new RegExp(`\\b${MONTH} \\d{1,2}\\b`),
  'clock of 24 hours': /\b(?:[01]?\d|2[0-3]):[0-5]\d\b(?!\s?[AP]M)/i,
  'clock of 12 hours': /\b\d{1,2}:[0-5]\d\s?[AP]M\b/i,
} as const;
type Style = keyof typeof STRAY;

/** What no page says to somebody with this setting. */
const NOT_IN: Record<string, readonly Style[]> = {
  'en-US': ['machine', 'day first', 'clock of 24 hours'],
  'en-GB': ['machine', 'month first', 'clock of 12 hours'],
};

/** Pages with days or times that are nobody's setting, and why. */
const SAYS: Record<string, string> = {
  '/': 'A drawn example, for anybody.',
  '/what-now/answer': 'It is for anybody, and asks for no account: as the browser asks for pages.',
  '/settings/profile': 'Each choice of the style shows itself.',
  '/report': 'A paper for an office, in the form of its language.',
  '/import/[id]': 'The file’s own days, and what each order of them would mean.',
  '/capture/[id]': 'The words of somebody else’s page.',
};

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await matrixFixtures();
}, 120_000);

/** What a reader is told: texts, and what stands in their place for who doesn't see. What somebody else wrote is quoted. */
function saidIn(html: string): string[] {
  const plain = html
    .replaceAll(/<(script|style|code|pre|blockquote|q|textarea)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll('<!-- -->', '');
  const labels = [...plain.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g)];
  return [...plain.split(/<[^>]*>/), ...labels.map(([, text = '']) => text)]
    .map((text) => text.trim().replaceAll(/[\u202f\u00a0]/g, ' '))
    .filter(Boolean);
}

async function straysOn(page: (typeof pages)[number], styles: readonly Style[]): Promise<string[]> {
  let html = '';
  await visiting(visitorOf(page.route, fixtures), async () => {
    const { prelude } = await prerender(await shown(page, addressOf(page.route, fixtures)));
    html = await new Response(prelude).text();
  });
  return saidIn(html).flatMap((text) =>
    styles.flatMap((style) => (STRAY[style].test(text) ? [`${style}: ${text.slice(0, 160)}`] : [])),
  );
}

describe.each(Object.entries(NOT_IN))('somebody who reads dates as in %s', (locale, styles) => {
  beforeAll(async () => {
    const { owner, coach } = fixtures;
    await act(owner.me, (tx) => updateMe(tx, { locale }));
    await asAdmin('UPDATE users SET locale = $1', [locale]);
    expect(coach).toBeDefined();
  });

  const signedIn = pages.filter(({ route }) => !(route in SAYS));
  test.each(signedIn)('$route says no day and no time in another style', async (page) => {
    expect(await straysOn(page, styles)).toEqual([]);
  });
});
