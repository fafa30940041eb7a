import { globSync } from 'node:fs';
import type { Ids } from './seed';

export type Page = { route: string; path: string; as: 'client' | 'coach' };

/** What addresses with a gap name; a new page with a gap needs a line here, and the bench says so. */
const FILLED: Record<string, (ids: Ids) => string> = {
  '/applications/[id]': ({ application }) => `/applications/${application}`,
  '/applications/[id]/rejection': ({ going }) => `/applications/${going}/rejection`,
  '/journal/[id]': ({ entry }) => `/journal/${entry}`,
  '/journal/[id]/history': ({ entry }) => `/journal/${entry}/history`,
  '/journal/free/[id]': ({ freeEntry }) => `/journal/free/${freeEntry}`,
  '/journal/months/[month]': () => `/journal/months/${new Date().toISOString().slice(0, 7)}`,
  '/journal/next-time/[id]': ({ adoption }) => `/journal/next-time/${adoption}`,
  '/plans/[id]': ({ plan }) => `/plans/${plan}`,
  '/templates/[id]': ({ template }) => `/templates/${template}`,
  '/templates/built-in/[purpose]': () => '/templates/built-in/coffee-chat',
  '/templates/from-coach/[id]': ({ givenTemplate }) => `/templates/from-coach/${givenTemplate}`,
  '/clients/[coachingId]': ({ coaching }) => `/clients/${coaching}`,
  '/clients/[coachingId]/entries/[id]': ({ coaching, entry }) => `/clients/${coaching}/entries/${entry}`,
  '/clients/[coachingId]/templates/[id]': ({ coaching, template }) =>
    `/clients/${coaching}/templates/${template}`,
};

/** Searches of the journal, each of which opens every entry: by words that all have, and by words that none has. */
const SEARCHES: readonly Page[] = [
  { route: '/journal, searched, found in all', path: '/journal?q=budget', as: 'client' },
  { route: '/journal, searched, found in none', path: '/journal?q=nowhere+at+all', as: 'client' },
  {
    route: '/journal, narrowed',
    path: '/journal?theme=communication&stage=final-round&q=case',
    as: 'client',
  },
];

/** Every page that asks for a signed-in person, found in app/, with an address to open it at; and searches. */
export function pagesOf(ids: Ids): Page[] {
  return globSync(['app/(client)/**/page.tsx', 'app/(coach)/**/page.tsx'])
    .map((file): Page => {
      const route = file
        .replace(/^app/, '')
        .replace(/\/\([^)]+\)/g, '')
        .replace(/\/page\.tsx$/, '');
      return { route, path: pathOf(route, ids), as: file.startsWith('app/(coach)') ? 'coach' : 'client' };
    })
    .concat(SEARCHES)
    .toSorted((a, b) => a.route.localeCompare(b.route));
}

function pathOf(route: string, ids: Ids): string {
  const filled = FILLED[route];
  if (filled) return filled(ids);
  const ofRejection = route.replace(/^\/rejections\/\[id\]/, `/rejections/${ids.rejection}`);
  if (ofRejection.includes('[')) throw new Error(`bin/bench/pages/addresses.ts has no address for ${route}.`);
  return ofRejection;
}
