import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { justNow } from '@/bin/known-for-years';
import { guardedWrite } from '@/lib/access/guarded-write';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { inviteClient, inviteCoach, resendInvitation } from '@/lib/features/coaching/mutations';
import { repliesToWrite } from '@/lib/features/replies/data';
import { cancelSchedule, saveDraft, scheduleReply, sendReply } from '@/lib/features/replies/mutations';
import type { ReplyView } from '@/lib/features/replies/types';
import { recipientHash, senderHash } from '@/lib/mail/marks';
import { putOff } from '@/lib/outbox/at-the-door';
import { sweep } from '@/lib/outbox/sweep';
import { rejectionBehind, senderOf } from '@/lib/outbox/trust';
import { instantOf } from '@/lib/platform/clock';
import type { Result } from '@/lib/platform/result';
import { firstDecentMoment } from '@/lib/rules/send-hours';
import { trustedFrom } from '@/lib/rules/trust';
import { asAdmin, databaseUrls, shiftClock } from '@/test/database';
import { rowOf, sender, watched } from '@/test/queued';
import { act, allowed, drafted, draftFor, outboxOf, person, refusalOf, rejected } from '@/test/rejected';

/** A browser in a network, whose person has just signed in. */
const browserIn = (network: string) => {
  const confirmedAt = new Date().toISOString();
  return { kind: 'browser', sessionId: randomUUID(), confirmedAt, device: null, network } as const;
};

const HOUR = 3600;
const DAY = 24 * HOUR;

beforeAll(() => justNow(databaseUrls.owner));
afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
  await asAdmin('DELETE FROM mails_to_others');
  await asAdmin('DELETE FROM mail_stops');
});

/** Somebody who has been here for `hours`. */
async function here(hours: number): Promise<ClientScope> {
  const me = await person('UTC');
  await asAdmin(
    "UPDATE users SET created_at = date_trunc('milliseconds', rebound.now()) - make_interval(hours => $2) WHERE id = $1",
    [me.userId, hours],
  );
  return me;
}

const invite = (me: ClientScope, email = `${randomUUID()}@coach.example`) =>
  guardedWrite(me, (tx) => inviteCoach(tx, { email }));

/** A finished reply to a rejection that is said to be `daysAgo` days old. */
async function toOldRejection(me: ClientScope, daysAgo: number, over: Parameters<typeof drafted>[2] = {}) {
  const receivedAt = await act(me, async (tx) => tx.now.subtract({ hours: 24 * daysAgo }));
  return drafted(me, await rejected(me, 'first-interview', { receivedAt }), over);
}

const send = (me: ClientScope, id: string) => guardedWrite(me, (tx) => sendReply(tx, id));

