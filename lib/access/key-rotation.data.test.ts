import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { SUBMISSION } from '@/lib/access/form';
import { identityScope } from '@/lib/access/identity';
import { keyStatus, rotateKeys } from '@/lib/access/key-rotation';
import { mintClientScope } from '@/lib/access/mint';
import { resolveSession } from '@/lib/access/resolve';
import { noteSecurity } from '@/lib/access/security-log';
import { submissionOf, take } from '@/lib/access/submission';
import { inScope } from '@/lib/access/transaction';
import { openVault, systemVault } from '@/lib/access/vault';
import { isChallenge, newChallenge } from '@/lib/features/factors/challenge';
import { codesWithFirstFactor, takeRecoveryCode } from '@/lib/features/factors/mutations/recovery';
import { subjectOf, unsubscribeLinks } from '@/lib/features/notifications/unsubscribe';
import { signedInBefore } from '@/lib/features/security/data';
import { requestSignIn, startSession, takeCode } from '@/lib/features/sign-in/mutations';
import { thawMail } from '@/lib/outbox/frozen-mail';
import { sweep } from '@/lib/outbox/sweep';
import { keyedHashOf, tidyCode } from '@/lib/platform/crypto/secret';
import type { Environment } from '@/lib/platform/env';
import { person } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { logLines } from '@/test/log-lines';
import { queued, sender, watched } from '@/test/queued';
import { testMasterKey } from '@/test/secrets';

// A master secret that is changed while people are signed in and mails wait. The setting stands in the environment of a
// process, so here it is changed under the one there is.

const setting = vi.hoisted(() => ({ keys: '', former: undefined as string | undefined }));
vi.mock('@/lib/platform/env', async (load) => {
  const { env } = await load<{ env: () => Environment }>();
  return {
    env: () => ({ ...env(), REBOUND_MASTER_KEYS: setting.keys, NEXTAUTH_SECRET: setting.former }),
  };
});

const [ONE, BOTH, TWO] = [testMasterKey(1), `${testMasterKey(2)},${testMasterKey(1)}`, testMasterKey(2)];
beforeAll(() => {
  setting.keys = ONE;
});
afterEach(() => {
  setting.keys = ONE;
});

const versions = () =>
  asAdmin('SELECT master_version AS version, count(*)::int AS people FROM user_keys GROUP BY 1 ORDER BY 1');
const sealed = (me: Awaited<ReturnType<typeof person>>) =>
  inScope(me, async (tx) =>
    (await openVault(tx)).at('Vent', { rejectionId: me.userId }).seal('bodySealed', 'mine'),
  );
const opened = (me: Awaited<ReturnType<typeof person>>, bodySealed: Uint8Array) =>
  inScope(me, async (tx) =>
    (await openVault(tx)).at('Vent', { rejectionId: me.userId, bodySealed }).open('bodySealed'),
  );

test('wraps every key anew, goes on where it was stopped, and needs the old version no more', async () => {
  const people = [await person(), await person(), await person()];
  const texts = await Promise.all(people.map(sealed));
  setting.keys = BOTH;
  expect((await keyStatus()).people.get(1)).toBe(3);
  const stop = new AbortController();
  expect(await rotateKeys({ peopleAtOnce: 1, signal: stop.signal, onStep: () => stop.abort() })).toEqual({
    wrapped: 1,
    left: 0,
  });
  expect(await versions()).toEqual([
    { version: 1, people: 2 },
    { version: 2, people: 1 },
  ]);
  for (const [at, me] of people.entries()) expect(await opened(me, texts[at] as Uint8Array)).toBe('mine');
  const steps: string[] = [];
  expect(await rotateKeys({ onStep: (line) => steps.push(line) })).toEqual({ wrapped: 2, left: 0 });
  expect(steps).toEqual(['Wrapped 2 keys anew']);
  expect(await versions()).toEqual([{ version: 2, people: 3 }]);
  expect(await rotateKeys()).toEqual({ wrapped: 0, left: 0 });
  setting.keys = TWO;
  for (const [at, me] of people.entries()) expect(await opened(me, texts[at] as Uint8Array)).toBe('mine');
});

test('leaves a key that needs a version which is not known, and says so', async () => {
  const me = await person();
  await sealed(me);
  setting.keys = TWO;
  const heard = logLines();
  expect(await rotateKeys()).toMatchObject({ left: 1 });
  expect(heard.said()).toMatchObject([{ event: 'keys.rotate', userId: me.userId }]);
  setting.keys = BOTH;
  expect(await rotateKeys()).toEqual({ wrapped: 1, left: 0 });
  vi.restoreAllMocks();
});

