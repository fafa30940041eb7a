import { afterEach, describe, expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { resolveSession } from '@/lib/access/resolve';
import { inScope } from '@/lib/access/transaction';
import { mailOfLink, mailOfRequest } from '@/lib/features/sign-in/data';
import {
  MAIL_MINUTES,
  MAILS_PER_ADDRESS,
  MAILS_PER_ADDRESS_AND_NETWORK,
  MAILS_PER_NETWORK,
} from '@/lib/features/sign-in/limits';
import { forgetExpired, requestSignIn, signIn, takeCode, takeLink } from '@/lib/features/sign-in/mutations';
import { hashOf } from '@/lib/platform/crypto/secret';
import { asAdmin, shiftClock } from '@/test/database';
import { signInMailOf } from '@/test/sign-in-mail';

const MINUTE = 60;
let people = 0;
const somebody = () => `person-${++people}@example.test`;
let networks = 0;
const asks = (email: string, network = `net-${++networks}`) =>
  inScope(identityScope(), (tx) => requestSignIn(tx, { email, network }));
const asIdentity = <T>(work: Parameters<typeof inScope<ReturnType<typeof identityScope>, T>>[1]) =>
  inScope(identityScope(), work);

/** What the mail said: read from the sealed outbox row, as the worker would. */
async function mailTo(email: string): Promise<{ id: string; link: string; code: string; subject: string }> {
  const asked = await asks(email);
  if (!('id' in asked)) throw new Error('refused');
  return { id: asked.id, ...(await signInMailOf(asked.id, email)) };
}

const tokenRow = async (id: string) => (await asAdmin('SELECT * FROM sign_in_tokens WHERE id = $1', [id]))[0];
const arrival = (email: string) => ({ email, locale: 'en-GB', device: 'Firefox on Linux' });

const takeLinkOf = async ({ link }: { link: string }) =>
  (await asIdentity((tx) => takeLink(tx, link))) !== null;
const takeCodeOf = async (mail: { id: string; code: string }) =>
  (await asIdentity((tx) => takeCode(tx, mail))).state === 'right';

/** Moves the clock to shortly after all windows have begun: they divide an hour. */
async function startOfWindow(): Promise<void> {
  const [row] = await asAdmin('SELECT 3601 - (extract(epoch FROM now())::bigint % 3600)::int AS seconds');
  shifted = row.seconds;
  await shiftClock(shifted);
}
let shifted = 0;

afterEach(() => shiftClock(0));

describe('a sign-in mail', () => {
  test('carries a link and a code, and neither in its subject', async () => {
    const mail = await mailTo(somebody());
    expect(mail.link).toHaveLength(43);
    expect(mail.code).toMatch(/^[ACDEFGHJKMNPQRTUWXY34679]{8}$/);
    expect(mail.subject).not.toContain(mail.code);
  });

  test('is kept as hashes and sealed words, never as it was sent', async () => {
    const email = somebody();
    const { id, link, code } = await mailTo(email);
    const row = await tokenRow(id);
    expect(row.token_hash.equals(Buffer.from(hashOf(link)))).toBe(true);
    expect(row.code_hash.equals(Buffer.from(hashOf(code)))).toBe(false);
    const [dump] = await asAdmin(
      'SELECT t::text || o::text AS text FROM sign_in_tokens t, outbox o WHERE t.id = $1',
      [id],
    );
    expect(dump.text).not.toContain(link);
    expect(dump.text).not.toContain(code);
  });

  test('works once under ten simultaneous uses of its link', async () => {
    const email = somebody();
    const { link } = await mailTo(email);
    const uses = await Promise.all(Array.from({ length: 10 }, () => asIdentity((tx) => takeLink(tx, link))));
    expect(uses.filter((one) => one === email)).toHaveLength(1);
    expect(uses.filter((one) => one === null)).toHaveLength(9);
  });

  test('works once when link and code are used at the same moment', async () => {
    const { id, link, code } = await mailTo(somebody());
    const [byLink, byCode] = await Promise.all([
      asIdentity((tx) => takeLink(tx, link)),
      asIdentity((tx) => takeCode(tx, { id, code })),
    ]);
    expect([byLink !== null, byCode.state === 'right'].filter(Boolean)).toHaveLength(1);
  });

  test('is not used up by looking at its page', async () => {
    const email = somebody();
    const { id, link } = await mailTo(email);
    const before = await tokenRow(id);
    for (let look = 0; look < 3; look++) {
      expect((await asIdentity((tx) => mailOfLink(tx, link)))?.email).toBe(email);
      expect((await asIdentity((tx) => mailOfRequest(tx, id)))?.email).toBe(email);
    }
    expect(await tokenRow(id)).toEqual(before);
    expect(await asIdentity((tx) => takeLink(tx, link))).toBe(email);
    expect(await asIdentity((tx) => mailOfLink(tx, link))).toBeNull();
  });

  test.each([
    { at: 20 * MINUTE - 5, works: true },
    { at: 20 * MINUTE + 5, works: false },
  ])('works $at seconds after it was asked for: $works', async ({ at, works }) => {
    const { link } = await mailTo(somebody());
    await shiftClock(at);
    expect((await asIdentity((tx) => mailOfLink(tx, link))) !== null).toBe(works);
    expect((await asIdentity((tx) => takeLink(tx, link))) !== null).toBe(works);
  });

  test('works on when somebody asks for another', async () => {
    const email = somebody();
    const [first, second] = [await mailTo(email), await mailTo(email)];
    await mailTo(email);
    expect(await asIdentity((tx) => takeCode(tx, second))).toEqual({ state: 'right', email });
    const again = await mailTo(email);
    await mailTo(email);
    expect(await asIdentity((tx) => takeLink(tx, again.link))).toBe(email);
    expect(await asIdentity((tx) => takeLink(tx, first.link))).toBeNull();
  });

  test.each([
    ['link', takeLinkOf],
    ['code', takeCodeOf],
  ])('that signs in by its %s ends the others of that address, and no other', async (_, take) => {
    const email = somebody();
    const [older, used, newer] = [await mailTo(email), await mailTo(email), await mailTo(email)];
    const elsewhere = await mailTo(somebody());
    expect(await take(used)).toBe(true);
    for (const ended of [older, newer]) {
      expect(await takeLinkOf(ended)).toBe(false);
      expect(await takeCodeOf(ended)).toBe(false);
    }
    expect(await takeLinkOf(elsewhere)).toBe(true);
  });

  test('is the only one to work when all mails of an address are used at the same moment', async () => {
    const email = somebody();
    const mails = [await mailTo(email), await mailTo(email), await mailTo(email), await mailTo(email)];
    const uses = await Promise.all(mails.flatMap((mail) => [takeLinkOf(mail), takeCodeOf(mail)]));
    expect(uses.filter(Boolean)).toHaveLength(1);
  });

  test('is dead after five wrong codes, its right code and its link included', async () => {
    const { id, link, code } = await mailTo(somebody());
    const answers = [];
    for (let wrong = 0; wrong < 5; wrong++)
      answers.push(await asIdentity((tx) => takeCode(tx, { id, code: 'AAAAAAAA' })));
    expect(answers.map((one) => (one.state === 'wrong' ? one.triesLeft : one.state))).toEqual([
      4,
      3,
      2,
      1,
      'dead',
    ]);
    expect(await asIdentity((tx) => takeCode(tx, { id, code }))).toEqual({ state: 'dead' });
    expect(await asIdentity((tx) => takeLink(tx, link))).toBeNull();
  });

  test('takes no more than five codes when twenty are tried at once', async () => {
    const { id } = await mailTo(somebody());
    const tries = Array.from({ length: 20 }, () =>
      asIdentity((tx) => takeCode(tx, { id, code: 'CCCCCCCC' })),
    );
    await Promise.all(tries);
    expect((await tokenRow(id)).attempts).toBe(5);
  });

  test('takes its right code after four wrong ones', async () => {
    const email = somebody();
    const { id, code } = await mailTo(email);
    for (let wrong = 0; wrong < 4; wrong++) await asIdentity((tx) => takeCode(tx, { id, code: 'AAAAAAAA' }));
    expect(await asIdentity((tx) => takeCode(tx, { id, code }))).toEqual({ state: 'right', email });
  });
});

describe('asking for a mail', () => {
  test('answers the same whether or not the address has an account', async () => {
    const [known, unknown] = [somebody(), somebody()];
    await asIdentity((tx) => signIn(tx, arrival(known)));
    const answers = [await asks(known), await asks(unknown)];
    expect(answers.map((answer) => Object.keys(answer))).toEqual([
      ['id', 'quiet'],
      ['id', 'quiet'],
    ]);
    expect(await asAdmin('SELECT id FROM users WHERE email = $1', [unknown])).toEqual([]);
  });

  test('is refused from the sixth mail to one address on, with the time, and counts per window', async () => {
    const email = somebody();
    for (let mail = 0; mail < MAILS_PER_ADDRESS_AND_NETWORK.most; mail++)
      expect(await asks(email, 'home')).toHaveProperty('id');
    expect(await asks(email, 'home')).toMatchObject({ of: 'address' });
    expect(await asks(somebody(), 'home')).toHaveProperty('id');
    await shiftClock(MAILS_PER_ADDRESS_AND_NETWORK.minutes * MINUTE);
    expect(await asks(email, 'home')).toHaveProperty('id');
  });

  test('is not kept from anybody by another network, however often that one asks', async () => {
    const email = somebody();
    await startOfWindow();
    const mail = await mailTo(email);
    for (let asked = 0; asked < 40; asked++) await asks(email, 'a busy network');
    expect(await asks(email, 'at home')).toHaveProperty('id');
    expect(await takeLinkOf(mail)).toBe(true);
  });

  test('by many networks for one address is refused for minutes, and the newest mail works meanwhile', async () => {
    const email = somebody();
    await startOfWindow();
    for (let mail = 1; mail < MAILS_PER_ADDRESS.most; mail++) expect(await asks(email)).toHaveProperty('id');
    const newest = await mailTo(email);
    expect(await asks(email)).toMatchObject({ of: 'address' });
    await shiftClock(shifted + MAIL_MINUTES * MINUTE - 10);
    expect(await asks(email)).toMatchObject({ of: 'address' });
    expect(await takeLinkOf(newest)).toBe(true);
    await shiftClock(shifted + MAIL_MINUTES * MINUTE + 10);
    expect(await asks(email)).toHaveProperty('id');
  });

  test('is refused by network, whatever the addresses', async () => {
    for (let mail = 0; mail < MAILS_PER_NETWORK.most; mail++)
      expect(await asks(somebody(), 'one-network')).toHaveProperty('id');
    expect(await asks(somebody(), 'one-network')).toHaveProperty('again');
    expect(await asks(somebody(), 'another-network')).toHaveProperty('id');
  });

  test('counts every one of ten requests at once', async () => {
    const email = somebody();
    const answers = await Promise.all(Array.from({ length: 10 }, () => asks(email, 'ten at once')));
    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(MAILS_PER_ADDRESS_AND_NETWORK.most);
  });

  test('keeps neither address nor network in the counters', async () => {
    await asks('counted@example.test', 'counted-network');
    const [dump] = await asAdmin("SELECT string_agg(encode(key, 'escape'), ' ') AS text FROM rate_windows");
    expect(dump.text).not.toMatch(/counted/);
  });
});

describe('signing in', () => {
  test('makes the account of a new address with the zone and locale of its browser', async () => {
    const email = somebody();
    await asIdentity((tx) =>
      signIn(tx, { ...arrival(email), timeZone: 'Pacific/Auckland', locale: 'en-NZ' }),
    );
    const [row] = await asAdmin('SELECT * FROM users WHERE email = $1', [email]);
    expect(row).toMatchObject({ time_zone: 'Pacific/Auckland', time_zone_chosen: false, locale: 'en-NZ' });
    expect(row.email_verified).not.toBeNull();
  });

  test('finds the account again, and makes one only when two arrive at once', async () => {
    const email = somebody();
    const arrivals = await Promise.all([1, 2, 3].map(() => asIdentity((tx) => signIn(tx, arrival(email)))));
    expect(new Set(arrivals.map((one) => one.userId)).size).toBe(1);
    expect(new Set(arrivals.map((one) => one.token)).size).toBe(3);
  });

  test('ends the session that this browser had before, whoever it belonged to', async () => {
    const planted = await asIdentity((tx) => signIn(tx, arrival(somebody())));
    const mine = await asIdentity((tx) => signIn(tx, { ...arrival(somebody()), replaces: planted.token }));
    expect(await resolveSession(planted.token)).toBeNull();
    expect((await resolveSession(mine.token))?.scope.userId).toBe(mine.userId);
  });
});

test('forgets what nobody can use any more, and nothing else', async () => {
  await asIdentity((tx) => forgetExpired(tx));
  const { id } = await mailTo(somebody());
  const { token } = await asIdentity((tx) => signIn(tx, arrival(somebody())));
  expect(await asIdentity((tx) => forgetExpired(tx))).toBe(0);
  await shiftClock(49 * 60 * MINUTE);
  expect(await asIdentity((tx) => forgetExpired(tx))).toBeGreaterThan(1);
  expect(await tokenRow(id)).toBeUndefined();
  expect(await resolveSession(token)).not.toBeNull();
});
