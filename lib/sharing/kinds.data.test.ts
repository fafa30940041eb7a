import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { coachingsOf } from '@/lib/features/coaching/data';
import { revokeCoaching, setShared } from '@/lib/features/coaching/mutations';
import { NotFound } from '@/lib/platform/errors';
import { audienceOf } from '@/lib/sharing/data';
import { recordOpening } from '@/lib/sharing/mutations';
import type { Subject } from '@/lib/sharing/types';
import { coached, person, turnedDown } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { byHand } from '@/test/rejected';
import { grantingSql } from '@/test/sharing';

async function aClientAndTheirCoach() {
  const [client, coach] = [await person('Ana Ruiz'), await person('Priya Raman')];
  const scope = await coached(client, coach);
  return { client, coach, scope, coachingId: scope.coachingId };
}
const set = (who: ClientScope, coachingId: string, subject: Subject, shared: boolean) =>
  inScope(who, (tx) => setShared(tx, { coachingId, subject, shared }));
const opens = (who: CoachScope, subject: Subject) => inScope(who, (tx) => recordOpening(tx, subject));
const logged = (userId: string) =>
  asAdmin('SELECT subject_kind AS kind, subject_id AS id FROM access_log WHERE user_id = $1', [userId]);

test.each([
  ['patterns', 'patterns'],
  ['search-state', 'searchState'],
] as const)('shows %s from when they are given until they are taken back', async (kind, key) => {
  const { client, scope, coachingId } = await aClientAndTheirCoach();
  const subject = { kind, id: null };
  await expect(opens(scope, subject)).rejects.toThrow(NotFound);
  expect(await inScope(client, coachingsOf)).toMatchObject([{ [key]: false }]);
  await Promise.all([set(client, coachingId, subject, true), set(client, coachingId, subject, true)]);
  expect(await asAdmin('SELECT 1 FROM grants WHERE user_id = $1', [client.userId])).toHaveLength(1);
  expect(await inScope(client, coachingsOf)).toMatchObject([{ [key]: true }]);
  expect(await inScope(client, (tx) => audienceOf(tx, subject))).toMatchObject([{ shared: true, count: 1 }]);
  await opens(scope, subject);
  expect(await logged(client.userId)).toEqual([{ kind, id: null }]);
  const other: Subject = { kind: kind === 'patterns' ? 'search-state' : 'patterns', id: null };
  await expect(opens(scope, other)).rejects.toThrow(NotFound);
  await set(client, coachingId, subject, false);
  await expect(opens(scope, subject)).rejects.toThrow(NotFound);
  expect(await inScope(client, (tx) => audienceOf(tx, subject))).toMatchObject([{ shared: false, count: 0 }]);
  await set(client, coachingId, subject, true);
  await inScope(client, (tx) => revokeCoaching(tx, coachingId));
  await expect(opens(scope, subject)).rejects.toThrow(NotFound);
});

test('shows what there is one of to the coach it was given to, and to no other', async () => {
  const { client, coachingId } = await aClientAndTheirCoach();
  const [friend, stranger] = [await person(), await person()];
  const besides = await coached(client, friend);
  const subject = { kind: 'patterns', id: null } as const;
  await expect(set(stranger, coachingId, subject, true)).rejects.toThrow(NotFound);
  await set(client, coachingId, subject, true);
  await expect(opens(besides, subject)).rejects.toThrow(NotFound);
});

test('a kind without a table of its own, and a row of somebody else, cannot be given', async () => {
  const { client, coach, coachingId } = await aClientAndTheirCoach();
  const foreign = await turnedDown(coach, 'Litware');
  for (const subject of [
    { kind: 'review', id: randomUUID() },
    { kind: 'thought', id: randomUUID() },
    { kind: 'journal-entry', id: foreign },
  ] as const)
    await expect(set(client, coachingId, subject, true)).rejects.toThrow(NotFound);
});

test('one call lets rows of a table be shared one by one', async () => {
  const { client, scope } = await aClientAndTheirCoach();
  await asAdmin('ALTER TABLE grants DROP CONSTRAINT IF EXISTS grants_user_id_review_id_fkey');
  await asAdmin(`CREATE TABLE months_closed (user_id UUID REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE,
    id UUID, CONSTRAINT months_closed_pkey PRIMARY KEY (user_id, id))`);
  await asAdmin("CALL rebound.private_table('months_closed')");
  await asAdmin("CALL rebound.shared_one_by_one('months_closed', 'review')");
  await asAdmin('GRANT SELECT, DELETE ON months_closed TO rebound_app');
  const [shown, kept] = [randomUUID(), randomUUID()];
  await asAdmin('INSERT INTO months_closed VALUES ($1, $2), ($1, $3)', [client.userId, shown, kept]);
  const granting = (id: string) => byHand(client, grantingSql(scope, { kind: 'review', id }));
  await granting(shown);
  await expect(granting(randomUUID())).rejects.toThrow('"grants_user_id_review_id_fkey"');
  const read = 'SELECT id FROM months_closed';
  expect((await byHand(scope, read)).rows).toEqual([]);
  const found = await inScope(scope, async (tx) => {
    await recordOpening(tx, { kind: 'review', id: shown });
    return tx.db.$queryRawUnsafe(read);
  });
  expect(found).toEqual([{ id: shown }]);
  await expect(opens(scope, { kind: 'review', id: kept })).rejects.toThrow(NotFound);
  await byHand(client, `DELETE FROM months_closed WHERE id = '${shown}'`);
  expect(await asAdmin("SELECT 1 FROM grants WHERE subject_kind = 'review'")).toEqual([]);
});
