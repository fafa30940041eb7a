import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guarded, guardedWrite } from '@/lib/access/guarded-write';
import { mintCoachScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { makeToken } from '@/lib/features/account/mutations';
import { addToBoardAction } from '@/lib/features/applications/actions';
import { TooMany } from '@/lib/platform/errors';
import { ok } from '@/lib/platform/result';
import { WRITES } from '@/lib/rules/limits';
import { refuse } from '@/lib/rules/verdict';
import { post } from '@/test/access/browser';
import { member } from '@/test/access/person';
import { coached, person as known } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { person } from '@/test/rejected';
import { statementsIn } from '@/test/statements';

// Before anything reads the environment: what a test may write otherwise is no limit.
vi.hoisted(() => {
  process.env.REBOUND_WRITES_A_MINUTE = '';
});

const nothing = async () => ok(null);
const write = (me: ClientScope) => guardedWrite(me, nothing);
const times = async (count: number, what: () => Promise<unknown>) => {
  for (let done = 0; done < count; done += 20)
    await Promise.all(Array.from({ length: Math.min(20, count - done) }, what));
};

/** So many seconds into an hour, by the database's clock: no window ends in the middle of a test. */
const intoTheHour = async (seconds: number) => {
  const [row] = await asAdmin('SELECT 3600 - extract(epoch FROM now())::bigint % 3600 AS left');
  await shiftClock(Number(row?.left) + seconds);
};
beforeEach(() => intoTheHour(5));

const waitOf = async (tried: Promise<unknown>): Promise<number> => {
  const error = await tried.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TooMany);
  return (error as TooMany).wait;
};

describe('what one account may write in a minute', () => {
  test('ends with the last one, for itself alone, until the minute is over', async () => {
    const [me, other] = [await person(), await person()];
    await times(WRITES.aMinute - 1, () => write(me));
    await write(me);
    const wait = await waitOf(write(me));
    expect(wait).toBeGreaterThan(30);
    expect(wait).toBeLessThanOrEqual(56);
    await write(other);
    await intoTheHour(61);
    await write(me);
  });

  test('counts what a rule refuses, and what fails', async () => {
    const me = await person();
    const no = refuse('ASK-2', null, 'asked');
    await times(WRITES.aMinute / 2, () => guardedWrite(me, async () => ({ ok: false, refusal: no })));
    await times(WRITES.aMinute / 2, () =>
      guardedWrite(me, () => Promise.reject(new Error('broken'))).catch(() => undefined),
    );
    await waitOf(write(me));
  });

  test('counts a coach for themselves, not for the client', async () => {
    const [client, coach] = [await known('Ana Ruiz'), await known('Sam Okafor')];
    const scope = await coached(client, coach, []);
    await times(WRITES.aMinute, () => guardedWrite(mintCoachScope(scope), nothing));
    await waitOf(write(coach));
    await write(client);
  });

  test('leaves reads alone, and costs a write one statement', async () => {
    const me = await person();
    const read = await statementsIn(() => guarded(me, nothing));
    expect(await statementsIn(() => write(me))).toHaveLength(read.length + 1);
    await times(WRITES.aMinute, () => write(me).catch(() => undefined));
    await guarded(me, nothing);
  });
});

test('ends with what an hour has room for, until the hour is over', async () => {
  const me = await person();
  for (let minute = 0; minute * WRITES.aMinute < WRITES.anHour; minute += 1) {
    await intoTheHour(5 + minute * 60);
    await times(Math.min(WRITES.aMinute, WRITES.anHour - minute * WRITES.aMinute), () => write(me));
  }
  await intoTheHour(1800);
  const wait = await waitOf(write(me));
  expect(wait).toBeGreaterThan(1700);
  expect(wait).toBeLessThanOrEqual(1801);
  await intoTheHour(3605);
  await write(me);
});

describe('over two processes', () => {
  const kept = globalThis as unknown as { reboundPrisma?: { $disconnect(): Promise<void> } };
  const pools: { $disconnect(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const pool of pools.splice(0)) await pool.$disconnect();
  });

  test('counts in the database, whichever pool a write comes through', async () => {
    const me = await person();
    await write(me);
    const first = kept.reboundPrisma;
    kept.reboundPrisma = undefined;
    await times(WRITES.aMinute / 2, () => write(me));
    const second = kept.reboundPrisma;
    expect(second).not.toBe(first);
    if (second) pools.push(second);
    kept.reboundPrisma = first;
    await times(WRITES.aMinute / 2 - 1, () => write(me));
    await waitOf(write(me));
    kept.reboundPrisma = second;
    await waitOf(write(me));
    kept.reboundPrisma = first;
  });
});

test('keeps in the form what was typed, and says when to go on', async () => {
  const me = await member('Ana Ruiz');
  const fields = { company: 'Acme', role: 'Engineer' };
  await times(WRITES.aMinute, () => write(me.me));
  expect(await post(addToBoardAction, fields, me)).toMatchObject({
    status: 'invalid',
    message: expect.stringContaining('You can go on in a minute.'),
    values: fields,
  });
});

test('is answered by the API with 429, Retry-After and what to do; reads go on', async () => {
  const me = await person();
  const { token } = await inScope(me, (tx) => makeToken(tx, { name: 'test', scopes: ['write'] }));
  const ask = (method: string) =>
    dispatch(
      new Request('http://localhost/api/v1/applications', {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(method === 'POST' ? { body: JSON.stringify({ company: 'Acme', role: 'Engineer' }) } : {}),
      }),
      ['applications'],
    );
  expect((await ask('POST')).status).toBe(201);
  await times(WRITES.aMinute - 1, () => write(me));
  const refused = await ask('POST');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({
    code: 'rate-limited',
    detail: 'That’s a lot of changes in a short time, so this one was not saved. You can go on in a minute.',
  });
  expect((await ask('GET')).status).toBe(200);
  expect(await asAdmin('SELECT 1 FROM applications WHERE user_id = $1', [me.userId])).toHaveLength(1);
});