describe('TRUST-1', () => {
  test('a letter through the service has one time: in a refusal, on the strip, on Today, and when it is scheduled', async () => {
    const me = await here(48);
    const anHourAgo = await act(me, async (tx) => tx.now.subtract({ minutes: 62 }));
    const verdict = await rejected(me, 'final-round', { receivedAt: anHourAgo });
    await shiftClock(30 * 3600);
    const { id } = await drafted(me, verdict, { kind: 'full' });
    const sent = () => send(me, id);
    const { code, until } = refusalOf(await sent());
    if (!until) throw new Error('a wait has its end');
    expect(code).toBe('TRUST-1');
    expect(verdict.holdUntil.until(until).total('minutes')).toBeCloseTo(62, 0);
    expect(await act(me, async (tx) => (await repliesToWrite(tx))[0]?.opensAt)).toEqual(until);
    // Between the end of the hold and that moment the answer is the same one.
    await shiftClock(47 * 3600);
    expect(refusalOf(await sent())).toMatchObject({ code, until });
    const early = await guardedWrite(me, (tx) => scheduleReply(tx, { id, at: tx.now.add({ minutes: 30 }) }));
    expect(refusalOf(early)).toMatchObject({ code, until });
    expect(allowed(await guardedWrite(me, (tx) => scheduleReply(tx, { id, at: until }))).leaveAt).toEqual(
      until,
    );
  });

  test('a stranger who dates a rejection back sends nothing within 40 seconds of signing up', async () => {
    const me = await here(0);
    const reply = await toOldRejection(me, 300);
    await shiftClock(40);
    const { code, until } = refusalOf(await send(me, reply.id));
    expect(code).toBe('TRUST-1');
    const [no] = await asAdmin('SELECT created_at FROM rejections WHERE id = $1', [reply.rejectionId]);
    expect(until).toEqual(instantOf(no?.created_at).add({ hours: 24 }));
    expect(await outboxOf(reply)).toEqual([]);
  });

  test.each([
    ['account', 'a minute before', DAY - 60, false],
    ['account', 'at', DAY, true],
  ])('an invitation waits for the %s: %s its time', async (_what, _when, seconds, leaves) => {
    const me = await here(0);
    await shiftClock(seconds + 1);
    const invited = await invite(me);
    expect(invited.ok ? 'sent' : invited.refusal.code).toBe(leaves ? 'sent' : 'TRUST-1');
    const rows = await asAdmin('SELECT 1 FROM coachings WHERE user_id = $1', [me.userId]);
    expect(rows).toHaveLength(leaves ? 1 : 0);
  });

  test('an invitation is handed over as a link at once', async () => {
    const me = await here(0);
    const invited = await guardedWrite(me, (tx) =>
      inviteCoach(tx, { email: 'a@coach.example', way: 'link' }),
    );
    expect(allowed(invited)).toMatchObject({ sent: false });
    expect(await asAdmin("SELECT 1 FROM outbox WHERE kind = 'coach-invitation'")).toEqual([]);
  });

  test('an old acquaintance waits the hold’s length since the logging, whatever the date', async () => {
    const me = await here(9999);
    const reply = await toOldRejection(me, 9);
    await shiftClock(DAY - 60);
    expect(refusalOf(await send(me, reply.id)).code).toBe('TRUST-1');
    await shiftClock(DAY + 1);
    expect(allowed(await send(me, reply.id)).state).toBe('scheduled');
  });

  test('logging it again starts afresh, and correcting it does not', async () => {
    const me = await here(9999);
    const { rejectionId } = await toOldRejection(me, 9);
    const [before] = await asAdmin('SELECT created_at FROM rejections WHERE id = $1', [rejectionId]);
    await shiftClock(HOUR);
    await asAdmin("UPDATE rejections SET decided_by = 'panel' WHERE id = $1", [rejectionId]);
    expect(await asAdmin('SELECT created_at FROM rejections WHERE id = $1', [rejectionId])).toEqual([before]);
  });

  test('what is scheduled for later than its time is fine, and without a time it is put there', async () => {
    const me = await here(9999);
    const [chosen, left] = [await toOldRejection(me, 9), await toOldRejection(me, 9)];
    const at = await act(me, async (tx) => tx.now.add({ hours: 30 }));
    expect(allowed(await guardedWrite(me, (tx) => scheduleReply(tx, { id: chosen.id, at }))).leaveAt).toEqual(
      at,
    );
    const early = await guardedWrite(me, (tx) =>
      scheduleReply(tx, { id: left.id, at: tx.now.add({ hours: 20 }) }),
    );
    expect(refusalOf(early).code).toBe('TRUST-1');
    const { leaveAt } = allowed(await guardedWrite(me, (tx) => scheduleReply(tx, { id: left.id })));
    const [no] = await asAdmin('SELECT created_at FROM rejections WHERE id = $1', [left.rejectionId]);
    expect(
      leaveAt && Temporal.Instant.compare(leaveAt, instantOf(no?.created_at).add({ hours: 24 })),
    ).not.toBe(-1);
  });

  test.each([
    [0, 0, 'first-interview'],
    [0, 200, 'first-interview'],
    [9999, 200, 'final-round'],
    [9999, 0.5, 'final-round'],
    [30, 3, 'applied'],
  ] as const)(
    'rule and database agree: here for %i hours, received %d days ago, %s',
    async (hours, days, stage) => {
      const me = await here(hours);
      const receivedAt = await act(me, async (tx) => tx.now.subtract({ hours: 24 * days }));
      const no = await rejected(me, stage, { receivedAt });
      const reply = randomUUID();
      await asAdmin(
        `INSERT INTO replies (user_id, id, rejection_id, kind, to_sealed, subject_sealed, body_sealed, created_at, updated_at)
       VALUES ($1, $2, $3, 'short', '\\x02', '\\x02', '\\x02', now(), now())`,
        [me.userId, reply, no.id],
      );
      const [row] = await asAdmin('SELECT rebound.trusted_from($1, $2) AS at', [me.userId, reply]);
      const ruled = await act(me, async (tx) =>
        trustedFrom({ ...senderOf(tx), rejection: await rejectionBehind(tx, reply) }),
      );
      expect(instantOf(row?.at)).toEqual(ruled);
    },
  );

  test('at the door it is asked again: a mail that was queued before there was the rule is put off', async () => {
    const me = await here(9999);
    const reply = await toOldRejection(me, 9);
    await shiftClock(DAY + 60);
    allowed(await send(me, reply.id));
    const [mail] = await outboxOf(reply);
    await shiftClock(DAY + 120);
    await asAdmin("UPDATE rejections SET created_at = created_at + interval '5 hours' WHERE id = $1", [
      reply.rejectionId,
    ]);
    const way = watched();
    await sweep(sender(way.adapter));
    expect(way.sent).toEqual([]);
    const row = await rowOf(mail?.id);
    expect(row).toMatchObject({ state: 'due', attempts: 0 });
    const [no] = await asAdmin('SELECT created_at FROM rejections WHERE id = $1', [reply.rejectionId]);
    expect(instantOf(row.due_at)).toEqual(
      firstDecentMoment(instantOf(no?.created_at).add({ hours: 24 }), 'UTC'),
    );
    const [kept] = await asAdmin('SELECT leave_at FROM replies WHERE id = $1', [reply.id]);
    expect(kept?.leave_at).toEqual(row.due_at);
  });

  test('an invitation that was queued before its time is put off as well', async () => {
    const me = await here(48);
    allowed(await invite(me));
    const [mail] = await asAdmin("SELECT id FROM outbox WHERE kind = 'coach-invitation'");
    await asAdmin("UPDATE users SET created_at = created_at + interval '47 hours' WHERE id = $1", [
      me.userId,
    ]);
    const way = watched();
    await sweep(sender(way.adapter));
    expect(way.sent).toEqual([]);
    expect(await rowOf(mail?.id)).toMatchObject({ state: 'due', reason: 'TRUST-1', attempts: 0 });
    await act(me, (tx) => putOff(tx, { id: randomUUID() }));
  });
});

