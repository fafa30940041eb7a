import path from 'node:path';
import type { Metadata } from 'next';
import { beforeAll, expect, test } from 'vitest';
import { visiting } from '@/test/access/browser';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { asAdmin } from '@/test/database';
import { addressOf, pages, visitorOf } from '@/test/visited-pages';

// Of several tabs each says which it is: the page of one thing has its name in the title, and of an application, an interview
// and a rejection the company.

const NAMED: Record<string, string> = {
  '/applications/[id]': 'SELECT name AS says FROM companies WHERE user_id = $1',
  '/interviews/[id]': 'SELECT name AS says FROM companies WHERE user_id = $1',
  '/rejections/[id]': 'SELECT name AS says FROM companies WHERE user_id = $1',
  '/people/[id]': 'SELECT name AS says FROM people WHERE user_id = $1',
  '/documents/[id]': 'SELECT title AS says FROM documents WHERE user_id = $1',
  '/tasks/[id]': 'SELECT title AS says FROM tasks WHERE user_id = $1',
};

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await matrixFixtures();
});

type Titled = { generateMetadata?: (props: { params: Promise<{ id: string }> }) => Promise<Metadata> };

test.each(Object.entries(NAMED))('the title of %s says whose it is', async (route, sql) => {
  const page = pages.find((one) => one.route === route);
  if (!page) throw new Error(`there is no page ${route}`);
  const { generateMetadata } = (await import(path.resolve(page.file))) as Titled;
  const id = addressOf(route, fixtures).split('?')[0]?.split('/').at(-1) ?? '';
  let title: unknown;
  await visiting(visitorOf(route, fixtures), async () => {
    title = (await generateMetadata?.({ params: Promise.resolve({ id }) }))?.title;
  });
  const names = (await asAdmin(sql, [fixtures.owner.me.userId])).map(({ says }) => String(says));
  expect(
    names.some((name) => String(title).includes(name)),
    `${title}`,
  ).toBe(true);
});