test('keeps a session, an unsubscribe link and a typed code', async () => {
  const me = await person();
  const { token } = await inScope(identityScope(), (tx) =>
    startSession(tx, { userId: me.userId, device: null }),
  );
  const link = unsubscribeLinks(me.userId, 'nudge').page.split('t=')[1] ?? '';
  const asked = await inScope(identityScope(), (tx) =>
    requestSignIn(tx, { email: me.email, network: 'net' }),
  );
  if (!('id' in asked)) throw new Error('refused');
  const [row] = await asAdmin('SELECT * FROM outbox WHERE idempotency_key = $1', [`sign-in:${asked.id}`]);
  const thawed = () =>
    thawMail(systemVault(), {
      ...{ id: row.id, kind: row.kind, replyId: null, via: 'service' },
      ...{ idempotencyKey: row.idempotency_key, mailSealed: row.mail_sealed },
    });
  const code = /^([A-Z0-9]{8})$/m.exec(thawed()?.text ?? '')?.[1] ?? '';
  setting.keys = BOTH;
  expect(await resolveSession(token)).not.toBeNull();
  expect(subjectOf(link)).toEqual({ userId: me.userId, kind: 'nudge' });
  expect(thawed()?.to).toBe(me.email);
  expect(await inScope(identityScope(), (tx) => takeCode(tx, { id: asked.id, code }))).toMatchObject({
    state: 'right',
  });
  setting.keys = TWO;
  // A session is not tied to the secret at all; a link is, as long as its version is known.
  expect(await resolveSession(token)).not.toBeNull();
  expect(subjectOf(link)).toBeNull();
});

test('lets mails that waited leave, a person’s own and one for signing in', async () => {
  const me = await person();
  await queued(me);
  const email = `${randomUUID()}@example.test`;
  await inScope(identityScope(), (tx) => requestSignIn(tx, { email, network: randomUUID() }));
  setting.keys = BOTH;
  await rotateKeys();
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent.map(({ mail }) => mail.to)).toEqual(expect.arrayContaining(['ana@example.test', email]));
});

test('says in what is sealed since which version sealed it', async () => {
  setting.keys = BOTH;
  const bytes = systemVault().at('LocalMail', { id: randomUUID() }).seal('mailSealed', 'x');
  expect(Buffer.from(bytes).readUInt32BE(1)).toBe(2);
});

test('still answers for a link that was signed before there was one secret', async () => {
  const userId = randomUUID();
  // As it was signed then, by NEXTAUTH_SECRET "the only secret of that time, once upon it".
  const { createHmac, hkdfSync } = await import('node:crypto');
  const former = 'the only secret of that time, once upon it';
  const key = Buffer.from(hkdfSync('sha256', former, '', 'rebound unsubscribe', 32));
  const token = `${userId}.nudge.${createHmac('sha256', key).update(`nudges:${userId}`).digest('base64url')}`;
  expect(subjectOf(token)).toBeNull();
  setting.former = former;
  expect(subjectOf(token)).toEqual({ userId, kind: 'nudge' });
  setting.former = undefined;
});

test('keeps a recovery code, and a challenge that is being answered', async () => {
  const me = await person();
  await asAdmin(
    `INSERT INTO recovery_codes (user_id, id, code_hash, created_at) VALUES ($1, gen_random_uuid(), $2, now())`,
    [me.userId, keyedHashOf('recovery-code', `${me.userId}:ACDEFGHJKMNPQRTU`)],
  );
  const challenge = await inScope(me, async (tx) => newChallenge(tx.now, 'sign-in'));
  setting.keys = BOTH;
  const given = Buffer.from(challenge).toString('base64url');
  expect(await inScope(me, async (tx) => isChallenge(tx.now, 'sign-in', given))).toBe(true);
  expect(await inScope(me, (tx) => takeRecoveryCode(tx, 'ACDEFGHJKMNPQRTU'))).toBe(true);
  expect(await inScope(me, (tx) => takeRecoveryCode(tx, 'ACDEFGHJKMNPQRTU'))).toBe(false);
});

test('takes a recovery code of a version between the first and the newest that was taken out since', async () => {
  // 0023: a printed code lies in a drawer for longer than such a version is kept.
  const me = await person();
  setting.keys = BOTH;
  const [code = ''] = await inScope(me, codesWithFirstFactor);
  setting.keys = `${testMasterKey(3)},${ONE}`;
  expect(await inScope(me, (tx) => takeRecoveryCode(tx, tidyCode(code)))).toBe(true);
});

test('knows a form that was sent before as the same, and another as another', async () => {
  // 0030: what is sent again is carried out once.
  const me = await person();
  const form = new FormData();
  form.set(SUBMISSION, randomUUID());
  const sent = (role: string) => {
    const submission = submissionOf(form, { company: 'Litware', role });
    if (!submission) throw new Error('the form has a name');
    return inScope(me, (tx) => take(tx, submission));
  };
  expect(await sent('Engineer')).toBeNull();
  setting.keys = BOTH;
  expect(await sent('Engineer')).toMatchObject({ same: true });
  expect(await sent('Gardener')).toMatchObject({ same: false });
});

test('still knows the network that somebody signed in from, and warns of another', async () => {
  // 0025: nobody is told of a sign-in from where they always are.
  const { userId } = await person();
  const from = (network: string) =>
    mintClientScope(userId, {
      ...{ kind: 'browser', sessionId: randomUUID(), confirmedAt: null },
      ...{ device: 'Firefox on Linux', network },
    });
  await inScope(from('203.0.113.7'), (tx) => noteSecurity(tx, { kind: 'signed-in', detail: 'email' }));
  setting.keys = BOTH;
  expect(await inScope(from('203.0.113.7'), signedInBefore)).toBe(true);
  expect(await inScope(from('198.51.100.7'), signedInBefore)).toBe(false);
});
