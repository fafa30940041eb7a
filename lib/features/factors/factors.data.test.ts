import { afterEach, describe, expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { scopeForOperator } from '@/lib/access/job';
import { resolvePending, resolveSession } from '@/lib/access/resolve';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { makeToken } from '@/lib/features/account/mutations';
import { makeFeed } from '@/lib/features/calendar-feed/mutations';
import { factorsOf } from '@/lib/features/factors/data';
import {
  addPasskey,
  confirmAuthenticator,
  confirmWithCode,
  confirmWithMail,
  confirmWithPasskey,
  forgetFactors,
  mailConfirmCode,
  makeRecoveryCodes,
  passkeyToMake,
  passkeyToSignIn,
  personOfPasskey,
  removeAuthenticator,
  removeIdentity,
  removePasskey,
  startAuthenticator,
  waysToConfirm,
} from '@/lib/features/factors/mutations';
import { signIn, startSession } from '@/lib/features/sign-in/mutations';
import { addWebhook } from '@/lib/features/webhooks/mutations';
import { suppress } from '@/lib/mail/suppression';
import { thawMail } from '@/lib/outbox/frozen-mail';
import { Forbidden, NotConfirmed, NotFound, TooMany } from '@/lib/platform/errors';
import { appCode, appCodeIn } from '@/test/app-code';
import { asAdmin, shiftClock } from '@/test/database';
import { makePasskey, registered, type SoftwarePasskey, shown } from '@/test/passkey';

afterEach(() => shiftClock(0));

let people = 0;
const HERE = { device: 'Firefox on Linux', network: '203.0.113.7' };

/** Signs in by mail, and answers the session whatever it opens. */
async function byMail(email = `person-${++people}@example.test`) {
  const { token, userId } = await inScope(identityScope(), (tx) =>
    signIn(tx, { email, locale: 'en-GB', ...HERE }),
  );
  return { email, token, userId };
}

/** Somebody who has just signed in. */
async function arrived(email?: string) {
  const signedIn = await byMail(email);
  const session = await resolveSession(signedIn.token, HERE);
  if (!session) throw new Error('not signed in');
  return { ...signedIn, me: session.scope };
}

const challengeOf = (options: string) => (JSON.parse(options) as { challenge: string }).challenge;

async function withPasskey(me: ClientScope, device = makePasskey()) {
  const options = await inScope(me, passkeyToMake);
  const answer = JSON.parse(registered(device, challengeOf(options)));
  const { codes } = await inScope(me, (tx) => addPasskey(tx, { name: 'Laptop', answer }));
  return { device, codes };
}

async function withApp(me: ClientScope) {
  const { secret } = await inScope(me, startAuthenticator);
  const { codes } = await inScope(me, (tx) => confirmAuthenticator(tx, appCode(secret)));
  return { secret, codes };
}

const signInWith = async (device: SoftwarePasskey, wrong = {}) => {
  const options = await inScope(identityScope(), passkeyToSignIn);
  const answer = JSON.parse(shown(device, challengeOf(options), wrong));
  return inScope(identityScope(), (tx) => personOfPasskey(tx, answer));
};

const kinds = async (userId: string) =>
  (await asAdmin('SELECT kind FROM security_events WHERE user_id = $1 ORDER BY seq', [userId])).map(
    ({ kind }) => kind,
  );
const mails = async (userId: string) =>
  (await asAdmin("SELECT kind FROM outbox WHERE user_id = $1 AND kind = 'security'", [userId])).length;

describe('a passkey', () => {
  test('signs its owner in, and the first one brings ten recovery codes', async () => {
    const { me, userId } = await arrived();
    const { device, codes } = await withPasskey(me);
    expect(codes).toHaveLength(10);
    expect(codes[0]).toMatch(/^([A-Z0-9]{4}-){3}[A-Z0-9]{4}$/);
    expect(await signInWith(device)).toBe(userId);
    expect((await withPasskey(me)).codes).toEqual([]);
    expect((await inScope(me, factorsOf)).passkeys).toMatchObject([{ name: 'Laptop' }, { name: 'Laptop' }]);
    expect(await kinds(userId)).toEqual([
      'signed-in',
      'passkey-added',
      'recovery-codes-made',
      'passkey-added',
    ]);
    expect(await mails(userId)).toBe(3);
  });

  test.each([
    ['made by a page of another site', { origin: 'https://elsewhere.example' }],
    ['from a device that did not ask its person', { verified: false }],
    ['of a copy that counts behind', { counter: 0 }],
  ])('is refused: %s', async (_what, wrong) => {
    const { me, userId } = await arrived();
    const { device } = await withPasskey(me);
    expect(await signInWith(device)).toBe(userId);
    expect(await signInWith(device, wrong)).toBeNull();
    expect(await signInWith(device)).toBe(userId);
  });

  test.each([
    ['made by a page of another site', { origin: 'https://elsewhere.example' }],
    ['from a device that did not ask its person', { verified: false }],
  ])('is not added: %s', async (_what, wrong) => {
    const { me } = await arrived();
    const answer = JSON.parse(
      registered(makePasskey(), challengeOf(await inScope(me, passkeyToMake)), wrong),
    );
    await expect(inScope(me, (tx) => addPasskey(tx, { name: 'X', answer }))).rejects.toThrow(
      'could not be added',
    );
  });

  test('answers a challenge once, also twice at the same moment', async () => {
    const { me, userId } = await arrived();
    const { device } = await withPasskey(me);
    const challenge = challengeOf(await inScope(identityScope(), passkeyToSignIn));
    const answer = JSON.parse(shown(device, challenge));
    const tries = [1, 2, 3].map(() => inScope(identityScope(), (tx) => personOfPasskey(tx, answer)));
    expect((await Promise.all(tries)).filter(Boolean)).toEqual([userId]);
  });

  test('answers within five minutes, and for nothing but what it was asked for', async () => {
    const { me } = await arrived();
    const { device } = await withPasskey(me);
    const challenge = challengeOf(await inScope(identityScope(), passkeyToSignIn));
    const late = JSON.parse(shown(device, challenge));
    await shiftClock(5 * 60 + 1);
    expect(await inScope(identityScope(), (tx) => personOfPasskey(tx, late))).toBeNull();
    await shiftClock(0);
    const { passkey } = await inScope(me, waysToConfirm);
    const confirming = JSON.parse(shown(device, challengeOf(passkey ?? '')));
    expect(await inScope(identityScope(), (tx) => personOfPasskey(tx, confirming))).toBeNull();
  });

  test('of somebody else confirms nobody, and is removed by nobody', async () => {
    const [ana, ben] = [await arrived(), await arrived()];
    const { device } = await withPasskey(ana.me);
    await withPasskey(ben.me);
    const { passkey } = await inScope(ben.me, waysToConfirm);
    const answer = JSON.parse(shown(device, challengeOf(passkey ?? '')));
    expect(await inScope(ben.me, (tx) => confirmWithPasskey(tx, answer))).toMatchObject({ ok: false });
    const [{ id } = { id: '' }] = (await inScope(ana.me, factorsOf)).passkeys;
    await expect(inScope(ben.me, (tx) => removePasskey(tx, id))).rejects.toThrow(NotFound);
    await inScope(ana.me, (tx) => removePasskey(tx, id));
    expect(await signInWith(device)).toBeNull();
    // With the last factor the codes go, which nothing asks for any more.
    expect((await inScope(ana.me, factorsOf)).codesLeft).toBe(0);
  });
});

describe('an authenticator app', () => {
  test('is a factor once it has said its first code, and its secret is sealed', async () => {
    const { me, userId } = await arrived();
    const { secret } = await inScope(me, startAuthenticator);
    expect((await inScope(me, factorsOf)).authenticatorSince).toBeNull();
    await expect(inScope(me, (tx) => confirmAuthenticator(tx, '000000'))).rejects.toThrow('not the code');
    const { codes } = await inScope(me, (tx) => confirmAuthenticator(tx, appCode(secret)));
    expect(codes).toHaveLength(10);
    expect((await inScope(me, factorsOf)).authenticatorSince).not.toBeNull();
    const [row] = await asAdmin('SELECT secret_sealed FROM authenticators WHERE user_id = $1', [userId]);
    const kept = await inScope(me, async (tx) =>
      (await openVault(tx))
        .at('Authenticator', { userId, secretSealed: row.secret_sealed as Uint8Array })
        .open('secretSealed'),
    );
    expect(Buffer.from(kept, 'base64')).toHaveLength(20);
    expect(row.secret_sealed.includes(Buffer.from(kept, 'base64'))).toBe(false);
    await expect(inScope(me, startAuthenticator)).rejects.toThrow('Remove it first');
  });

  test.each([
    [-60, false],
    [-30, true],
    [0, true],
    [30, true],
    [60, false],
  ])('takes the code of %i seconds from now: %s', async (seconds, taken) => {
    const { me, userId } = await arrived();
    const { secret } = await withApp(me);
    await asAdmin('UPDATE authenticators SET last_step = 0 WHERE user_id = $1', [userId]);
    // From the middle of a step on, so that no test runs over its end.
    const now = Date.now() / 1000;
    const middle = 15 - (now % 30);
    await shiftClock(Math.round(middle));
    const answer = await inScope(me, (tx) =>
      confirmWithCode(tx, appCodeIn(seconds + Math.round(middle), secret)),
    );
    expect(answer.ok).toBe(taken);
  });

  test('takes no code twice, and none that is older than one it took', async () => {
    const { me, userId } = await arrived();
    const { secret } = await withApp(me);
    await asAdmin('UPDATE authenticators SET last_step = 0 WHERE user_id = $1', [userId]);
    const [code, before] = [appCode(secret), appCodeIn(-30, secret)];
    const tries = await Promise.all([1, 2, 3].map(() => inScope(me, (tx) => confirmWithCode(tx, code))));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await inScope(me, (tx) => confirmWithCode(tx, before))).toMatchObject({ ok: false });
  });

  test('is removed with the codes that nothing asks for any more', async () => {
    const { me, userId } = await arrived();
    await withApp(me);
    await inScope(me, removeAuthenticator);
    await expect(inScope(me, removeAuthenticator)).rejects.toThrow(NotFound);
    expect(await asAdmin('SELECT 1 FROM recovery_codes WHERE user_id = $1', [userId])).toEqual([]);
    expect(await inScope(me, waysToConfirm)).toMatchObject({
      passkey: null,
      authenticator: false,
      mail: true,
    });
  });
});

