import { readFileSync } from 'node:fs';
import { sessionCookieName } from '@/lib/access/session-cookie-name';
import { pathOf, ROUTES, type RouteIds } from '@/test/access/routes';

// What a browser posts, without one: API calls and forms, each as it goes over the wire.

export type Posted = { status: number; text: string; accepted: boolean };

export async function callApi(
  origin: string,
  { method, path, token, body }: { method: string; path: string; token: string | null; body?: unknown },
): Promise<Posted> {
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text(), accepted: answer.ok };
}

type Manifest = {
  node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>;
};

/** The built actions by `folder.export`, as the access matrix calls them: each with its id and the pages that have it. */
export function builtActions(): Map<string, { id: string; pages: string[] }> {
  const { node } = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  ) as Manifest;
  return new Map(
    Object.entries(node).map(([id, { exportedName, filename, workers }]) => {
      const [, noun = ''] = /^lib\/features\/([^/]+)\//.exec(filename) ?? [];
      const pages = Object.keys(workers).map((worker) =>
        worker
          .replace(/^app/, '')
          .replace(/\/\([^)]+\)/g, '')
          .replace(/\/page$/, ''),
      );
      return [`${noun}.${exportedName}`, { id, pages }];
    }),
  );
}

export const cookieOf = (origin: string, session: string | null): Record<string, string> =>
  session ? { cookie: `${sessionCookieName(origin)}=${session}` } : {};

/** Posts a form as React does once its scripts run. */
export async function postForm(
  origin: string,
  { id, pages }: { id: string; pages: string[] },
  { form, session, ids }: { form: Record<string, string>; session: string | null; ids: RouteIds },
): Promise<Posted> {
  const address = pages.find((page) => page in ROUTES) ?? '/today';
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.set(`_1_${name}`, value);
  body.set('0', '[{"status":"idle"},"$K1"]');
  const answer = await fetch(origin + pathOf(address, ROUTES[address] ?? { kind: 'public' }, ids), {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/x-component', 'next-action': id, origin, ...cookieOf(origin, session) },
    body,
  });
  const text = await answer.text();
  const accepted = answer.headers.has('x-action-redirect') || /"status":"done"/.test(text);
  return { status: answer.status, text, accepted };
}
