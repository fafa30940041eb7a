import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import type { ReactNode } from 'react';
import type { Fixtures } from '@/test/access/fixtures';
import { ROUTES, type RouteIds } from '@/test/access/routes';

// Every page as the people of the access matrix open it.

export type Page = (props: {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string>>;
}) => Promise<ReactNode>;

const routeOf = (file: string) =>
  `/${file
    .split('/')
    .slice(1, -1)
    .filter((folder) => !/^\(.*\)$/.test(folder))
    .join('/')}`;

/** The files of all pages but those for builders. */
export const pages = globSync('app/**/page.tsx')
  .filter((file) => !/\/_/.test(file))
  .map((file) => ({ file, route: routeOf(file) }))
  .filter(({ route }) => !['builders', 'operator'].includes(ROUTES[route]?.kind ?? ''));

/** A page that leads whoever is signed in elsewhere is opened by somebody who is not. */
const LEADS_ON = ['/sign-in'];

export function visitorOf(route: string, fixtures: Fixtures): { session?: string } {
  const kind = ROUTES[route]?.kind;
  if (LEADS_ON.includes(route)) return {};
  if (kind === 'coach') return fixtures.coach;
  return kind === 'invited' ? fixtures.owner.guest : fixtures.owner;
}

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

/** The address of a page about what is there. */
export function addressOf(route: string, fixtures: Fixtures): string {
  if (route === '/templates/from-coach/[id]')
    return `/templates/from-coach/${fixtures.owner.ids.givenTemplate}`;
  const sample = ROUTES[route]?.path;
  return typeof sample === 'function' ? sample(idsOf(fixtures)) : (sample ?? route);
}

/** A page by its address, as what React shows. */
export async function shown(
  { file, route }: { file: string; route: string },
  address: string,
): Promise<ReactNode> {
  const { default: Shown } = (await import(path.resolve(file))) as { default: Page };
  const [, search = ''] = address.split('?');
  const searchParams = Promise.resolve(Object.fromEntries(new URLSearchParams(search)));
  return Shown({ params: Promise.resolve(paramsOf(route, address)), searchParams });
}

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
export function layoutsOf(file: string): string[] {
  const folders = path.dirname(file).split('/');
  return folders
    .map((_, index) => path.join(...folders.slice(0, index + 1), 'layout.tsx'))
    .filter((layout) => layout !== 'app/layout.tsx' && existsSync(layout));
}
