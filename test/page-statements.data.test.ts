import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { visiting } from '@/test/access/browser';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { ROUTES, type RouteIds, type RouteKind } from '@/test/access/routes';
import { listed, statementsIn } from '@/test/statements';

vi.mock('next/headers', async () => (await import('@/test/access/browser')).nextHeaders);
vi.mock('next/navigation', async () => (await import('@/test/access/browser')).nextNavigation);
vi.mock('next/cache', async () => (await import('@/test/access/browser')).nextCache);
vi.mock('react', async (original) => ({ ...(await original()), cache: onceAVisit }));
vi.mock('@/app/_ui/fonts', () => ({ fontVariables: '' }));

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

type Page = (props: {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string>>;
}) => Promise<ReactNode>;
type Layout = (props: { children: ReactNode }) => Promise<ReactNode>;

const pages = globSync('app/**/page.tsx').filter((file) => !/\/_/.test(file));
const addressOf = (file: string) =>
  `/${file
    .split('/')
    .slice(1, -1)
    .filter((folder) => !/^\(.*\)$/.test(folder))
    .join('/')}`;

/** The values that an address has where the route's own address has names in brackets. */
function paramsOf(route: string, address: string): Record<string, string> {
  const [named, said] = [route.split('/'), address.split('?')[0]?.split('/') ?? []];
  return Object.fromEntries(
    named.flatMap((part, index) =>
      part.startsWith('[') ? [[part.replaceAll(/[[\].]/g, ''), said[index] ?? '']] : [],
    ),
  );
}

/** The layouts around a page, the outermost first. */
function layoutsOf(file: string): string[] {
  const folders = path.dirname(file).split('/');
  return folders
    .map((_, index) => path.join(...folders.slice(0, index + 1), 'layout.tsx'))
    .filter((layout) => layout !== 'app/layout.tsx' && existsSync(layout));
}

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await matrixFixtures();
});

const idsOf = ({ owner, coachings }: Fixtures): RouteIds => ({
  // With the rows that nouns add for themselves.
  ...owner.ids,
  application: owner.ids.rejectedApplication,
  going: owner.ids.going,
  rejection: owner.ids.rejection,
  reply: owner.ids.heldReply,
  plan: owner.ids.plan,
  entry: owner.ids.shownEntry,
  template: owner.ids.shownTemplate,
  coaching: coachings.coach,
  invitation: owner.ids.invitation,
});

async function statementsOf(file: string): Promise<string[]> {
  const route = addressOf(file);
  const { kind, path: sample } = ROUTES[route] ?? {};
  const address =
    route === '/templates/from-coach/[id]'
      ? `/templates/from-coach/${fixtures.owner.ids.givenTemplate}`
      : typeof sample === 'function'
        ? sample(idsOf(fixtures))
        : (sample ?? route);
  const person = visitorOf(route, kind);
  remembered = new Map();
  let led: { to: string } | null = null;
  const asked = await statementsIn(async () => {
    led = await visiting(person, async () => {
      for (const layout of layoutsOf(file)) {
        const { default: Frame } = (await import(path.resolve(layout))) as { default: Layout };
        await Frame({ children: null });
      }
      const { default: Shown } = (await import(path.resolve(file))) as { default: Page };
      const [, search = ''] = address.split('?');
      const searchParams = Promise.resolve(Object.fromEntries(new URLSearchParams(search)));
      await Shown({ params: Promise.resolve(paramsOf(route, address)), searchParams });
    });
  });
  if (!LEADS_ON_AFTERWARDS.includes(route))
    expect(led, 'the page itself is what is counted').toEqual(
      NOT_THERE.includes(route) ? { to: '404' } : null,
    );
  return asked;
}

/** Who opens it. A page that leads whoever is signed in elsewhere is counted for somebody who is not. */
function visitorOf(route: string, kind: RouteKind | undefined): { session?: string } {
  if (LEADS_ON.includes(route)) return {};
  if (kind === 'coach') return fixtures.coach;
  return kind === 'invited' ? fixtures.owner.guest : fixtures.owner;
}

const LEADS_ON = ['/sign-in'];
/** Leads on once it has read everything: the fixtures’ application was not accepted. */
const LEADS_ON_AFTERWARDS = ['/applications/[id]/accepted', '/clients/next'];
/** Counted although the fixtures has no such row: the same reads find out that it is not there. */
const NOT_THERE = ['/clients/[coachingId]/months/[id]', '/coach/preview/months/[id]', '/outbox/[id]'];

const counted = pages.filter((file) => ROUTES[addressOf(file)]?.kind !== 'builders');

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
  test.each(counted)('%s reads in no more than it may', async (file) => {
    const asked = await statementsOf(file);
    expect(asked.length, listed(asked)).toBeLessThanOrEqual(MOST);
    const written = asked.filter((text) => /^(WITH .*)?(INSERT|UPDATE|DELETE|MERGE)/i.test(text));
    expect(written.length, written.join()).toBe(WRITES.includes(addressOf(file)) ? 1 : 0);
  });
});
