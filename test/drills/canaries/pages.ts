import type { Browser } from '@playwright/test';
import { sessionCookieName } from '@/lib/access/session-cookie-name';
import { pathOf, ROUTES, type RouteIds } from '@/test/access/routes';
import { isPrivate } from './fields';
import type { Phrases } from './phrases';
import { cookieOf } from './post';

/** How long what saves itself while somebody types may take to begin. */
const KEEPS_MS = 1_200;

type Visit = { origin: string; session: string; ids: RouteIds };

/** The addresses of the pages that a person and their coach have, and of those for everybody. */
const addressesOf = (ids: RouteIds): { address: string; path: string }[] =>
  Object.entries(ROUTES)
    .filter(
      ([address, { kind }]) =>
        !address.startsWith('/api') && !['builders', 'operator', 'token'].includes(kind),
    )
    .map(([address, route]) => ({ address, path: pathOf(address, route, ids) }));

/** Opens every page with nothing but a request. Answers what came. */
export async function readPages({
  origin,
  session,
  ids,
}: Visit): Promise<{ path: string; status: number; text: string }[]> {
  const answers: { path: string; status: number; text: string }[] = [];
  for (const { path } of addressesOf(ids)) {
    const answer = await fetch(origin + path, { redirect: 'manual', headers: cookieOf(origin, session) });
    answers.push({ path, status: answer.status, text: await answer.text() });
  }
  return answers;
}

/** Opens every page in a browser and types a phrase into every private field it shows. Answers every address asked for. */
export async function typeIntoPages(
  browser: Browser,
  { origin, session, ids }: Visit,
  phrases: Phrases,
): Promise<string[]> {
  const context = await browser.newContext();
  const urls: string[] = [];
  try {
    await context.addCookies([{ name: sessionCookieName(origin), value: session, url: origin }]);
    context.on('request', (request) => urls.push(request.url()));
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.accept());
    for (const { address, path } of addressesOf(ids)) {
      const answer = await page.goto(origin + path, { waitUntil: 'load' }).catch(() => null);
      if (!answer?.ok()) continue;
      let typed = false;
      for (const field of await page.locator('textarea:visible, input[type=text]:visible').all()) {
        const name = (await field.getAttribute('name')) ?? '';
        if (!name || !isPrivate(address, name.split('.').at(-1) ?? name) || !(await field.isEditable()))
          continue;
        await field.fill(name === 'to' ? phrases.address() : phrases.phrase());
        typed = true;
      }
      if (typed) await page.waitForTimeout(KEEPS_MS);
    }
    return urls;
  } finally {
    await context.close();
  }
}
