import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pathOf, ROUTES, type RouteKind } from '@/test/access/routes';
import { expect, signIn, test } from './support/journey';
import { ownAddress } from './support/own-server';
import { type Fixtures, routeFixtures } from './support/people';
import {
  deviceOf,
  type Fields,
  fieldsOf,
  sendEverything,
  silentForms,
  typeEverywhere,
} from './support/typing';

// Nothing typed is ever lost (docs/decisions/0030): every field of every form of every page, found on the pages themselves.
// Typed into, it is there again after signing out and in anew; sent offline, each form says so and keeps what it holds.

const WORDS = 'Typed and not saved';

/** Fields that no device keeps, and why. */
const NEVER_KEPT: Record<string, string> = {
  password: 'A secret.',
};

/** Names that stand in the source and on no page of this walk, and why. */
const ELSEWHERE: Record<string, string> = {
  again: 'Asked for where the same role is open already; kept like any other.',
  confirmFuture: 'Asked for about a day that is still to come; kept like any other.',
  documentId: 'Stands where a document has a file; kept like any other.',
  from: 'A filter of the report: it stands in the address.',
  givenOn: 'Stands where a document has a file; kept like any other.',
  group: 'A filter of the table: it stands in the address.',
  ids: 'Stands where an application has been silent; what is ticked is no text.',
  language: 'A filter of the report: it stands in the address.',
  leaveOut: 'Stands where a row of a file has an error, and is no text.',
  names: 'Stands where there is a calendar address, and is saved as it is switched.',
  number: 'Stands where a document has a file; kept like any other.',
  line: 'Asked for half a year after a rejection; kept like any other.',
  application: 'Picks whose facts a preview shows, outside of any form.',
  code: 'A secret, and of use for minutes: it is never kept.',
  laterLabel:
    'Asked for beside “Later interview” alone, and the walk takes the last stage; kept like any other.',
  nobodyReadsKnown: 'A box under an address that nobody reads.',
  senderName: 'Asked of somebody whose account has no name; kept like any other.',
  'report-name': 'On paper alone: it is sent nowhere, and kept nowhere on purpose.',
  'report-reference': 'On paper alone: it is sent nowhere, and kept nowhere on purpose.',
  q: 'A filter: its words stand in the address.',
  sort: 'A filter of the table: it stands in the address.',
  columns: 'A filter of the table: it stands in the address.',
  change: 'What to do to the rows that are ticked, outside of any form.',
  tag: 'What to give the rows that are ticked, or a filter.',
  templateId: 'Picks one of the coach’s own templates, where there are any.',
  typed: 'The word that confirms that an account is to be deleted.',
};

/** Pages of a route that show other fields for another row. */
const MORE: Partial<Record<RouteKind, (ids: Fixtures['ids']) => string[]>> = {
  owner: ({ going, shouldHave, month }) => [
    `/applications/${going}`,
    `/journal/thoughts/${shouldHave}`,
    `/journal/months/${month}`,
  ],
};

/** Forms that say in other words that nothing was sent. */
const OTHER_WORDS = ['Burn it'];

type Group = { who: keyof Omit<Fixtures, 'ids'> | null; kinds: RouteKind[] };
const GROUPS: Group[] = [
  { who: null, kinds: ['public'] },
  { who: 'owner', kinds: ['signedIn', 'owner'] },
  { who: 'coach', kinds: ['coach'] },
  { who: 'guest', kinds: ['invited'] },
];

test.use({ viewport: { width: 360, height: 740 } });

