import { beforeEach, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { coachQueue } from '@/lib/features/coaching/data';
import {
  leaveCoaching,
  openEntry,
  setShared,
  shareEntry,
  unshareEntry,
} from '@/lib/features/coaching/mutations';
import { closeAccount, keepAccount } from '@/lib/features/erasure/mutations';
import { undo } from '@/lib/features/undo/mutations';
import { NotFound } from '@/lib/platform/errors';
import { coached, person, turnedDown } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, refusalOf } from '@/test/rejected';

// COACH-1: a coach who has stopped coaching may undo that within its seconds (UNDO-1). What the client took back meanwhile
// stays taken back.

beforeEach(() => shiftClock(0));

async function justLeft() {
  const [me, coach] = [await person('Ana Ruiz'), await person('Priya Raman')];
  const entryId = await turnedDown(me, 'Northwind');
  const scope = await coached(me, coach, [entryId]);
  const { coachingId } = scope;
  await inScope(me, (tx) =>
    setShared(tx, { coachingId, subject: { kind: 'patterns', id: null }, shared: true }),
  );
  const offer = await inScope(coach, async (tx) => {
    await leaveCoaching(tx, coachingId);
    return tx.offers.last;
  });
  const undone = () => inScope(coach, (tx) => undo(tx, offer?.id ?? ''));
  const grants = () =>
    asAdmin(
      'SELECT subject_kind AS kind FROM grants WHERE coaching_id = $1 AND revoked_at IS NULL ORDER BY 1',
      [coachingId],
    );
  return { me, coach, scope, coachingId, entryId, undone, grants };
}

describe('a coach’s undo of their leaving', () => {
  test('brings back what is still shared', async () => {
    const { undone, scope, entryId } = await justLeft();
    allowed(await undone());
    expect(await inScope(scope, (tx) => openEntry(tx, entryId))).toMatchObject({ id: entryId });
  });

  test('brings back no entry that the client took back meanwhile', async () => {
    const { me, undone, scope, coachingId, entryId } = await justLeft();
    allowed(await inScope(me, (tx) => unshareEntry(tx, { coachingId, entryId })));
    allowed(await undone());
    await expect(inScope(scope, (tx) => openEntry(tx, entryId))).rejects.toThrow(NotFound);
  });

  test('brings back nothing of what there is one of that the client took back meanwhile', async () => {
    const { me, undone, coachingId, grants } = await justLeft();
    await inScope(me, (tx) =>
      setShared(tx, { coachingId, subject: { kind: 'patterns', id: null }, shared: false }),
    );
    allowed(await undone());
    expect(await grants()).toEqual([{ kind: 'journal-entry' }]);
  });

  test('is refused where the client has closed their account meanwhile', async () => {
    const { me, undone, scope } = await justLeft();
    await inScope(me, (tx) => closeAccount(tx, { when: 'later' }));
    expect(refusalOf(await undone()).code).toBe('UNDO-2');
    await inScope(me, keepAccount);
    await expect(inScope(scope, async () => 'in')).rejects.toThrow(NotFound);
  });

  test('lets the client share nothing while it has not happened', async () => {
    const { me, coachingId, entryId } = await justLeft();
    await expect(inScope(me, (tx) => shareEntry(tx, { coachingId, entryId }))).rejects.toThrow(NotFound);
  });
});

test('nobody reads a closed account, whatever its coachings say', async () => {
  const [me, coach] = [await person('Ben Ruiz'), await person('Priya Roman')];
  const entryId = await turnedDown(me, 'Northwind');
  const scope = await coached(me, coach, [entryId]);
  expect((await inScope(coach, (tx) => coachQueue(tx, { limit: 5 }))).items).toHaveLength(1);
  await asAdmin("UPDATE users SET erase_at = rebound.now() + interval '14 days' WHERE id = $1", [me.userId]);
  await expect(inScope(scope, (tx) => openEntry(tx, entryId))).rejects.toThrow(NotFound);
  expect((await inScope(coach, (tx) => coachQueue(tx, { limit: 5 }))).items).toEqual([]);
});
