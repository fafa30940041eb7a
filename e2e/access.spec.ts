import { expect, test } from '@playwright/test';
import { COMPANY, type Fixtures, type Person, routeFixtures } from '@/e2e/support/people';
import { pathOf, ROUTES, type Route } from '@/test/access/routes';

// Every page and route of the running app, asked for by everybody, the way a browser asks for a page and the
// way Next's own navigation does. Reading only: what posts is in the matrix of actions and operations.

const ACTORS = ['owner', 'stranger', 'coach', 'revoked', 'guest', 'signedOut'] as const;
type Actor = (typeof ACTORS)[number];
type Answer = { status: number; to: string | null; text: string };

let fixtures: Fixtures;
test.beforeAll(async ({ request }) => {
  fixtures = await routeFixtures(request);
});

const personOf = (actor: Actor): Person | null => (actor === 'signedOut' ? null : fixtures[actor]);

async function open(path: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await fetch(new URL(path, test.info().project.use.baseURL), { headers, redirect: 'manual' });
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
}

const signedInAs = (person: Person | null): Record<string, string> =>
  person ? { cookie: `next-auth.session-token=${person.session}` } : {};

/** What an actor's browser gets of a route: its status, and for a signed-out one where it is led. */
function expectedOf({ kind, answers = 200 }: Route, actor: Actor): string {
  switch (kind) {
    case 'public':
    case 'local':
      return String(answers);
    case 'builders':
    case 'operator':
      return '404';
    case 'invited':
      // Whoever sent it is led to where it stands.
      if (actor === 'owner') return '307';
      return actor === 'signedOut' ? 'sign-in' : String(answers);
    case 'signedIn':
      return actor === 'signedOut' ? 'sign-in' : String(answers);
    case 'owner':
    case 'coach':
      return actor === 'signedOut' ? 'sign-in' : actor === kind ? String(answers) : '404';
    // A session is no token.
    case 'token':
      return '401';
    default:
      return kind satisfies never;
  }
}

function inWords({ status, to }: Answer): string {
  return status === 307 && to?.startsWith('/sign-in') ? 'sign-in' : String(status);
}

/** Who may see the name of the owner's company on a page: their coach also in the queue. */
const maySee = (address: string, { kind }: Route, actor: Actor) =>
  actor === 'owner' || (actor === 'coach' && (kind === 'coach' || address === '/clients'));

/** Whom an address leads on who may open it: from the sign-in page whoever is signed in, and through the queue. */
const LEADS_ON = ['/sign-in', '/clients/next'];

for (const [address, route] of Object.entries(ROUTES)) {
  test(`${address} opens for whom the access matrix says, and for nobody else`, async () => {
    const path = pathOf(address, route, fixtures.ids);
    const found: Partial<Record<Actor, string>> = {};
    for (const actor of ACTORS) {
      const headers = signedInAs(personOf(actor));
      const page = await open(path, headers);
      found[actor] = inWords(page);
      const navigated = await open(path, { ...headers, rsc: '1', 'next-url': path });
      if (maySee(address, route, actor)) continue;
      for (const { text } of [page, navigated]) expect(text, `${path} as ${actor}`).not.toContain(COMPANY);
    }
    const ledOn = (actor: Actor) => LEADS_ON.includes(address) && actor !== 'signedOut';
    const wanted = ACTORS.map((actor) => [actor, ledOn(actor) ? '307' : expectedOf(route, actor)]);
    expect(found).toEqual(Object.fromEntries(wanted));
  });
}

test('a page of one’s own row says what the row is about', async () => {
  const { owner, coach, ids } = fixtures;
  for (const [address, person] of [
    ['/applications/[id]', owner],
    ['/rejections/[id]', owner],
    ['/journal/[id]', owner],
    ['/clients/[coachingId]', coach],
    ['/clients/[coachingId]/entries/[id]', coach],
  ] as const) {
    const route = ROUTES[address] ?? { kind: 'public' };
    const { text } = await open(pathOf(address, route, ids), signedInAs(person));
    expect(text, address).toContain(COMPANY);
  }
});

test('an invitation names the client to the invited address alone', async () => {
  const path = `/invitations/${fixtures.ids.invitation}`;
  expect((await open(path, signedInAs(fixtures.guest))).text).toContain(fixtures.owner.name);
  for (const other of ['stranger', 'coach', 'revoked'] as const) {
    const { text } = await open(path, signedInAs(fixtures[other]));
    expect(text, other).not.toContain(fixtures.owner.name);
    expect(text, other).not.toContain(fixtures.owner.email);
  }
});

test('API v1 takes a token, shows its owner’s rows and nobody else’s', async () => {
  const { owner, stranger, coach, ids } = fixtures;
  const asking = ({ token }: Person) => ({ authorization: `Bearer ${token}` });
  expect((await open('/api/v1/applications', asking(owner))).text).toContain(COMPANY);
  for (const other of [stranger, coach]) {
    expect((await open('/api/v1/applications', asking(other))).text).not.toContain(COMPANY);
    expect((await open(`/api/v1/applications/${ids.application}`, asking(other))).status).toBe(404);
  }
});