test('every field is kept, and every form says that it was not sent', async ({ page, context, request }) => {
  test.setTimeout(900_000);
  await sendsNothingFromElsewhere(page);
  const fixtures = await routeFixtures(request);
  const met = new Set<string>();
  const lost = new Set<string>();

  for (const { who, kinds } of GROUPS) {
    const addresses = Object.entries(ROUTES)
      .filter(([address, { kind }]) => kinds.includes(kind) && !isNoPage(address))
      .map(([address, route]) => pathOf(address, route, fixtures.ids));
    addresses.push(...kinds.flatMap((kind) => MORE[kind]?.(fixtures.ids) ?? []));
    const person = who && fixtures[who];
    if (person) await takeSession(person.session);
    const wanted = new Map<string, Fields>();
    if (!person) await answerQuestions(page);
    for (const address of addresses) {
      await page.goto(address);
      // Led elsewhere, which has an address of its own.
      if (new URL(page.url()).pathname !== address.split('?')[0]) continue;
      const typed = await typeEverywhere(page, WORDS);
      for (const key of Object.keys(typed)) met.add(nameOf(key));
      if (Object.keys(typed).length > 0) wanted.set(address, typed);
    }
    if (person) {
      // Until the last of it is sealed.
      await expect.poll(async () => (await deviceOf(page)).drafts.length).toBeGreaterThan(0);
      await page.goto('/today');
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page).toHaveURL(/\/$/);
      const { keys, drafts } = await deviceOf(page);
      expect(keys).toBe(0);
      for (const draft of drafts) expect(draft).not.toContain(WORDS);
      await signIn(page, person.email);
    }
    for (const [address, typed] of wanted) {
      await page.goto(address);
      const keys = Object.keys(typed).filter((key) => !(nameOf(key) in NEVER_KEPT));
      await expect
        .poll(async () => differing(keys, typed, await fieldsOf(page)), { message: address, timeout: 30_000 })
        .toEqual([]);
      for (const key of differing(Object.keys(typed), typed, await fieldsOf(page))) lost.add(nameOf(key));
      await context.setOffline(true);
      await sendEverything(page);
      await expect
        .poll(async () => (await silentForms(page)).filter((one) => !OTHER_WORDS.includes(one)), {
          message: address,
          timeout: 30_000,
        })
        .toEqual([]);
      expect(differing(keys, typed, await fieldsOf(page)), address).toEqual([]);
      await page.goto('about:blank');
      await context.setOffline(false);
    }
  }

  expect([...lost].sort()).toEqual(Object.keys(NEVER_KEPT).sort());
  const hint = 'Lead the walk to the field, or say in ELSEWHERE why it cannot get there; drop what is gone.';
  const unmet = namesInSource().filter((name) => !met.has(name) && name !== 'file');
  expect(unmet, hint).toEqual(Object.keys(ELSEWHERE).sort());

  async function takeSession(session: string) {
    const cookie = { name: 'next-auth.session-token', value: session, url: ownAddress() };
    await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Lax' as const }]);
  }
});

/** Any page sends what was left offline on another (kept.spec.ts); here each form is looked at on its own page. */
const sendsNothingFromElsewhere = (page: Page) =>
  page.addInitScript(() => {
    // An empty page has no locks, nor anything to send.
    void navigator.locks?.request('rebound-left', () => new Promise(() => {}));
  });

/** Its page has a form of its own once the questions are answered. */
async function answerQuestions(page: Page) {
  await page.goto('/what-now');
  await page.getByRole('radio', { name: 'Final round' }).check();
  await page.getByRole('button', { name: 'See what to do next' }).click();
  await expect(page).toHaveURL(/what-now\/answer/);
}

/** A route that answers with something else than a page. */
const ANSWERED_BY_CODE = globSync('app/**/route.ts').map((file) =>
  file.replace(/^app|\/route\.ts$|\/\([a-z]+\)/g, ''),
);
const isNoPage = (address: string) => ANSWERED_BY_CODE.includes(address);

/** `ROWS subject` is the field `subject` of the form about those rows. */
const nameOf = (key: string) => key.slice(key.indexOf(' ') + 1);

const differing = (keys: string[], wanted: Fields, held: Fields) =>
  keys.filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(held[key]));

/** The names that fields have in the source of the pages. */
function namesInSource(): string[] {
  const files = globSync('app/**/*.tsx').filter((file) => !file.startsWith('app/gallery/'));
  const found = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /<(?:input|textarea|select|[A-Z]\w*)\b[^<>]*?\bname="([\w.-]+)"/gs,
      ),
    ].flatMap(([tag, name]) =>
      /type="hidden"|type="submit"|<SubmitButton|<Button/.test(tag) ? [] : (name ?? []),
    ),
  );
  return [...new Set(found)].sort();
}