describe('a recovery code', () => {
  test('works once, for its owner alone, and is kept as a keyed hash', async () => {
    const [ana, ben] = [await arrived(), await arrived()];
    const { codes } = await withApp(ana.me);
    await withApp(ben.me);
    const code = (codes[0] ?? '').replaceAll('-', '');
    expect(await inScope(ben.me, (tx) => confirmWithCode(tx, code))).toMatchObject({ ok: false });
    const tries = await Promise.all([1, 2, 3].map(() => inScope(ana.me, (tx) => confirmWithCode(tx, code))));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await inScope(ana.me, factorsOf)).codesLeft).toBe(9);
    const rows = await asAdmin('SELECT r::text AS text FROM recovery_codes r WHERE user_id = $1', [
      ana.userId,
    ]);
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  test('ends with new ones, which need a factor', async () => {
    const { me } = await arrived();
    await expect(inScope(me, makeRecoveryCodes)).rejects.toThrow('Add a passkey');
    const { codes } = await withApp(me);
    const renewed = await inScope(me, makeRecoveryCodes);
    expect(renewed).toHaveLength(10);
    const answer = (code = '') => inScope(me, (tx) => confirmWithCode(tx, code.replaceAll('-', '')));
    expect(await answer(codes[0])).toMatchObject({ ok: false });
    expect(await answer(renewed[0])).toMatchObject({ ok: true });
  });
});

