import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '@/lib/access/operation';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { operations } from '@/lib/api/registry';
import { makeToken, revokeToken } from '@/lib/features/account/mutations';
import { fingerprintsOf } from '@/test/access/fingerprint';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { keepRows } from '@/test/access/kept';
import { OPERATIONS } from '@/test/access/operations';
import type { FullPerson } from '@/test/access/person';

// Every operation of API v1, called by everybody about the owner's rows.

let fixtures: Fixtures;
let putBack: () => Promise<void>;
beforeAll(async () => {
  fixtures = await matrixFixtures();
  putBack = await keepRows();
});

function sampleOf({ name }: Operation) {
  const sample = OPERATIONS[name];
  if (!sample) throw new Error(`Add the operation ${name} to OPERATIONS in test/access/operations.ts.`);
  return sample;
}

/** Calls `operation` about `ids` with `token`, or with none. */
async function call(operation: Operation, { ids }: FullPerson, token: string | null) {
  const { id, body: sent, query } = sampleOf(operation);
  const body = typeof sent === 'function' ? sent(ids) : sent;
  const path = operation.path.replace('{id}', id?.(ids) ?? '');
  const search = query ? `?${new URLSearchParams(query(ids))}` : '';
  const request = new Request(`http://localhost/api/v1${path}${search}`, {
    method: operation.method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  const response = await dispatch(request, path.split('/').slice(1));
  return { status: response.status, text: await response.text() };
}

const named = operations.map((one) => [one.name, one] as const);

test('the access matrix names every operation of the API and no other', () => {
  const hint = 'Add a new operation to OPERATIONS in test/access/operations.ts, and drop what is gone.';
  expect(Object.keys(OPERATIONS).sort(), hint).toEqual(operations.map(({ name }) => name).sort());
});

/** Whether it is about a row of the owner's: by its path, or by what is sent. */
const namesARow = ({ name, path }: Operation) =>
  path.includes('{id}') || typeof OPERATIONS[name]?.body === 'function';

/** Whose it is to call: the owner's, or the friend's who coaches them. */
const holderOf = ({ forCoach }: Operation) => (forCoach ? fixtures.owner.friend : fixtures.owner);

describe('the API gives whose it is', () => {
  test.each(named)('%s', async (_name, operation) => {
    const { owner } = fixtures;
    const { status, text } = await call(operation, owner, holderOf(operation).token);
    await putBack();
    expect(status, text).toBe(operation.stepUp ? 403 : operation.status);
    if (operation.stepUp) return expect(JSON.parse(text).code).toBe('step-up');
    // What comes back is what the document says, and nothing beside it.
    if (operation.answer && !operation.media)
      expect(operation.answer.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  });
});

describe('the API keeps from everybody but them', () => {
  test.each(named)('%s', async (_name, operation) => {
    const { owner, stranger, coach, revoked } = fixtures;
    const before = await fingerprintsOf(owner.me);
    for (const [who, { token }] of Object.entries({ stranger, coach, revoked })) {
      const { status, text } = await call(operation, owner, token);
      const given = namesARow(operation) ? 404 : operation.status;
      expect(status, who).toBe(operation.stepUp ? 403 : given);
      for (const id of [owner.me.userId, owner.me.email, ...Object.values(owner.ids)])
        expect(text, who).not.toContain(id);
    }
    expect((await call(operation, owner, null)).status, 'signed out').toBe(401);
    expect(await fingerprintsOf(owner.me)).toEqual(before);
  });
});

describe('a token that has ended or may only read is refused', () => {
  test.each(named)('%s', async (_name, operation) => {
    const { owner } = fixtures;
    const ended = await inScope(owner.me, async (tx) => {
      const made = await makeToken(tx, { name: 'ended', scopes: ['read', 'write'] });
      await revokeToken(tx, made.id);
      return made.token;
    });
    const reading = await inScope(owner.me, (tx) => makeToken(tx, { name: 'reading', scopes: ['read'] }));
    const before = await fingerprintsOf(owner.me);
    expect((await call(operation, owner, ended)).status).toBe(401);
    if (operation.needs === 'write') expect((await call(operation, owner, reading.token)).status).toBe(403);
    const after = await fingerprintsOf(owner.me);
    // The token itself remembers its last use.
    expect({ ...after, api_tokens: '' }).toEqual({ ...before, api_tokens: '' });
  });
});
