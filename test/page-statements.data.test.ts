import path from 'node:path';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { visiting } from '@/test/access/browser';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { withMany } from '@/test/many';
import { listed, statementsIn } from '@/test/statements';
import { addressOf, layoutsOf, pages, shown, visitorOf } from '@/test/visited-pages';

vi.mock('react', async (original) => ({ ...(await original()), cache: onceAVisit }));

// A page reads in six statements at most: the session and the frame, the one that opens its transaction, and four more.
// BEGIN and COMMIT are not counted. What a page shows is all that it asks for, however long somebody's history is.

const MOST = 6;

/** React remembers what a request asked for; here a visit is one request. */
let remembered = new Map<unknown, unknown>();
function onceAVisit<A extends unknown[], T>(work: (...args: A) => T) {
  return (...args: A): T => {
    if (!remembered.has(work)) remembered.set(work, work(...args));
    return remembered.get(work) as T;
  };
}

type Layout = (props: { children: ReactNode }) => Promise<ReactNode>;

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await matrixFixtures();
});

async function statementsOf(page: (typeof pages)[number]): Promise<string[]> {
  const { file, route } = page;
  remembered = new Map();
  let led: { to: string } | null = null;
  const asked = await statementsIn(async () => {
    led = await visiting(visitorOf(route, fixtures), async () => {
      for (const layout of layoutsOf(file)) {
        const { default: Frame } = (await import(path.resolve(layout))) as { default: Layout };
        await Frame({ children: null });
      }
      await shown(page, addressOf(route, fixtures));
    });
  });
  if (!LEADS_ON_AFTERWARDS.includes(route))
    expect(led, 'the page itself is what is counted').toEqual(
      NOT_THERE.includes(route) ? { to: '404' } : null,
    );
  return asked;
}

/** Leads on once it has read everything: the fixtures’ application was not accepted. */
const LEADS_ON_AFTERWARDS = ['/applications/[id]/accepted', '/clients/next'];
/** Counted although the fixtures has no such row: the same reads find out that it is not there. */
const NOT_THERE = ['/clients/[coachingId]/months/[id]', '/coach/preview/months/[id]', '/outbox/[id]'];

/** COACH-3: what a coach opens is written down in the transaction that reads it. Nothing else is written by looking. */
const WRITES = [
  '/clients/[coachingId]',
  '/clients/[coachingId]/entries/[id]',
  '/clients/[coachingId]/months/[id]',
  '/clients/[coachingId]/patterns',
  '/clients/[coachingId]/thoughts/[id]',
  '/clients/[coachingId]/templates/[id]',
];

describe('the statements of a page', () => {
  test.each(pages)('$file reads in no more than it may', async (page) => {
    const asked = await statementsOf(page);
    expect(asked.length, listed(asked)).toBeLessThanOrEqual(MOST);
    const written = asked.filter((text) => /^(WITH .*)?(INSERT|UPDATE|DELETE|MERGE)/i.test(text));
    expect(written.length, written.join()).toBe(WRITES.includes(page.route) ? 1 : 0);
  });

  test('count what a view holds beyond the page as well', async () => {
    await withMany(fixtures.owner.me, 110, { on: '2025-01-07' });
    for (const page of pages.filter(({ route }) => ['/pipeline/table', '/pipeline/quiet'].includes(route))) {
      const asked = await statementsOf(page);
      expect(asked.filter((text) => /count\(/i.test(text)).length, listed(asked)).toBeGreaterThan(0);
      expect(asked.length, listed(asked)).toBeLessThanOrEqual(MOST);
    }
  });
});
