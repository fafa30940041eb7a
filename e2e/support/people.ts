import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { bodyOfRow, type RowIds } from '@/test/access/noun';
import { NOUNS } from '@/test/access/nouns';
import type { RouteIds } from '@/test/access/routes';
import { as } from './runtime-role';
import { hashOf, newSecret } from './secrets';

// People and what lies between them, made in the running app: accounts and consent as the runtime role, in the
// contexts the app itself uses, everything that is sealed through the API.

export type Person = { id: string; email: string; name: string; session: string; token: string };
export type Fixtures = Record<'owner' | 'stranger' | 'coach' | 'revoked' | 'guest', Person> & {
  /** Beside the routes' rows: a thought that begins with "I should have", and the month of the rejection, which is open. */
  ids: RouteIds & { shouldHave: string; month: string };
};

/** The one word in the owner's rows that no other person's page may say. */
export const COMPANY = `Northwind ${randomUUID().slice(0, 8)}`;

export async function routeFixtures(request: APIRequestContext): Promise<Fixtures> {
  const [owner, stranger] = [await arrive('Ana Ruiz'), await arrive('Sam Okafor')];
  const [coach, revoked] = [await arrive('Priya Raman'), await arrive('Tom Lind')];
  const guest = await arrive('Mina Sato');
  const own = await turnDown(request, owner);
  const coaching = await accompany(owner, coach, own);
  const ended = await accompany(owner, revoked, own);
  await as(owner, ["UPDATE coachings SET state = 'revoked', revoked_at = now() WHERE id = $1", [ended]]);
  const ids = { ...own, coaching, invitation: await invite(owner, guest) };
  return { owner, stranger, coach, revoked, guest, ids };
}

async function arrive(name: string): Promise<Person> {
  const id = randomUUID();
  const person = { id, email: `${id}@example.test`, name, session: newSecret(), token: `rbd_${newSecret()}` };
  await as(
    null,
    ['INSERT INTO users (id, email, name) VALUES ($1, $2, $3)', [id, person.email, name]],
    [
      "INSERT INTO sessions (user_id, id, token_hash, expires) VALUES ($1, $2, $3, rebound.now() + interval '1 day')",
      [id, randomUUID(), hashOf(person.session)],
    ],
    [
      "INSERT INTO api_tokens (user_id, id, name, token_hash, tail, scopes) VALUES ($1, $2, 'e2e', $3, '0000', '{read,write}')",
      [id, randomUUID(), hashOf(person.token)],
    ],
  );
  return person;
}

/** A final round that ended thirty hours ago, with the journal entry; and one that is still going. */
async function turnDown(request: APIRequestContext, { token }: Person) {
  const post = async (to: string, data: unknown) => {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await request.post(`/api/v1${to}`, { headers, data });
    if (!answer.ok()) throw new Error(`${to} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  };
  const receivedAt = new Date(Date.now() - 30 * 3_600_000).toISOString();
  const added = { company: COMPANY, role: 'Platform Engineer', stage: 'final-round' };
  // Its last day to apply is a file for calendars.
  const { id: going } = await post('/applications', { ...added, deadline: '2030-01-31' });
  const { id: application } = await post('/applications', added);
  const rejection = await post(`/applications/${application}/rejection`, { receivedAt });
  const { id: entry } = await post(`/rejections/${rejection.id}/journal`, { gut: `Close, at ${COMPANY}.` });
  const words = { to: 'them@northwind.example', subject: 'Thank you', body: 'Thank you.' };
  const { id: reply } = await post(`/rejections/${rejection.id}/replies`, words);
  const { id: template } = await post('/templates/built-in/duplicate', { purpose: 'coffee-chat' });
  const rows: RowIds = {};
  for (const [noun, { row }] of Object.entries(NOUNS))
    if (row) rows[`row of ${noun}`] = (await post(row.path, bodyOfRow(row, { going }))).id;
  await post(`/rejections/${rejection.id}/feedback`, { words: 'Too quiet in the second half.' });
  const { id: shouldHave } = await post('/thoughts', { text: 'I should have asked about the team.' });
  return {
    ...{ shouldHave, month: receivedAt.slice(0, 7) },
    application,
    going,
    rejection: rejection.id,
    reply,
    plan: rejection.planId,
    entry,
    template,
    ...rows,
  };
}

async function invite(client: Person, { email }: Person): Promise<string> {
  const id = randomUUID();
  await as(client, [
    `INSERT INTO coachings (user_id, id, coach_email, state, scopes, invited_at)
     VALUES ($1, $2, $3, 'invited', '{journal}', rebound.now())`,
    [client.id, id, email],
  ]);
  return id;
}

/** A running coaching with one entry, one template, one thought and the patterns shown; answers its id. */
async function accompany(
  client: Person,
  coach: Person,
  { entry, template, ...rows }: { entry: string; template: string } & RowIds,
): Promise<string> {
  const id = await invite(client, coach);
  await as(coach, [
    "UPDATE coachings SET state = 'active', coach_id = $1, answered_at = rebound.now() WHERE id = $2",
    [coach.id, id],
  ]);
  // No client is opened without one.
  await as(coach, [
    `INSERT INTO passkeys (user_id, id, credential_id, public_key, name, created_at)
     VALUES ($1, $2, $3, '', 'Laptop', rebound.now())`,
    [coach.id, randomUUID(), id],
  ]);
  const grant = `INSERT INTO grants (user_id, id, grantee_id, coaching_id, subject_kind, subject_id, permission, granted_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, rebound.now())`;
  const givenTo = (...subject: (string | null)[]) => [client.id, randomUUID(), coach.id, id, ...subject];
  await as(
    client,
    [grant, givenTo('journal-entry', entry, 'comment')],
    [grant, givenTo('template', template, 'read')],
    [grant, givenTo('patterns', null, 'read')],
    [grant, givenTo('thought', rows['row of thoughts'] ?? '', 'read')],
  );
  return id;
}
