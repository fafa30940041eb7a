import { afterEach, describe, expect, test, vi } from 'vitest';
import { scopeFromCalendar } from '@/lib/access/calendar-address';
import { guardedWrite } from '@/lib/access/guarded-write';
import { identityScope } from '@/lib/access/identity';
import { scopeForOperator, workerScope } from '@/lib/access/job';
import { resolveSession } from '@/lib/access/resolve';
import type { ClientScope } from '@/lib/access/scope';
import { scopeFromToken } from '@/lib/access/token';
import { inScope, type SystemTx } from '@/lib/access/transaction';
import { makeToken } from '@/lib/features/account/mutations';
import { makeFeed } from '@/lib/features/calendar-feed/mutations';
import { inviteCoach } from '@/lib/features/coaching/mutations';
import { recentEvents } from '@/lib/features/security/data';
import { startSession } from '@/lib/features/sign-in/mutations';
import {
  accountReport,
  type Limits,
  limitAccount,
  limitsOf,
  resumeAccount,
  suspendAccount,
} from '@/lib/features/terms';
import { sweep } from '@/lib/outbox/sweep';
import { NotFound, TooMany } from '@/lib/platform/errors';
import { ok } from '@/lib/platform/result';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { heldReply, queued, queuedReply, rowOf, sender, someone, watched } from '@/test/queued';
import { allowed, applied } from '@/test/rejected';

// Before anything reads the environment: what a test may write otherwise is no limit.
vi.hoisted(() => {
  process.env.REBOUND_WRITES_A_MINUTE = '50';
});

const HOUR = 3600;
const NONE: Limits = { writesAMinute: null, mailsADay: null, filesMegabytes: null };
const operator = <T>(work: (tx: SystemTx) => Promise<T>) => inScope(workerScope(), work);
const suspend = ({ userId }: ClientScope) => operator((tx) => suspendAccount(tx, userId));
const resume = ({ userId }: ClientScope) => operator((tx) => resumeAccount(tx, userId));
const limit = ({ userId }: ClientScope, limits: Partial<Limits>) =>
  operator((tx) => limitAccount(tx, userId, { ...NONE, ...limits }));
const signIn = ({ userId }: ClientScope, method: 'mail' | 'passkey' = 'mail') =>
  inScope(identityScope(), (tx) => startSession(tx, { userId, method, device: null }));
const log = async (me: ClientScope) =>
  (await inScope(me, recentEvents)).map(({ kind, actor }) => [kind, actor]);

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});

