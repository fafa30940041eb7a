import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { solvePuzzle } from '@/app/(public)/_components/solve-puzzle';
import { identityScope } from '@/lib/access/identity';
import { inScope } from '@/lib/access/transaction';
import {
  CALM_MAILS,
  MAILS_PER_ADDRESS_AND_DAY,
  MAILS_PER_KNOWN_BROWSER,
  PLAIN_PER_NETWORK,
  PUZZLE_BITS,
  PUZZLE_MINUTES,
} from '@/lib/features/sign-in/limits';
import { requestSignIn, signIn } from '@/lib/features/sign-in/mutations';
import { bitsAt } from '@/lib/features/sign-in/mutations/pressure';
import { asAdmin, shiftClock } from '@/test/database';

type Asking = Omit<Parameters<typeof requestSignIn>[1], 'email'>;
const asks = (email: string, how: Partial<Asking> = {}) =>
  inScope(identityScope(), (tx) => requestSignIn(tx, { email, network: null, ...how }));

let people = 0;
const somebody = () => `person-${++people}@example.test`;
async function somebodyWithAnAccount(): Promise<string> {
  const email = somebody();
  await inScope(identityScope(), (tx) => signIn(tx, { email, locale: 'en-GB', device: null }));
  return email;
}

/** Whether the worker would send the mail of an answer. */
async function goesOut(asked: Awaited<ReturnType<typeof asks>>): Promise<boolean> {
  if (!('id' in asked)) throw new Error(`no mail: ${JSON.stringify(asked)}`);
  const [row] = await asAdmin('SELECT stale_at > created_at AS goes FROM outbox WHERE idempotency_key = $1', [
    `sign-in:${asked.id}`,
  ]);
  return row.goes;
}

/** As many mails as others asked for in the last minutes. */
const othersAsked = (count: number) =>
  asAdmin(
    `INSERT INTO sign_in_tokens (id, email, token_hash, code_hash, created_at, expires_at)
     SELECT gen_random_uuid(), n || '@others.test', sha256(gen_random_uuid()::text::bytea), '', rebound.now(), rebound.now() + interval '20 min'
     FROM generate_series(1, $1::int) n`,
    [count],
  );

beforeEach(() => asAdmin('DELETE FROM sign_in_tokens'));
afterEach(() => shiftClock(0));

test.each([
  [CALM_MAILS - 1, 0],
  [CALM_MAILS, PUZZLE_BITS.least],
  [2 * CALM_MAILS - 1, PUZZLE_BITS.least],
  [2 * CALM_MAILS, PUZZLE_BITS.least + 1],
  [1_000_000, PUZZLE_BITS.most],
])('%i mails asked for make a puzzle of %i bits', (mails, bits) => {
  expect(bitsAt(mails)).toBe(bits);
});

test('300 strangers whom nobody tells apart keep no account from its mail, with a script or without', async () => {
  const [plain, scripted] = [await somebodyWithAnAccount(), await somebodyWithAnAccount()];
  const answers = [];
  // Three hundred in all; those around the first that is asked for more come one by one.
  await othersAsked(CALM_MAILS - 10);
  for (let stranger = 0; stranger < 20; stranger++) answers.push(await asks(somebody()));
  await othersAsked(190);
  const sent = await Promise.all(answers.map(goesOut));
  expect(sent.filter(Boolean)).toHaveLength(10);

  const answer = await asks(plain);
  expect(await goesOut(answer)).toBe(true);
  // What a stranger is told is the same.
  expect(answer).toEqual({ id: expect.any(String), quiet: true });
  expect(answers.at(-1)).toEqual({ id: expect.any(String), quiet: true });

  const offered = await asks(scripted, { proof: 'able' });
  if (!('puzzle' in offered)) throw new Error('no puzzle');
  const solved = await asks(scripted, { proof: await solvePuzzle(offered.puzzle) });
  expect(solved).toEqual({ id: expect.any(String), quiet: false });
  expect(await goesOut(solved)).toBe(true);
});

describe('while many ask', () => {
  beforeEach(() => othersAsked(CALM_MAILS));

  const offer = async (email: string) => {
    const asked = await asks(email, { proof: 'able' });
    if (!('puzzle' in asked)) throw new Error('no puzzle');
    return asked.puzzle;
  };

  test('a solved puzzle gets one mail, for the address it was made for, within its minutes', async () => {
    const email = somebody();
    const proof = await solvePuzzle(await offer(email));
    expect(await asks(somebody(), { proof })).toHaveProperty('puzzle');
    expect(await goesOut(await asks(email, { proof }))).toBe(true);
    expect(await asks(email, { proof })).toHaveProperty('puzzle');
    const late = await solvePuzzle(await offer(email));
    await shiftClock(PUZZLE_MINUTES * 60 + 1);
    expect(await asks(email, { proof: late })).toHaveProperty('puzzle');
  });

  test('ten uses of one solution at once get one mail', async () => {
    const email = somebody();
    const proof = await solvePuzzle(await offer(email));
    const answers = await Promise.all(Array.from({ length: 10 }, () => asks(email, { proof })));
    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(1);
  });

  test('a network without scripts gets a few mails, and then those of accounts', async () => {
    const account = await somebodyWithAnAccount();
    const network = 'an office without scripts';
    for (let mail = 0; mail < PLAIN_PER_NETWORK.most; mail++)
      expect(await asks(somebody(), { network })).toMatchObject({ quiet: false });
    const stranger = await asks(somebody(), { network });
    expect(stranger).toMatchObject({ quiet: true });
    expect(await goesOut(stranger)).toBe(false);
    expect(await goesOut(await asks(account, { network }))).toBe(true);
  });

  test('a browser that signed in before is asked for nothing', async () => {
    expect(await asks(somebody(), { known: true, proof: 'able' })).toMatchObject({ quiet: false });
  });

  test('it is calm again once their mails have ended', async () => {
    await shiftClock(20 * 60 + 1);
    expect(await asks(somebody(), { proof: 'able' })).toMatchObject({ quiet: false });
  });
});

describe('an address', () => {
  const HOUR = 3600;
  /** As many mails to one address, the first one so many hours ago and one each half hour. */
  const had = (email: string, count: number) =>
    asAdmin(
      `INSERT INTO sign_in_tokens (id, email, token_hash, code_hash, created_at, expires_at)
       SELECT gen_random_uuid(), $1, sha256(($1 || n)::bytea), '', rebound.now() - n * interval '30 min', rebound.now()
       FROM generate_series(1, $2::int) n`,
      [email, count],
    );

  test('gets thirty mails in 24 hours, whenever they began', async () => {
    const email = somebody();
    await had(email, MAILS_PER_ADDRESS_AND_DAY - 1);
    expect(await asks(email)).toHaveProperty('id');
    expect(await asks(email)).toMatchObject({ of: 'day' });
    // The oldest of them was 14 and a half hours ago.
    await shiftClock(9.4 * HOUR);
    expect(await asks(email)).toMatchObject({ of: 'day' });
    await shiftClock(9.6 * HOUR);
    expect(await asks(email)).toHaveProperty('id');
  });

  test('gets its own mails in a browser where it signed in before, whatever others used up', async () => {
    const email = somebody();
    await had(email, MAILS_PER_ADDRESS_AND_DAY);
    expect(await asks(email)).toMatchObject({ of: 'day' });
    for (let mail = 0; mail < MAILS_PER_KNOWN_BROWSER.most; mail++)
      expect(await asks(email, { known: true })).toHaveProperty('id');
    expect(await asks(email, { known: true })).toMatchObject({ of: 'address' });
  });
});