describe('signing in by mail with a factor', () => {
  test('opens nothing before the factor was shown, and says so to nobody else', async () => {
    const { me, email, userId } = await arrived();
    const { codes } = await withApp(me);
    const { token } = await byMail(email);
    expect(await resolveSession(token)).toBeNull();
    expect((await kinds(userId)).filter((kind) => kind === 'signed-in')).toHaveLength(1);
    const pending = await resolvePending(token, HERE);
    if (!pending) throw new Error('nothing is pending');
    expect(await inScope(pending, (tx) => confirmWithCode(tx, '000000'))).toMatchObject({ ok: false });
    expect(await resolveSession(token)).toBeNull();
    expect(
      await inScope(pending, (tx) => confirmWithCode(tx, (codes[0] ?? '').replaceAll('-', ''))),
    ).toMatchObject({
      ok: true,
    });
    expect((await resolveSession(token))?.scope.userId).toBe(userId);
    expect(await resolvePending(token, HERE)).toBeNull();
    expect((await kinds(userId)).slice(-3)).toEqual(['wrong-factor', 'recovery-code-used', 'signed-in']);
  });

  test('waits for a quarter of an hour', async () => {
    const { me, email } = await arrived();
    await withApp(me);
    const { token } = await byMail(email);
    await shiftClock(15 * 60 + 1);
    expect(await resolvePending(token, HERE)).toBeNull();
    expect(await resolveSession(token)).toBeNull();
  });

  test('is not confirmed by another mail', async () => {
    const { me, email } = await arrived();
    await withApp(me);
    const { token } = await byMail(email);
    const pending = await resolvePending(token, HERE);
    if (!pending) throw new Error('nothing is pending');
    await expect(inScope(pending, mailConfirmCode)).rejects.toThrow(Forbidden);
    await expect(inScope(pending, makeRecoveryCodes)).rejects.toThrow(NotConfirmed);
  });

  test('is not asked of whoever signed in with a passkey', async () => {
    const { me, userId } = await arrived();
    await withPasskey(me);
    const { token } = await inScope(identityScope(), (tx) =>
      startSession(tx, { userId, method: 'passkey', ...HERE }),
    );
    expect((await resolveSession(token))?.scope.userId).toBe(userId);
  });
});

