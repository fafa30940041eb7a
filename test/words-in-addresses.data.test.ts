import { prerender } from 'react-dom/static';
import { beforeAll, describe, expect, test } from 'vitest';
import manifest from '@/app/manifest';
import { visiting } from '@/test/access/browser';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { addressOf, pages, shown, visitorOf } from '@/test/visited-pages';

// What somebody types stands in an address only where it is looked for, or where it says nothing of them: an address goes to
// histories, logs and whoever looks over a shoulder. Every form of every page that sends by its address is looked at, and
// every link of ours that carries something.

/** What forms that send by their address take as text, and why that may stand there. */
const TYPED: Record<string, string> = {
  q: 'a search is found again by its address, and "back" leads to it',
  timeZone: 'what-now: the clock of whoever asks, who has no account',
  employerMonths: 'what-now: a number',
};

/** What links carry of a person's own words, and why. */
const OWN_WORDS: Record<string, string> = { tag: 'a list of what has a tag is found again by its address' };
/** Ids, days, places in a list and words of ours. */
const OURS = /^[\w.~:/-]{0,200}$/;

const TAKES_TEXT = /<(?:textarea|input)\b[^>]*>/g;
const typeOf = (tag: string) => /\stype="([^"]*)"/.exec(tag)?.[1] ?? 'text';
const nameOf = (tag: string) => /\sname="([^"]*)"/.exec(tag)?.[1] ?? '';
const TEXTS = ['text', 'search', 'url', 'email', 'tel', 'password'];

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await matrixFixtures();
});

async function htmlOf(page: (typeof pages)[number]): Promise<string> {
  let html = '';
  await visiting(visitorOf(page.route, fixtures), async () => {
    const { prelude } = await prerender(await shown(page, addressOf(page.route, fixtures)));
    html = await new Response(prelude).text();
  });
  return html.replaceAll(/<script[\s\S]*?<\/script>/g, ' ');
}

/** The forms that send what is in them by their address: React gives one with an action of ours another. */
const sentByAddress = (html: string) =>
  (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).filter((form) => {
    const [tag = ''] = /^<form\b[^>]*>/.exec(form) ?? [];
    return /\saction="\//.test(tag) && !/\smethod="post"/i.test(tag);
  });

const typedIn = (html: string) =>
  sentByAddress(html).flatMap((form) =>
    (form.match(TAKES_TEXT) ?? [])
      .filter((tag) => tag.startsWith('<textarea') || TEXTS.includes(typeOf(tag)))
      .map(nameOf),
  );

const carriedIn = (html: string) =>
  [...html.matchAll(/\shref="(\/[^"]*\?[^"]*)"/g)].flatMap(([, href = '']) => [
    ...new URLSearchParams(href.replaceAll('&amp;', '&').split('?')[1]?.split('#')[0]).entries(),
  ]);

describe('what somebody typed stands in no address', () => {
  test.each(pages)('$file', async (page) => {
    const html = await htmlOf(page);
    expect(typedIn(html).filter((name) => !(name in TYPED))).toEqual([]);
    expect(carriedIn(html).filter(([name, value]) => !(name in OWN_WORDS) && !OURS.test(value))).toEqual([]);
  });

  test('nor does what a phone shares', () => {
    expect(manifest().share_target).toMatchObject({ method: 'POST', enctype: 'multipart/form-data' });
  });

  test('a form that sends words so would be found', () => {
    const form =
      '<form action="/capture"><textarea name="note"></textarea><input name="a" type="date"/></form>';
    expect(typedIn(form)).toEqual(['note']);
    expect(typedIn(form.replace('<form', '<form method="post"'))).toEqual([]);
    expect(carriedIn('<a href="/capture?text=Dear+Ana%2C+no">x</a>')).toEqual([['text', 'Dear Ana, no']]);
  });
});
