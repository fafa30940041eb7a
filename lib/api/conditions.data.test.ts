import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { forgetAnswers } from '@/lib/access/answered-request';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { conditionOf, hasTag, isKeyed } from '@/lib/api/conditions';
import { dispatch } from '@/lib/api/dispatch';
import { openApiDocument } from '@/lib/api/openapi';
import { operations } from '@/lib/api/registry';
import { ANSWERED_HOURS, IDEMPOTENCY_KEY_MOST } from '@/lib/rules/limits';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { OPERATIONS } from '@/test/access/operations';
import { member } from '@/test/access/person';
import { asAdmin, databaseUrls, shiftClock } from '@/test/database';

// ETag, If-Match and Idempotency-Key (docs/decisions/0051).

let fixtures: Fixtures;
beforeAll(async () => {
  fixtures = await matrixFixtures();
});

const about = { company: 'Litware', role: 'Engineer' };

function caller(token: string) {
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const request = new Request(`http://localhost/api/v1${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    });
    const response = await dispatch(request, path.split('?')[0]?.split('/').slice(1) ?? []);
    const text = await response.text();
    // An interview is a calendar file as well.
    const isJson = response.headers.get('content-type')?.includes('json');
    const json: Record<string, unknown> = isJson ? JSON.parse(text) : {};
    return { status: response.status, headers: response.headers, text, json };
  };
}

async function someone() {
  const { me, token } = await member('Ida Berg');
  const count = async () =>
    (await asAdmin('SELECT id FROM applications WHERE user_id = $1', [me.userId])).length;
  return { me, count, api: caller(token) };
}

describe('a version as an ETag', () => {
  test('is on every answer that is one thing with a version, and on no other', async () => {
    const { owner } = fixtures;
    const reads = operations.filter(({ method }) => method === 'GET');
    const tagged: string[] = [];
    for (const one of reads) {
      const { id, query } = OPERATIONS[one.name] ?? {};
      const api = caller(one.forCoach ? owner.friend.token : owner.token);
      const search = query ? `?${new URLSearchParams(query(owner.ids))}` : '';
      const { status, headers, json } = await api(
        'GET',
        one.path.replace('{id}', id?.(owner.ids) ?? '') + search,
      );
      expect(status, one.name).toBe(200);
      expect(headers.get('etag'), one.name).toBe(hasTag(one) ? `"${json.version}"` : null);
      if (hasTag(one)) tagged.push(one.name);
    }
    expect(tagged).toEqual(expect.arrayContaining(['getApplication', 'getMe', 'getFeedback', 'getTemplate']));
  });

  test('VERSION: a change that names the one that is there goes through, and answers the next', async () => {
    const { api } = await someone();
    const { json } = await api('POST', '/applications', about);
    const path = `/applications/${json.id}`;
    expect((await api('GET', path)).headers.get('etag')).toBe('"1"');
    const changed = await api('PATCH', path, { note: 'A' }, { 'if-match': '"1"' });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).toBe(`"${changed.json.version}"`);
    // A proxy that compresses weakens it.
    const weak = await api('PATCH', path, { note: 'B' }, { 'if-match': `W/"${changed.json.version}"` });
    expect(weak.status).toBe(200);
    expect((await api('PATCH', path, { note: 'C' }, { 'if-match': '*' })).status).toBe(200);
  });

  test.each(['"1"', '"nobody’s"'.replace('’', ''), '"99"'])(
    'VERSION: a change and a deletion from %s are refused with what is there, and change nothing',
    async (tag) => {
      const { api } = await someone();
      const { json } = await api('POST', '/applications', about);
      const path = `/applications/${json.id}`;
      const now = (await api('PATCH', path, { note: 'Theirs' })).json.version;
      const stale = await api('PATCH', path, { note: 'Mine' }, { 'if-match': tag });
      expect(stale).toMatchObject({
        status: 412,
        json: { code: 'VERSION', until: null, current: { version: now, note: 'Theirs' } },
      });
      const gone = await api('DELETE', path, undefined, { 'if-match': tag });
      expect(gone).toMatchObject({ status: 412, json: { code: 'VERSION', current: { version: now } } });
      expect((await api('GET', path)).json).toMatchObject({ note: 'Theirs', version: now });
      // The version in the body says the same, and is answered as before.
      expect(await api('PATCH', path, { note: 'Mine', version: 0 })).toMatchObject({ status: 409 });
      expect((await api('DELETE', path, undefined, { 'if-match': `"${now}"` })).status).toBe(204);
    },
  );

  test('VERSION: a note over one that is newer is refused with that one, and neither is lost', async () => {
    const { api } = await someone();
    const { json } = await api('POST', '/applications', about);
    const path = `/applications/${json.id}`;
    const seen = json.version;
    const theirs = (await api('PATCH', path, { note: 'Theirs', version: seen })).json;
    const stale = await api('PATCH', path, { note: 'Mine', version: seen });
    expect(stale).toMatchObject({
      status: 409,
      json: { code: 'VERSION', until: null, current: { version: theirs.version, note: 'Theirs' } },
    });
    expect((await api('GET', path)).json).toMatchObject({ note: 'Theirs', version: theirs.version });
    const both = { note: 'Theirs Mine', version: theirs.version };
    expect(await api('PATCH', path, both)).toMatchObject({ status: 200, json: { note: 'Theirs Mine' } });
  });

  test('VERSION: a deletion that waits for a change is refused once that is there', async () => {
    const { api } = await someone();
    const { json } = await api('POST', '/applications', about);
    const path = `/applications/${json.id}`;
    const other = new pg.Client({ connectionString: databaseUrls.admin });
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query("UPDATE applications SET role = 'Gardener' WHERE id = $1", [json.id]);
      const deleted = api('DELETE', path, undefined, { 'if-match': '"1"' });
      await expect
        .poll(() =>
          asAdmin(
            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
          ),
        )
        .not.toEqual([]);
      await other.query('COMMIT');
      expect(await deleted).toMatchObject({
        status: 412,
        json: { code: 'VERSION', current: { version: 2 } },
      });
    } finally {
      await other.end();
    }
    expect((await api('GET', path)).json).toMatchObject({ role: 'Gardener' });
  });

  test('a condition that can’t be kept or read is not ignored', async () => {
    const { api } = await someone();
    const { json } = await api('POST', '/applications', about);
    const path = `/applications/${json.id}`;
    expect(await api('PATCH', path, { note: 'x' }, { 'if-match': 'abc' })).toMatchObject({
      status: 422,
      json: { code: 'invalid', errors: [{ path: 'If-Match' }] },
    });
    expect(await api('PATCH', path, { note: 'x', version: 1 }, { 'if-match': '"2"' })).toMatchObject({
      status: 422,
      json: { code: 'invalid', errors: [{ path: 'If-Match' }] },
    });
    expect(await api('POST', '/applications', about, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      json: { code: 'no-version' },
    });
    const foreign = `/applications/${randomUUID()}`;
    for (const method of ['PATCH', 'DELETE'])
      expect(
        await api(method, foreign, method === 'PATCH' ? { note: 'x' } : undefined, { 'if-match': '"1"' }),
      ).toMatchObject({ status: 404 });
  });

  test('every change of what has an ETag takes If-Match', () => {
    const tagged = new Set(
      operations.filter((one) => one.method === 'GET' && hasTag(one)).map(({ path }) => path),
    );
    const deaf = operations.filter(
      (one) => ['PATCH', 'PUT', 'DELETE'].includes(one.method) && tagged.has(one.path) && !conditionOf(one),
    );
    expect(deaf.map(({ name }) => name)).toEqual([]);
  });
});

describe('an Idempotency-Key', () => {
  const keyed = (key: string) => ({ 'idempotency-key': key });

  test('is taken by every operation that creates', () => {
    const creating = operations.filter((one) => one.method === 'POST' && one.status === 201);
    expect(creating.length).toBeGreaterThan(10);
    expect(creating.filter((one) => !isKeyed(one)).map(({ name }) => name)).toEqual([]);
  });

  test('answers the same again, and changes nothing', async () => {
    const { api, count } = await someone();
    const key = keyed(randomUUID());
    const first = await api('POST', '/applications', about, key);
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const again = await api('POST', '/applications', about, key);
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await count()).toBe(1);
  });

  test('answers without content again as well', async () => {
    const { api } = await someone();
    const key = keyed('search again');
    for (const replayed of [null, 'true']) {
      const { status, text, headers } = await api('POST', '/me/search-again', undefined, key);
      expect({ status, text, replayed: headers.get('idempotency-replayed') }).toEqual({
        status: 204,
        text: '',
        replayed,
      });
    }
  });

  test('of five at once one is carried out, and all are answered alike', async () => {
    const { api, count } = await someone();
    const key = keyed(randomUUID());
    const all = await Promise.all(Array.from({ length: 5 }, () => api('POST', '/applications', about, key)));
    expect(new Set(all.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(all.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(4);
    expect(await count()).toBe(1);
  });

  test.each([
    ['another body', '/applications', { ...about, role: 'Gardener' }],
    ['another address', '/check-ins', { feeling: 'okay' }],
  ])('is refused for %s', async (_what, path, body) => {
    const { api, count } = await someone();
    const key = keyed(randomUUID());
    await api('POST', '/applications', about, key);
    expect(await api('POST', path, body, key)).toMatchObject({
      status: 422,
      json: { code: 'idempotency-key-reused' },
    });
    expect(await count()).toBe(1);
  });

  test('is one person’s own', async () => {
    const [one, other] = [await someone(), await someone()];
    const key = keyed('the same for both');
    const first = await one.api('POST', '/applications', about, key);
    const second = await other.api('POST', '/applications', about, key);
    expect(second.status).toBe(201);
    expect(second.json.id).not.toBe(first.json.id);
  });

  test('stays free where nothing was done', async () => {
    const { api, count } = await someone();
    const key = keyed(randomUUID());
    expect((await api('POST', '/applications', { company: 'Litware' }, key)).status).toBe(422);
    expect((await api('POST', `/applications/${randomUUID()}/rejection`, {}, key)).status).toBe(404);
    expect((await api('POST', '/applications', about, key)).status).toBe(201);
    expect(await count()).toBe(1);
  });

  test.each(['', ' ', 'é', 'x'.repeat(IDEMPOTENCY_KEY_MOST + 1)])('that is %j is refused', async (key) => {
    const { api, count } = await someone();
    const sent = await api('POST', '/applications', about, keyed(key));
    expect(sent).toMatchObject({
      status: 422,
      json: { code: 'invalid', errors: [{ path: 'Idempotency-Key' }] },
    });
    expect(await count()).toBe(0);
  });

  test('is known for a day, sealed, and forgotten by the worker', async () => {
    const { me, api, count } = await someone();
    const key = keyed(randomUUID());
    const { text } = await api('POST', '/applications', about, key);
    const rows = () =>
      asAdmin('SELECT answer_sealed, mark FROM answered_requests WHERE user_id = $1', [me.userId]);
    const [row] = await rows();
    expect(text).toContain('Litware');
    for (const bytes of Object.values(row ?? {}))
      expect(Buffer.from(bytes as Uint8Array).toString('latin1')).not.toContain('Litware');
    await shiftClock((ANSWERED_HOURS - 1) * 3600);
    await inScope(workerScope(), forgetAnswers);
    expect((await api('POST', '/applications', about, key)).text).toBe(text);
    await shiftClock((ANSWERED_HOURS + 1) * 3600);
    await inScope(workerScope(), forgetAnswers);
    expect(await rows()).toEqual([]);
    await api('POST', '/applications', about, key);
    expect(await count()).toBe(2);
    await shiftClock(0);
  });

  test('can be used for something else after a day, also where no worker runs', async () => {
    const { api, count } = await someone();
    const key = keyed(randomUUID());
    await api('POST', '/applications', about, key);
    await shiftClock((ANSWERED_HOURS + 1) * 3600);
    expect((await api('POST', '/applications', { ...about, role: 'Gardener' }, key)).status).toBe(201);
    await shiftClock(0);
    expect(await count()).toBe(2);
  });

  test('a coach’s is their own, and writes under a client’s entry once', async () => {
    const { owner } = fixtures;
    const { friend, ids } = owner;
    const api = caller(friend.token);
    const key = keyed(randomUUID());
    const suggest = () =>
      api(
        'POST',
        `/clients/${ids.friendCoaching}/suggestions`,
        { entryId: ids.keptEntry, body: 'Once.' },
        key,
      );
    const [first, again] = [await suggest(), await suggest()];
    expect(first.status, first.text).toBe(201);
    expect(again).toMatchObject({ status: 201, text: first.text });
    const rows = await asAdmin('SELECT user_id FROM answered_requests WHERE user_id = $1', [
      friend.me.userId,
    ]);
    expect(rows).toHaveLength(1);
  });
});

test('the OpenAPI document says all three', () => {
  type Described = { parameters?: { name: string }[]; responses: Record<string, { headers?: object }> };
  const paths = openApiDocument('http://localhost').paths as Record<string, Record<string, Described>>;
  for (const one of operations) {
    const described = paths[one.path]?.[one.method.toLowerCase()];
    const named = (name: string) => described?.parameters?.some((each) => each.name === name) ?? false;
    expect(named('Idempotency-Key'), one.name).toBe(isKeyed(one));
    expect(named('If-Match'), one.name).toBe(conditionOf(one) !== null);
    expect('headers' in (described?.responses[one.status] ?? {}), one.name).toBe(hasTag(one));
  }
});

describe('a list', () => {
  /** What one application has been through, all of it; and beside counts of the whole, the latest of it alone. */
  const CUT = ['listEvents', 'listCorrespondence'];

  test('is answered by the page, and says where the next begins', () => {
    const lists = operations.filter(({ method, answer }) => method === 'GET' && answer && isList(answer));
    expect(lists.length).toBeGreaterThan(15);
    const whole = lists.filter(
      ({ answer, query }) => !names(answer, 'output', 'nextCursor') || !names(query, 'input', 'cursor'),
    );
    expect(whole.map(({ name }) => name)).toEqual(CUT);
  });

  test('of what is short is led through page by page', async () => {
    const { owner } = fixtures;
    const api = caller(owner.token);
    const path = `/templates/built-in`;
    const all = (await api('GET', path)).json.items as unknown[];
    const paged: unknown[] = [];
    for (let cursor: unknown = ''; cursor !== null; ) {
      const { status, json } = await api('GET', `${path}?limit=4&cursor=${cursor}`);
      expect(status).toBe(200);
      paged.push(...(json.items as unknown[]));
      cursor = json.nextCursor;
    }
    expect(paged).toEqual(all);
    expect(await api('GET', `${path}?cursor=nonsense`)).toMatchObject({
      status: 422,
      json: { code: 'invalid' },
    });
  });
});

type Schema = z.ZodType | null | undefined;
const names = (schema: Schema, io: 'input' | 'output', field: string) =>
  schema ? field in (z.toJSONSchema(schema, { io, unrepresentable: 'any' }).properties ?? {}) : false;
const isList = (answer: z.ZodType) => names(answer, 'output', 'items');
