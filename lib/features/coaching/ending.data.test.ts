import { expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { coachesOnly } from '@/lib/access/viewer';
import { addApplication } from '@/lib/features/applications/mutations';
import { endedLately } from '@/lib/features/coaching/data';
import { inviteCoach, revokeCoaching } from '@/lib/features/coaching/mutations';
import { unseen } from '@/lib/features/notices/data';
import { dismissKind } from '@/lib/features/notices/mutations';
import { coached, frameOf, person } from '@/test/coaching';
import { asAdmin } from '@/test/database';

test('COACH-1: a revocation takes the news of the acceptance along, and tells the coach its day and nothing more', async () => {
  const [client, coach] = [await person(), await person()];
  const { coachingId } = await coached(client, coach);
  expect(await inScope(client, unseen)).toMatchObject([{ kind: 'coach-accepted' }]);
  expect(await inScope(coach, endedLately)).toEqual([]);
  await inScope(client, (tx) => revokeCoaching(tx, coachingId));
  expect(await inScope(client, unseen)).toEqual([]);
  expect(await inScope(coach, endedLately)).toEqual([
    { at: expect.stringMatching(/^\d{4}-.*Z$/), by: 'client' },
  ]);
  await asAdmin("UPDATE coachings SET revoked_at = revoked_at - interval '15 days' WHERE id = $1", [
    coachingId,
  ]);
  expect(await inScope(coach, endedLately)).toEqual([]);
});

test('puts away the news of one kind, for one person', async () => {
  const [client, other, coach] = [await person(), await person(), await person()];
  await coached(client, coach);
  await coached(other, coach);
  await inScope(client, (tx) => dismissKind(tx, 'coach-accepted'));
  expect(await inScope(client, unseen)).toEqual([]);
  expect(await inScope(other, unseen)).toHaveLength(1);
});

test('somebody who coaches is here for others until they add an application of their own', async () => {
  const [client, coach] = [await person(), await person()];
  expect(coachesOnly(await frameOf(coach))).toBe(false);
  await coached(client, coach);
  expect(coachesOnly(await frameOf(coach))).toBe(true);
  await inScope(coach, (tx) => addApplication(tx, { company: 'Litware', role: 'Engineer' }));
  expect(coachesOnly(await frameOf(coach))).toBe(false);
});

test('an invitation gives the account a name where it has none, and leaves one that is there', async () => {
  const client = await person();
  await asAdmin('UPDATE users SET name = NULL WHERE id = $1', [client.userId]);
  const nameOf = async () =>
    (await inScope(client, (tx) => tx.db.user.findUnique({ where: { id: client.userId } })))?.name;
  await inScope(client, (tx) => inviteCoach(tx, { email: 'one@example.test', name: 'Ana Ruiz' }));
  expect(await nameOf()).toBe('Ana Ruiz');
  await inScope(client, (tx) => inviteCoach(tx, { email: 'two@example.test', name: 'Somebody' }));
  expect(await nameOf()).toBe('Ana Ruiz');
});