describe('a suspended account', () => {
  test('is signed out, and nobody signs in to it until it is resumed', async () => {
    const me = await someone();
    const { token } = await signIn(me);
    expect(await suspend(me)).toBe(true);
    expect(await suspend(me)).toBe(false);
    expect(await resolveSession(token)).toBeNull();
    for (const method of ['mail', 'passkey'] as const)
      await expect(signIn(me, method)).rejects.toMatchObject({
        code: 'suspended',
        message: /paused by the people/,
      });
    expect(await resume(me)).toBe(true);
    expect(await resume(me)).toBe(false);
    expect(await resolveSession(token)).toBeNull();
    expect(await resolveSession((await signIn(me)).token)).not.toBeNull();
  });

  test('opens nothing by a token or a calendar address, and both work again afterwards', async () => {
    const me = await person();
    const { token } = await inScope(scopeForOperator(me.userId), (tx) =>
      makeToken(tx, { name: 'script', scopes: ['read'] }),
    );
    const { address } = allowed(
      await inScope(scopeForOperator(me.userId), (tx) =>
        makeFeed(tx, { contains: ['interviews'], names: false }),
      ),
    );
    const file = address.split('/').at(-1) ?? '';
    await suspend(me);
    expect(await scopeFromToken(`Bearer ${token}`)).toBeNull();
    await expect(scopeFromCalendar(file, null)).rejects.toBeInstanceOf(NotFound);
    await resume(me);
    expect((await scopeFromToken(`Bearer ${token}`))?.scope.userId).toBe(me.userId);
    expect((await scopeFromCalendar(file, null)).userId).toBe(me.userId);
  });

  test('stands in its person’s security log, and they are told by mail', async () => {
    const me = await someone();
    await suspend(me);
    await resume(me);
    await limit(me, { mailsADay: 3 });
    expect(await log(me)).toEqual([
      ['limits-changed', 'operator'],
      ['resumed', 'operator'],
      ['suspended', 'operator'],
    ]);
    const way = watched();
    await sweep(sender(way.adapter));
    expect(way.sent.map(({ mail }) => mail.subject)).toEqual([
      'Your account is paused',
      'Your account is open again',
    ]);
  });

  test('sends nothing of its own but that, and loses nothing', async () => {
    const [me, other] = [await someone(), await someone()];
    const mine = await queued(me);
    const theirs = await queued(other);
    await suspend(me);
    const way = watched();
    await sweep(sender(way.adapter));
    expect(await rowOf(mine)).toMatchObject({ state: 'due', attempts: 0 });
    expect(await rowOf(theirs)).toMatchObject({ state: 'sent' });
    await resume(me);
    await sweep(sender(way.adapter));
    expect(await rowOf(mine)).toMatchObject({ state: 'sent' });
  });

  test('keeps a reply whose time comes meanwhile, and sends it once, a day after it was resumed', async () => {
    const me = await someone();
    const reply = await heldReply(me);
    const id = await queuedReply(me, reply);
    await suspend(me);
    const way = watched();
    const toThem = () => way.sent.filter(({ mail }) => mail.to === 'them@example.test').length;
    const at = async (hours: number) => {
      await shiftClock(hours * HOUR + 5);
      await sweep(sender(way.adapter));
    };
    await at(30);
    expect(toThem()).toBe(0);
    await resume(me);
    await at(53);
    expect(toThem()).toBe(0);
    expect((await rowOf(id)).state).toBe('due');
    await shiftClock(54 * HOUR + 60);
    await sweep(sender(way.adapter));
    await sweep(sender(way.adapter));
    expect(toThem()).toBe(1);
  });

  test('keeps a reply whose time has not come to its own time (HOLD-6)', async () => {
    const me = await someone();
    const reply = await heldReply(me);
    const id = await queuedReply(me, reply);
    await suspend(me);
    await resume(me);
    expect((await rowOf(id)).due_at.getTime()).toBe(reply.holdUntil.epochMilliseconds);
  });
});

describe('limits of one account', () => {
  const write = (me: ClientScope) => guardedWrite(me, async () => ok(null));

  test('are those of everybody until an operator says otherwise', async () => {
    const me = await someone();
    expect(await inScope(me, limitsOf)).toEqual(NONE);
    await limit(me, { writesAMinute: 3 });
    expect(await inScope(me, limitsOf)).toEqual({ ...NONE, writesAMinute: 3 });
  });

  test.each([
    [3, 3],
    [60, 60],
    [null, 50],
  ])('of %s writes a minute let %i through', async (writesAMinute, most) => {
    const me = await someone();
    await limit(me, { writesAMinute });
    const [row] = await asAdmin('SELECT 61 - extract(second FROM now())::int AS left');
    await shiftClock(row?.left);
    for (let done = 0; done < most; done++) await write(me);
    await expect(write(me)).rejects.toBeInstanceOf(TooMany);
  });

  test('of mails to others bind below and above the usual, and count those of the day', async () => {
    const me = await person('Ana');
    await asAdmin("UPDATE users SET created_at = now() - interval '30 days' WHERE id = $1", [me.userId]);
    const invite = (email: string) =>
      inScope(scopeForOperator(me.userId), (tx) => inviteCoach(tx, { email }));
    await limit(me, { mailsADay: 1 });
    allowed(await invite('first@coach.example'));
    expect(await invite('second@coach.example')).toMatchObject({ ok: false, refusal: { code: 'TRUST-2' } });
    await limit(me, { mailsADay: 2 });
    allowed(await invite('second@coach.example'));
  });
});

test('a report says numbers and days, and no word that its person wrote', async () => {
  const me = await person('Zaphod');
  await applied(me, 'applied', 'Quokkaworks');
  const facts = await inScope(scopeForOperator(me.userId), accountReport);
  expect(facts).toContainEqual({ what: 'applications', value: '1' });
  for (const { value } of facts) expect(value).toMatch(/^(\d+|\d{4}-\d\d-\d\d|-)$/);
  expect(JSON.stringify(facts)).not.toMatch(/Zaphod|Quokka|@/);
});
