import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { resolveSession } from '@/lib/access/resolve';
import { inScope } from '@/lib/access/transaction';
import { eraseAgain, eraseDue } from '@/lib/features/erasure/jobs';
import { closeAccount, erasePerson } from '@/lib/features/erasure/mutations';
import { WAY_BACK_DAYS } from '@/lib/features/erasure/types';
import { startSession } from '@/lib/features/sign-in/mutations';
import { sweep } from '@/lib/outbox/sweep';
import { PersonGone, TooMany } from '@/lib/platform/errors';
import { aFullPerson, type FullPerson, member } from '@/test/access/person';
import { coached } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { queued, sender, watched } from '@/test/queued';

const DAY = 24 * 3600;
const LEDGER = process.env.REBOUND_ERASURES ?? '';

beforeEach(() => rmSync(LEDGER, { force: true, recursive: true }));
afterEach(() => shiftClock(0));

const close = (me: FullPerson['me'], when: 'later' | 'now' = 'later') =>
  inScope(me, (tx) => closeAccount(tx, { when }));
const signedIn = ({ userId }: { userId: string }) =>
  inScope(identityScope(), (tx) => startSession(tx, { userId, method: 'demo', device: null }));
const isThere = async ({ userId }: { userId: string }) =>
  (await asAdmin('SELECT 1 FROM users WHERE id = $1', [userId])).length === 1;
const ledger = () => readFileSync(LEDGER, 'utf8');

describe('a closed account', () => {
  test('is signed out everywhere, seen by no coach, and sends nothing', async () => {
    const { me, session, ids } = await aFullPerson('Ana Ruiz');
    const coach = await member('Priya Raman');
    const scope = await coached(me, coach.me, [ids.shownEntry]);
    await close(me);
    expect(await resolveSession(session)).toBeNull();
    expect(
      await asAdmin('SELECT 1 FROM api_tokens WHERE user_id = $1 AND revoked_at IS NULL', [me.userId]),
    ).toEqual([]);
    await expect(inScope(scope, async () => 'in')).rejects.toThrow('coaching');
    const waiting = await asAdmin("SELECT kind FROM outbox WHERE user_id = $1 AND state = 'due'", [
      me.userId,
    ]);
    expect(waiting).toEqual([{ kind: 'account-leaving' }]);
    expect(
      await asAdmin("SELECT 1 FROM replies WHERE user_id = $1 AND state = 'scheduled'", [me.userId]),
    ).toEqual([]);
    expect(await isThere(me)).toBe(true);
  });

  test('gets the mail that says so, and none that was queued since', async () => {
    const { me } = await member('Ana Ruiz');
    await close(me);
    const late = await queued(me, () => ({ kind: 'come-back' }));
    const { adapter, sent } = watched();
    await sweep(sender(adapter));
    const toMe = sent.filter(({ mail }) => mail.to === me.email);
    expect(toMe.map(({ mail }) => mail.subject)).toEqual(['Your account is closed']);
    const [row] = await asAdmin('SELECT state, reason FROM outbox WHERE id = $1', [late]);
    expect(row).toEqual({ state: 'cancelled', reason: 'account-closed' });
  });

  test.each([
    [WAY_BACK_DAYS * DAY - 60, true],
    [WAY_BACK_DAYS * DAY + 60, false],
  ])('%i seconds later it is there: %s', async (seconds, there) => {
    const { me } = await member('Ana Ruiz');
    await close(me);
    await shiftClock(seconds);
    await eraseDue();
    expect(await isThere(me)).toBe(there);
  });

  test('is kept by signing in, with everything in it, and says so once', async () => {
    const { me } = await aFullPerson('Ana Ruiz');
    const applications = () =>
      asAdmin('SELECT id FROM applications WHERE user_id = $1 ORDER BY id', [me.userId]);
    const before = await applications();
    await close(me);
    await signedIn(me);
    await shiftClock(WAY_BACK_DAYS * DAY + 60);
    await eraseDue();
    expect(await applications()).toEqual(before);
    const notices = await asAdmin("SELECT 1 FROM notices WHERE user_id = $1 AND kind = 'account-kept'", [
      me.userId,
    ]);
    expect(notices).toHaveLength(1);
  });

  test('cannot be kept once its time has come: the address begins anew in a minute', async () => {
    const { me } = await member('Ana Ruiz');
    await close(me, 'now');
    await shiftClock(1);
    await expect(signedIn(me)).rejects.toThrow(TooMany);
    expect(await eraseDue()).toBe(1);
    expect(await isThere(me)).toBe(false);
  });

  test('is either kept or erased where both happen at once', async () => {
    const { me } = await member('Ana Ruiz');
    await close(me);
    await shiftClock(WAY_BACK_DAYS * DAY + 1);
    const [kept] = await Promise.allSettled([signedIn(me), eraseDue()]);
    expect(kept.status).toBe('rejected');
    await eraseDue();
    expect(await isThere(me)).toBe(false);
  });
});

describe('the ledger', () => {
  test('has the id of whoever is erased and nothing else of them', async () => {
    const { me } = await member('Ana Ruiz');
    await close(me, 'now');
    await eraseDue();
    expect(ledger()).toMatch(new RegExp(`^${me.userId} \\S+Z\\n$`));
  });

  test('has one line of somebody whose erasure fails and is tried again every few seconds', async () => {
    const { me } = await member('Ana Ruiz');
    await close(me, 'now');
    await asAdmin(`CREATE FUNCTION public.no() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'no'; END$$;
      CREATE TRIGGER no BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION public.no()`);
    for (const _ of [1, 2, 3]) expect(await eraseDue()).toBe(0);
    await asAdmin('DROP TRIGGER no ON users; DROP FUNCTION public.no()');
    expect(await eraseDue()).toBe(1);
    expect(
      ledger()
        .split('\n')
        .filter((line) => line.startsWith(me.userId)),
    ).toHaveLength(1);
  });

  test('stops an erasure that it cannot note', async () => {
    const { me } = await member('Ana Ruiz');
    await close(me, 'now');
    // A folder stands where its file should be.
    mkdirSync(LEDGER, { recursive: true });
    expect(await eraseDue()).toBe(0);
    expect(await isThere(me)).toBe(true);
    rmSync(LEDGER, { recursive: true });
    expect(await eraseDue()).toBe(1);
  });

  test('erases whoever a restored copy brings back, and nobody else', async () => {
    const { me } = await member('Ana Ruiz');
    const other = await member('Sam Okafor');
    const [row] = await asAdmin('SELECT email FROM users WHERE id = $1', [me.userId]);
    await close(me, 'now');
    await eraseDue();
    await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [me.userId, row?.email]);
    expect(await eraseAgain()).toBe(1);
    expect(await isThere(me)).toBe(false);
    expect(await isThere(other.me)).toBe(true);
    expect(await eraseAgain()).toBe(0);
  });
});

test('an erased person is gone for every request that is under way', async () => {
  const { me } = await member('Ana Ruiz');
  await inScope(me, erasePerson);
  await expect(inScope(me, async () => 'in')).rejects.toThrow(PersonGone);
});
