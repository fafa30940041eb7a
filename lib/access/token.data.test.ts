import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { scopeFromToken } from '@/lib/access/token';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { makeToken } from '@/lib/features/account/mutations';
import { newSecret } from '@/lib/platform/crypto/secret';
import { TooMany } from '@/lib/platform/errors';
import { WRONG_TOKENS } from '@/lib/rules/limits';
import { asAdmin, shiftClock } from '@/test/database';
import { person } from '@/test/rejected';
import { statementsIn } from '@/test/statements';

/** So many seconds into a window, by the database's clock. */
const intoTheWindow = async (seconds: number) => {
  const [row] = await asAdmin('SELECT 900 - extract(epoch FROM now())::bigint % 900 AS left');
  await shiftClock(Number(row?.left) + seconds);
};
beforeEach(() => intoTheWindow(5));

/** One that nobody has tried anything from. */
const aNetwork = () => randomUUID();
const guess = (network: string | null) => scopeFromToken(`Bearer rbd_${newSecret()}`, network);
const guesses = async (count: number, network: string | null) => {
  for (let done = 0; done < count; done += 10)
    await Promise.all(Array.from({ length: Math.min(10, count - done) }, () => guess(network)));
};
const tokenOf = async (me: ClientScope) =>
  `Bearer ${(await inScope(me, (tx) => makeToken(tx, { name: 'test', scopes: ['read'] }))).token}`;

describe('wrong tokens from one network', () => {
  test('are refused past their number, for as long as the window runs', async () => {
    const network = aNetwork();
    await guesses(WRONG_TOKENS.perNetwork, network);
    const error = await guess(network).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TooMany);
    expect((error as TooMany).wait).toBeGreaterThan(600);
    expect((error as TooMany).wait).toBeLessThanOrEqual(900);
    expect(await guess(aNetwork()), 'another network').toBeNull();
    await intoTheWindow(905);
    expect(await guess(network), 'the next window').toBeNull();
  });

  test('do not say whether a token exists that nobody uses, and shut out nobody who does', async () => {
    const network = aNetwork();
    const [used, unused] = [await tokenOf(await person()), await tokenOf(await person())];
    expect(await scopeFromToken(used, network)).not.toBeNull();
    await guesses(WRONG_TOKENS.perNetwork, network);
    expect(await scopeFromToken(used, network)).not.toBeNull();
    await expect(scopeFromToken(unused, network)).rejects.toThrow('Too many tokens from here');
    expect(await scopeFromToken(unused, aNetwork())).not.toBeNull();
  });

  test('take a right one no second statement', async () => {
    const used = await tokenOf(await person());
    expect(await statementsIn(() => scopeFromToken(used, aNetwork()))).toHaveLength(1);
  });
});

test('where nobody can tell networks apart, wrong ones alone are refused', async () => {
  const unused = await tokenOf(await person());
  await guesses(WRONG_TOKENS.unknown, null);
  await expect(guess(null)).rejects.toThrow('Too many tokens from here');
  expect(await scopeFromToken(unused)).not.toBeNull();
  const answer = await dispatch(
    new Request('http://localhost/api/v1/today', {
      headers: { authorization: `Bearer rbd_${newSecret()}` },
    }),
    ['today'],
  );
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});