describe('TRUST-2', () => {
  test('five in any 24 hours of the first week, replies and invitations together', async () => {
    const me = await here(30);
    for (let n = 0; n < 4; n++) allowed(await invite(me));
    const replies = [];
    await asAdmin("UPDATE users SET created_at = created_at - interval '1 hour' WHERE id = $1", [me.userId]);
    for (let n = 0; n < 2; n++) {
      const reply = await toOldRejection(me, 9);
      await asAdmin("UPDATE rejections SET created_at = '2020-01-01' WHERE id = $1", [reply.rejectionId]);
      replies.push(reply);
    }
    const [fifth, sixth] = replies;
    allowed(await send(me, fifth?.id ?? ''));
    const { code, until } = refusalOf(await send(me, sixth?.id ?? ''));
    expect(code).toBe('TRUST-2');
    expect(until && Temporal.Instant.compare(until, Temporal.Now.instant())).not.toBe(-1);
    // One that was taken back before it left makes room.
    await guardedWrite(me, (tx) => cancelSchedule(tx, fifth?.id ?? ''));
    allowed(await send(me, sixth?.id ?? ''));
  });

  test('moving to another zone makes no room, for no kind of mail', async () => {
    const me = await here(30);
    const { id } = allowed(await invite(me));
    for (let n = 0; n < 4; n++) allowed(await invite(me));
    const reply = await toOldRejection(me, 9);
    await asAdmin("UPDATE rejections SET created_at = '2020-01-01' WHERE id = $1", [reply.rejectionId]);
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/Los_Angeles']) {
      await asAdmin('UPDATE users SET time_zone = $2 WHERE id = $1', [me.userId, zone]);
      expect(allowed(await guardedWrite(me, (tx) => resendInvitation(tx, id)))).toEqual({ sent: false });
      await expect(invite(me)).rejects.toThrow('five invitations');
      expect(refusalOf(await send(me, reply.id)).code).toBe('TRUST-2');
    }
    expect(await asAdmin('SELECT 1 FROM outbox WHERE user_id = $1', [me.userId])).toHaveLength(5);
  });

  test('a recipient gets ten a day from all accounts, however their address is spelt', async () => {
    for (let n = 0; n < 10; n++)
      allowed(await invite(await here(9999), `Kim+${n}@coach.example`.toLowerCase()));
    expect(refusalOf(await invite(await here(9999), 'kim@coach.example')).code).toBe('TRUST-2');
    await shiftClock(DAY + 5);
    allowed(await invite(await here(9999), 'kim@coach.example'));
  });

  test('a network has thirty a day, whoever asks from it', async () => {
    const from = async (network: string) => mintClientScope((await here(9999)).userId, browserIn(network));
    for (let n = 0; n < 30; n++) allowed(await invite(await from('192.0.2.7')));
    expect(refusalOf(await invite(await from('192.0.2.7'))).code).toBe('TRUST-2');
    allowed(await invite(await from('192.0.2.8')));
    const rows = await asAdmin('SELECT DISTINCT network_hash FROM mails_to_others');
    expect(JSON.stringify(rows)).not.toContain('192.0.2');
  });

  test('no link leaves in the first week, nor in its subject, nor when a scheduled letter is reworded', async () => {
    const me = await here(30);
    const linked = await toOldRejection(me, 9, { body: 'See northwind[.]com' });
    const subject = await toOldRejection(me, 9, { subject: 'www.northwind.example' });
    const plain = await toOldRejection(me, 9);
    const at = await act(me, async (tx) => tx.now.add({ hours: 48 }));
    const schedule = (id: string, when = at) => guardedWrite(me, (tx) => scheduleReply(tx, { id, at: when }));
    expect(refusalOf(await schedule(linked.id))).toMatchObject({ code: 'TRUST-2', field: 'body' });
    expect(refusalOf(await schedule(subject.id))).toMatchObject({ code: 'TRUST-2', field: 'subject' });
    allowed(await schedule(plain.id));
    const reworded = { ...draftFor(plain.rejectionId), body: 'See http://northwind.example' };
    expect(refusalOf(await guardedWrite(me, (tx) => saveDraft(tx, reworded)))).toMatchObject({
      code: 'TRUST-2',
      field: 'body',
    });
    allowed(await schedule(linked.id, at.add({ hours: 24 * 7 })));
  });
});