describe('a code by mail', () => {
  async function codeFor(me: ClientScope) {
    await inScope(me, mailConfirmCode);
    const [row] = await asAdmin(
      "SELECT * FROM outbox WHERE user_id = $1 AND kind = 'confirm-code' ORDER BY created_at DESC, id DESC LIMIT 1",
      [me.userId],
    );
    const mail = await inScope(me, async (tx) =>
      thawMail(await openVault(tx), {
        ...{ id: row.id, kind: row.kind, replyId: null, via: 'service' },
        ...{ idempotencyKey: row.idempotency_key, mailSealed: row.mail_sealed },
      }),
    );
    return /^([A-Z0-9]{8})$/m.exec(mail?.text ?? '')?.[1] ?? '';
  }

  test('confirms the browser that asked, once', async () => {
    const { me, email } = await arrived();
    const other = await arrived(email);
    const code = await codeFor(me);
    expect(await inScope(other.me, (tx) => confirmWithMail(tx, code))).toMatchObject({ ok: false });
    const tries = await Promise.all([1, 2, 3].map(() => inScope(me, (tx) => confirmWithMail(tx, code))));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('dies after five wrong ones, and after ten minutes', async () => {
    const { me } = await arrived();
    const code = await codeFor(me);
    for (let wrong = 0; wrong < 5; wrong++)
      expect((await inScope(me, (tx) => confirmWithMail(tx, 'AAAAAAAA'))).ok).toBe(false);
    expect((await inScope(me, (tx) => confirmWithMail(tx, code))).ok).toBe(false);
    const late = await arrived();
    const lates = await codeFor(late.me);
    await shiftClock(10 * 60 + 1);
    expect((await inScope(late.me, (tx) => confirmWithMail(tx, lates))).ok).toBe(false);
  });

  test('is sent five times in a quarter of an hour', async () => {
    const { me } = await arrived();
    for (let sent = 0; sent < 5; sent++) await inScope(me, mailConfirmCode);
    await expect(inScope(me, mailConfirmCode)).rejects.toThrow(TooMany);
  });
});

test('takes ten attempts in a quarter of an hour, whatever browser they come from', async () => {
  const { me } = await arrived();
  const { codes } = await withApp(me);
  for (let wrong = 0; wrong < 10; wrong++) await inScope(me, (tx) => confirmWithCode(tx, '000000'));
  const right = (codes[0] ?? '').replaceAll('-', '');
  expect(await inScope(me, (tx) => confirmWithCode(tx, right))).toEqual({
    ok: false,
    message: 'That’s too many attempts. Please wait a quarter of an hour.',
  });
});

/** What works without a browser. */
const programsOf = async (userId: string) =>
  (
    await asAdmin(
      `SELECT (SELECT count(*)::int FROM api_tokens WHERE user_id = $1 AND revoked_at IS NULL) AS tokens,
         (SELECT count(*)::int FROM calendar_feeds WHERE user_id = $1) AS addresses,
         (SELECT count(*)::int FROM webhooks WHERE user_id = $1 AND paused IS NULL) AS webhooks`,
      [userId],
    )
  )[0];

test('are forgotten by an operator alone, with whoever is signed in, and the person is told', async () => {
  const { me, token, userId, email } = await arrived();
  await withPasskey(me);
  await withApp(me);
  await inScope(me, async (tx) => {
    await makeToken(tx, { name: 'notebook', scopes: ['read'] });
    await makeFeed(tx, {});
    await addWebhook(tx, { name: 'home', url: 'https://example.com/hook', events: ['reply.sent'] });
  });
  expect(await programsOf(userId)).toEqual({ tokens: 1, addresses: 1, webhooks: 1 });
  await expect(inScope(me, forgetFactors)).rejects.toThrow(Forbidden);
  const operator = scopeForOperator(userId);
  expect(await inScope(operator, forgetFactors)).toBe(true);
  expect(await inScope(operator, forgetFactors)).toBe(false);
  expect(await resolveSession(token)).toBeNull();
  // Whoever else got in made none that goes on without a factor.
  expect(await programsOf(userId)).toEqual({ tokens: 0, addresses: 0, webhooks: 0 });
  expect((await kinds(userId)).slice(-2)).toEqual(['operator-command', 'factors-forgotten']);
  // A mail alone signs them in again.
  expect((await arrived(email)).userId).toBe(userId);
});

describe('the last passkey, and the eleventh', () => {
  test('stays where it is the last way in', async () => {
    const { me, email } = await arrived();
    await withPasskey(me);
    await inScope(me, (tx) => suppress(tx, { address: email, reason: 'bounced' }));
    const [{ id } = { id: '' }] = (await inScope(me, factorsOf)).passkeys;
    await expect(inScope(me, (tx) => removePasskey(tx, id))).rejects.toThrow('this is your only way in');
    expect((await inScope(me, factorsOf)).passkeys).toHaveLength(1);
  });

  test('is one of ten at the most, whatever a page that was left open still offers', async () => {
    const { me, userId } = await arrived();
    await asAdmin(
      `INSERT INTO passkeys (id, user_id, name, credential_id, public_key, counter, created_at)
       SELECT gen_random_uuid(), $1, 'one', gen_random_uuid()::text, '\\x00', 0, now() FROM generate_series(1, 10)`,
      [userId],
    );
    await expect(inScope(me, passkeyToMake)).rejects.toThrow('You have 10 passkeys');
    await expect(withPasskey(me)).rejects.toThrow('You have 10 passkeys');
  });
});

describe('a linked identity', () => {
  const link = (userId: string, provider: string) =>
    asAdmin("INSERT INTO accounts VALUES ($1, $2, gen_random_uuid(), 'oidc')", [userId, provider]);

  test('is removed by its owner', async () => {
    const [ana, ben] = [await arrived(), await arrived()];
    await link(ana.userId, 'google');
    await expect(inScope(ben.me, (tx) => removeIdentity(tx, 'google'))).rejects.toThrow(NotFound);
    await inScope(ana.me, (tx) => removeIdentity(tx, 'google'));
    expect((await inScope(ana.me, factorsOf)).identities).toEqual([]);
    expect(await kinds(ana.userId)).toContain('identity-removed');
  });

  test('stays where it is the last way in', async () => {
    const { me, userId, email } = await arrived();
    await link(userId, 'google');
    await link(userId, 'linkedin');
    await inScope(me, (tx) => suppress(tx, { address: email, reason: 'bounced' }));
    const remove = (provider: string) => inScope(me, (tx) => removeIdentity(tx, provider));
    const both = await Promise.allSettled(['google', 'linkedin'].map(remove));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await inScope(me, factorsOf)).identities).toHaveLength(1);
    await withPasskey(me);
    const [{ provider } = { provider: '' }] = (await inScope(me, factorsOf)).identities;
    await remove(provider);
  });
});
