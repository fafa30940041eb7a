import { globSync } from 'node:fs';
import { ROUTES, type Route, type RouteIds } from '@/test/access/routes';
import type { Ids } from './seed';

export type Page = { route: string; path: string; as: 'client' | 'coach' };

/** Addresses of rows that only this bench's person has; all others are those that the access matrix opens. */
const OWN: Record<string, (ids: Ids) => string> = {
  // This month rather than one long closed: it has the most to count.
  '/journal/months/[month]': () => `/journal/months/${new Date().toISOString().slice(0, 7)}`,
  '/templates/from-coach/[id]': ({ givenTemplate }) => `/templates/from-coach/${givenTemplate}`,
  '/coach/preview/months/[id]': ({ review }) => `/coach/preview/months/${review}`,
  '/clients/[coachingId]/months/[id]': ({ coaching, review }) => `/clients/${coaching}/months/${review}`,
};

/** One is of a search that is over, where every other page would be short; the other leads on to a client. */
const NOT_OPENED = ['/applications/[id]/accepted', '/clients/next'];

/** Searches of the journal, each of which opens every entry: by words that all have, and by words that none has. */
const SEARCHES: readonly Page[] = [
  { route: '/journal, searched, found in all', path: '/journal?q=budget', as: 'client' },
  { route: '/journal, searched, found in none', path: '/journal?q=nowhere+at+all', as: 'client' },
  {
    route: '/journal, narrowed',
    path: '/journal?theme=communication&stage=final-round&q=case',
    as: 'client',
  },
  { route: '/search, found', path: '/search?q=alder', as: 'client' },
];

/** Every page that asks for a signed-in person, found in app/, with an address to open it at; and searches. */
export function pagesOf(ids: Ids): Page[] {
  return globSync(['app/(client)/**/page.tsx', 'app/(coach)/**/page.tsx'])
    .map((file) => ({
      file,
      route: file
        .replace(/^app/, '')
        .replace(/\/\([^)]+\)/g, '')
        .replace(/\/page\.tsx$/, ''),
    }))
    .filter(({ route }) => !NOT_OPENED.includes(route))
    .map(
      ({ file, route }): Page => ({
        ...{ route, path: addressOf(route, ids) },
        as: file.startsWith('app/(coach)') ? 'coach' : 'client',
      }),
    )
    .concat(SEARCHES)
    .toSorted((a, b) => a.route.localeCompare(b.route));
}

function addressOf(route: string, ids: Ids): string {
  const { path = route }: Partial<Route> = ROUTES[route] ?? {};
  const address = OWN[route]?.(ids) ?? (typeof path === 'string' ? path : path(ids as RouteIds));
  if (/\[|undefined|0190a000/.test(address))
    throw new Error(`bin/bench/pages/addresses.ts has no address for ${route}: it came to ${address}.`);
  return address;
}