describe('TRUST-3', () => {
  const ready = async () => {
    const me = await here(9999);
    const reply = await toOldRejection(me, 9);
    await asAdmin("UPDATE rejections SET created_at = '2020-01-01' WHERE id = $1", [reply.rejectionId]);
    return { me, reply };
  };
  const emailOf = async ({ userId }: ClientScope) =>
    (await asAdmin('SELECT email FROM users WHERE id = $1', [userId]))[0]?.email;

  describe('a letter from nobody is none: without a name nothing is sent', () => {
    const nameless = async () => {
      const { me, reply } = await ready();
      const call = (name: string | null) =>
        asAdmin('UPDATE users SET name = $2 WHERE id = $1', [me.userId, name]);
      return { me, reply, call };
    };
    const to = `${randomUUID()}@coach.example`;

    test.each<[string, (me: ClientScope, reply: ReplyView) => Promise<Result<unknown>>]>([
      ['a reply that is sent', (me, { id }) => send(me, id)],
      ['a reply that is scheduled', (me, { id }) => guardedWrite(me, (tx) => scheduleReply(tx, { id }))],
      ['an invitation of a coach', (me) => invite(me)],
      [
        'an invitation of a client',
        (me) => guardedWrite(me, (tx) => inviteClient(tx, { email: `${randomUUID()}@client.example` })),
      ],
      [
        'an invitation that is sent again',
        async (me) => {
          const handed = await guardedWrite(me, (tx) => inviteCoach(tx, { email: to, way: 'link' }));
          const { id } = allowed(handed);
          return guardedWrite(me, (tx) => resendInvitation(tx, id));
        },
      ],
    ])('%s', async (_what, act) => {
      const { me, reply, call } = await nameless();
      await call(null);
      await expect(act(me, reply)).rejects.toThrow('Rebound doesn’t send this without your name');
      expect(await asAdmin('SELECT 1 FROM outbox')).toEqual([]);
      await call('Ana Ruiz');
      allowed(await act(me, reply));
      expect(await asAdmin('SELECT 1 FROM outbox')).toHaveLength(1);
    });

    test('a name that is given along with an invitation is enough, and stays', async () => {
      const { me, call } = await nameless();
      await call(null);
      allowed(await guardedWrite(me, (tx) => inviteCoach(tx, { email: to, name: 'Ana Ruiz' })));
      expect((await asAdmin('SELECT name FROM users WHERE id = $1', [me.userId]))[0]?.name).toBe('Ana Ruiz');
    });
  });

  test('names the person and the service, and says how to stop it', async () => {
    const { me, reply } = await ready();
    allowed(await send(me, reply.id));
    allowed(await invite(me));
    await shiftClock(60);
    const way = watched();
    await sweep(sender(way.adapter));
    const others = way.sent.filter(({ mail }) => mail.fromName !== undefined);
    expect(others).toHaveLength(2);
    for (const { mail } of others) {
      expect(mail.fromName).toBe('Ana Ruiz via Rebound');
      expect(mail.text).toMatch(/I did not expect this:?\s+(?:<|\[)?http:\/\/localhost:3000\/unexpected\?t=/);
      expect(mail.html).toMatch(
        /<a[^>]*href="http:\/\/localhost:3000\/unexpected\?t=[^"]*"[^>]*>I did not expect this/,
      );
      expect(mail.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
      expect(mail.headers?.['List-Unsubscribe']).toContain('/unexpected/one-click?t=');
    }
  });

  test.each([
    ['mail from this person', async (me: ClientScope) => senderHash(await emailOf(me))],
    ['mail from everybody', async () => new Uint8Array()],
  ])('stops %s, at once', async (_what, from) => {
    const { me, reply } = await ready();
    const waits = await ready();
    allowed(await send(me, reply.id));
    const stop = async (of: ClientScope) =>
      asAdmin(
        'INSERT INTO mail_stops (recipient_hash, sender_hash, at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING',
        [recipientHash('Recruiter@northwind.example'), Buffer.from(await from(of))],
      );
    await stop(me);
    await stop(waits.me);
    expect(refusalOf(await send(waits.me, waits.reply.id)).code).toBe('TRUST-3');
    await shiftClock(60);
    const way = watched();
    await sweep(sender(way.adapter));
    expect(way.sent.filter(({ mail }) => mail.fromName)).toEqual([]);
    const [mail] = await outboxOf(reply);
    expect(await rowOf(mail?.id)).toMatchObject({ state: 'failed', reason: 'TRUST-3' });
  });

  test('does not send what its row says is to somebody else', async () => {
    const { me, reply } = await ready();
    allowed(await send(me, reply.id));
    const [mail] = await outboxOf(reply);
    await asAdmin('ALTER TABLE outbox DISABLE TRIGGER trust_mail_to_other');
    await asAdmin('UPDATE outbox SET recipient_hash = $2 WHERE id = $1', [
      mail?.id,
      recipientHash('d@x.example'),
    ]);
    await asAdmin('ALTER TABLE outbox ENABLE TRIGGER trust_mail_to_other');
    await shiftClock(60);
    const way = watched();
    await sweep(sender(way.adapter));
    expect(await rowOf(mail?.id)).toMatchObject({ state: 'failed', reason: 'TRUST-3' });
  });

  test('a demo sends to nobody outside of this computer', async () => {
    const { me, reply } = await ready();
    await asAdmin('UPDATE users SET demo = true, created_at = rebound.now() WHERE id = $1', [me.userId]);
    allowed(await send(me, reply.id));
    await shiftClock(60);
    const way = watched();
    await sweep(sender(way.adapter));
    const [mail] = await outboxOf(reply);
    expect(await rowOf(mail?.id)).toMatchObject({ state: 'cancelled', reason: 'demo' });
  });
});

test('NOREPLY: nothing is scheduled to an address that nobody reads until the person says that they know', async () => {
  const me = await here(9999);
  const reply = await toOldRejection(me, 9, { to: 'no-reply@northwind.example' });
  expect(reply).toMatchObject({ nobodyReads: true, nobodyReadsKnown: false });
  const at = await act(me, async (tx) => tx.now.add({ hours: 48 }));
  const refused = await guardedWrite(me, (tx) => scheduleReply(tx, { id: reply.id, at }));
  expect(refusalOf(refused)).toMatchObject({ code: 'NOREPLY', field: 'to' });
  const known = await guardedWrite(me, (tx) =>
    scheduleReply(tx, { id: reply.id, at, nobodyReadsKnown: true }),
  );
  expect(allowed(known)).toMatchObject({ state: 'scheduled', nobodyReadsKnown: true });
  // What they know is about this address.
  const draft = { ...draftFor(reply.rejectionId), to: 'noreply@northwind.example' };
  expect(refusalOf(await guardedWrite(me, (tx) => saveDraft(tx, draft))).code).toBe('NOREPLY');
});
