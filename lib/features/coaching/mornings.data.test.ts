import { beforeEach, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { newsByMail } from '@/lib/features/coaching/data';
import {
  addComment,
  markCommentsSeen,
  openEntry,
  shareEntry,
  unshareEntry,
  writeToCoach,
} from '@/lib/features/coaching/mutations';
import { sendDigests } from '@/lib/features/digest/jobs';
import { thawMail } from '@/lib/outbox/frozen-mail';
import { coached, emptied, person, turnedDown } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';

// COACH-4: one mail a morning at most for each side, without content.

const DAY = 86_400;
const mailsOf = ({ userId }: ClientScope, kind: string) =>
  asAdmin('SELECT * FROM outbox WHERE user_id = $1 AND kind = $2', [userId, kind]);
const morning = async () => {
  await asAdmin("UPDATE users SET next_digest_at = '-infinity', nudge_hour = 0");
  await sendDigests();
};
beforeEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});

async function aCommentedEntry() {
  const [client, coach] = [await person('Ana Ruiz'), await person('Priya Raman')];
  const entryId = await turnedDown(client, 'Northwind');
  const scope = await coached(client, coach, [entryId]);
  const say = (body: string) => inScope(scope, (tx) => addComment(tx, { entryId, body }));
  return { client, coach, entryId, scope, coachingId: scope.coachingId, say };
}

test('tells a client once a morning that their coach wrote, however often, and says nothing of it', async () => {
  const { client, say } = await aCommentedEntry();
  await say('a sentence nobody else reads');
  await say('and one more');
  expect(await mailsOf(client, 'coach-comment')).toEqual([]);
  await morning();
  await morning();
  const mails = await mailsOf(client, 'coach-comment');
  expect(mails).toHaveLength(1);
  const { id, kind, idempotency_key: idempotencyKey, mail_sealed: mailSealed } = mails[0] ?? {};
  const row = { id, kind, replyId: null, via: 'service' as const, idempotencyKey, mailSealed };
  const mail = await inScope(client, async (tx) => thawMail(await openVault(tx), row));
  expect(mail).toMatchObject({ to: client.email, subject: 'A comment from your coach' });
  for (const word of ['sentence', 'Northwind', 'Priya']) expect(JSON.stringify(mail)).not.toContain(word);
});

test('tells a client the next morning of what is new since, and of nothing twice', async () => {
  const { client, say } = await aCommentedEntry();
  await say('One');
  await morning();
  await shiftClock(DAY);
  await morning();
  expect(await mailsOf(client, 'coach-comment')).toHaveLength(1);
  await say('Two');
  await shiftClock(2 * DAY);
  await morning();
  expect(await mailsOf(client, 'coach-comment')).toHaveLength(2);
});

test('tells nobody who has seen it already, and nobody who wants no such mail', async () => {
  const { client, entryId, say } = await aCommentedEntry();
  await say('One');
  await inScope(client, (tx) => markCommentsSeen(tx, entryId));
  await morning();
  expect(await mailsOf(client, 'coach-comment')).toEqual([]);
  await say('Two');
  await asAdmin("UPDATE users SET muted_mails = '{coach-comment}' WHERE id = $1", [client.userId]);
  await shiftClock(DAY);
  await morning();
  expect(await mailsOf(client, 'coach-comment')).toEqual([]);
});

test('tells a coach once a morning over all clients, also one whose own search is over', async () => {
  const [coach, ana, ben] = [await person(), await person(), await person()];
  for (const client of [ana, ben]) await coached(client, coach, [await turnedDown(client, 'Northwind')]);
  await turnedDown(coach, 'Litware');
  await asAdmin("UPDATE applications SET ending = 'accepted' WHERE user_id = $1", [coach.userId]);
  await morning();
  await morning();
  expect(await mailsOf(coach, 'client-news')).toHaveLength(1);
  await shiftClock(DAY);
  await morning();
  expect(await mailsOf(coach, 'client-news')).toHaveLength(1);
});

test('tells a coach of an answer, and of nothing that they have opened or are not shown any more', async () => {
  const { client, coach, entryId, scope, coachingId } = await aCommentedEntry();
  const news = async () => (await inScope(coach, newsByMail)).clients;
  expect(await news()).toBe(true);
  await shiftClock(60);
  await inScope(scope, (tx) => openEntry(tx, entryId));
  expect(await news()).toBe(false);
  await shiftClock(120);
  await inScope(client, (tx) => writeToCoach(tx, { entryId, coachingId, body: 'I will.' }));
  expect(await news()).toBe(true);
  await inScope(client, (tx) => unshareEntry(tx, { entryId, coachingId }));
  expect(await news()).toBe(false);
  const empty = await turnedDown(client, 'Contoso');
  await emptied(empty);
  await inScope(client, (tx) => shareEntry(tx, { entryId: empty, coachingId }));
  expect(await news()).toBe(false);
});
