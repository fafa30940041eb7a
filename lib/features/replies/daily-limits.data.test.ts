import { Temporal } from 'temporal-polyfill';
import { beforeAll, expect, test } from 'vitest';
import { guardedWrite } from '@/lib/access/guarded-write';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { makeToken } from '@/lib/features/account/mutations';
import { countComment } from '@/lib/features/coaching/daily-limit';
import { addComment } from '@/lib/features/coaching/mutations';
import { deleteRejection } from '@/lib/features/rejections/mutations';
import { cancelSchedule, saveDraft, sendReply } from '@/lib/features/replies/mutations';
import { senderHash } from '@/lib/mail/marks';
import { TooMany } from '@/lib/platform/errors';
import { coached, turnedDown, person as withAddress } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, drafted, draftFor, person, refusalOf, rejected } from '@/test/rejected';

// The measure of a hosted site; settings are read once a process, so it has a file of its own.
Object.assign(process.env, {
  REBOUND_MODE: 'hosted',
  REBOUND_TRUSTED_PROXIES: '0',
  MAIL_TRANSPORT: 'smtp',
  SMTP_URL: 'smtp://localhost:2525',
});

const DAY = 24 * 3600;
/** Shortly after a day began, so that none of these tests runs into the next. */
const morning = DAY - (Math.floor(Date.now() / 1000) % DAY) + 60;
beforeAll(() => shiftClock(morning));

/** A reply of `me` that is ready to send. */
async function readyReply(me: ClientScope) {
  const receivedAt = Temporal.Instant.from('2026-01-05T09:00:00Z');
  const no = await rejected(me, 'first-interview', { receivedAt });
  return drafted(me, no);
}

/** Leaves room for `left` more of the sixty mails of a day. */
async function leaveRoom(me: ClientScope, left: number) {
  const [row] = await asAdmin('SELECT email FROM users WHERE id = $1', [me.userId]);
  await asAdmin(
    `INSERT INTO mails_to_others (id, sender_hash, recipient_hash, about, leaves_at)
     SELECT gen_random_uuid(), $1, decode(md5(n::text), 'hex'), n::text, rebound.now() FROM generate_series(1, $2) AS n`,
    [senderHash(row?.email), 60 - left],
  );
}

const send = (me: ClientScope, id: string) => guardedWrite(me, (tx) => sendReply(tx, id));

test('TRUST-2: sixty mails leave in any 24 hours, and the next is refused until there is room', async () => {
  const [me, other] = [await person(), await person()];
  await leaveRoom(me, 1);
  const [last, next, others] = [await readyReply(me), await readyReply(me), await readyReply(other)];
  allowed(await send(me, last.id));
  expect(refusalOf(await send(me, next.id)).code).toBe('TRUST-2');
  allowed(await send(other, others.id));
  await shiftClock(morning + DAY);
  allowed(await send(me, next.id));
  await shiftClock(morning);
});

test('deleting a rejection with its reply makes no room', async () => {
  const me = await person();
  await leaveRoom(me, 1);
  const [last, next] = [await readyReply(me), await readyReply(me)];
  allowed(await send(me, last.id));
  await act(me, (tx) => deleteRejection(tx, last.rejectionId));
  expect(refusalOf(await send(me, next.id)).code).toBe('TRUST-2');
});

test('a reply counts once: rewording, taking back and sending it again needs no more room', async () => {
  const me = await person();
  const reply = await readyReply(me);
  await leaveRoom(me, 1);
  allowed(await send(me, reply.id));
  const body = 'Thank you, once more.';
  const reworded = await act(me, (tx) => saveDraft(tx, { ...draftFor(reply.rejectionId), body }));
  expect(allowed(reworded)).toMatchObject({ state: 'scheduled', body });
  allowed(await act(me, (tx) => cancelSchedule(tx, reply.id)));
  allowed(await send(me, reply.id));
});

test('no more than sixty leave when the last two are sent at once', async () => {
  const me = await person();
  await leaveRoom(me, 1);
  const replies = [await readyReply(me), await readyReply(me)];
  const sent = await Promise.all(replies.map(({ id }) => send(me, id)));
  expect(sent.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
});

test('the API answers 409 with the rule and its end, and the draft stays', async () => {
  const me = await person();
  const reply = await readyReply(me);
  await leaveRoom(me, 0);
  const { token } = await inScope(me, (tx) => makeToken(tx, { name: 'test', scopes: ['write'] }));
  const path = ['replies', reply.id, 'send'];
  const response = await dispatch(
    new Request(`http://localhost/api/v1/${path.join('/')}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    }),
    path,
  );
  expect(response.status).toBe(409);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ code: 'TRUST-2', until: expect.stringMatching(/Z$/) });
  const [row] = await asAdmin('SELECT state FROM replies WHERE id = $1', [reply.id]);
  expect(row.state).toBe('draft');
});

test('a coach writes sixty comments in a day (COACH-4)', async () => {
  const [client, coach] = [await withAddress(), await withAddress()];
  const entryId = await turnedDown(client, 'Northwind');
  const scope = await coached(client, coach, [entryId]);
  await inScope(scope, async (tx) => {
    for (let written = 0; written < 59; written++) await countComment(tx);
  });
  const comment = () => inScope(scope, (tx) => addComment(tx, { entryId, body: 'Well told.' }));
  await comment();
  await expect(comment()).rejects.toThrow(TooMany);
  expect(await asAdmin('SELECT 1 FROM comments WHERE user_id = $1', [client.userId])).toHaveLength(1);
});
