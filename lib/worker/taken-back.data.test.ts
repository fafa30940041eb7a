import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import {
  addComment,
  cancelInvitation,
  inviteClient,
  inviteCoach,
  markCommentsSeen,
  shareEntry,
  unshareEntry,
  withdrawClientInvitation,
} from '@/lib/features/coaching/mutations';
import { sendDigests } from '@/lib/features/digest/jobs';
import { closeAccount, keepAccount } from '@/lib/features/erasure/mutations';
import { claimExport, deleteExports, finishExport, requestExport } from '@/lib/features/exports/mutations';
import { deleteEntry, writeEntry } from '@/lib/features/journal/mutations';
import { finishPlansAndTell } from '@/lib/features/recovery/ended-plans';
import { declinePlan } from '@/lib/features/recovery/mutations';
import { queueDueNudges } from '@/lib/features/recovery/nudges';
import { deleteRejection } from '@/lib/features/rejections/mutations';
import { cancelSchedule, deleteDraft, dismissReply, sendReply } from '@/lib/features/replies/mutations';
import { replyLeft, replyReturned, replyStayed } from '@/lib/features/replies/mutations/outcome';
import { tellOfReplies } from '@/lib/features/replies/reminders';
import { undo } from '@/lib/features/undo/mutations';
import { noteAnswer } from '@/lib/features/webhooks/health';
import { addWebhook, changeWebhook, deleteWebhook, testWebhook } from '@/lib/features/webhooks/mutations';
import { deliver } from '@/lib/outbox/deliver';
import { handlers } from '@/lib/worker/handlers';
import * as coaching from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { sender, watched } from '@/test/queued';
import { act, allowed, drafted, outboxOf, pastUndo, person, rejected } from '@/test/rejected';

// What a mail is about can be taken back while it waits: for its hour, its provider or its worker. Every kind of mail asks
// before it leaves, or says why it need not; this walks them all.

/** A mail of its kind that waits, and how what it is about is taken back by whoever may. */
type Waiting = { me: ClientScope; takeBack: () => Promise<unknown> };

const DAY = 86_400;
const forward = (seconds: number) => asAdmin('UPDATE time_shift SET seconds = seconds + $1', [seconds]);
const morning = async () => {
  await asAdmin("UPDATE users SET next_digest_at = '-infinity', nudge_hour = 0");
  await sendDigests();
};

async function aLetter() {
  const me = await person('UTC');
  const verdict = await rejected(me, 'phone-screen');
  const reply = await drafted(me, verdict);
  await forward(5 * DAY);
  return { me, verdict, reply };
}

async function aLetterSent() {
  const letter = await aLetter();
  allowed(await act(letter.me, (tx) => sendReply(tx, letter.reply.id, { via: 'service' })));
  await pastUndo();
  const [mail] = await outboxOf(letter.reply);
  await asAdmin("UPDATE outbox SET state = 'sent' WHERE id = $1", [mail?.id]);
  const row = { replyId: letter.reply.id, outboxId: String(mail?.id) };
  return { me: letter.me, row };
}

async function aSharedEntry() {
  const [client, coach] = [await coaching.person('Ana Ruiz'), await coaching.person('Priya Raman')];
  const entryId = await coaching.turnedDown(client, 'Northwind');
  const scope = await coaching.coached(client, coach);
  const shared = { coachingId: scope.coachingId, entryId };
  await act(client, (tx) => shareEntry(tx, shared));
  return { client, coach, scope, shared };
}

async function aWebhook() {
  const me = await person('UTC');
  const hook = { name: 'My lights', url: 'https://hooks.example/x', events: ['reply.sent' as const] };
  const { id, version } = allowed(await act(me, (tx) => addWebhook(tx, hook)));
  return { me, id, version };
}

const WAITING: Record<string, () => Promise<Waiting>> = {
  async 'coach-invitation'() {
    const me = await person('UTC');
    await forward(2 * DAY);
    const { id } = allowed(await act(me, (tx) => inviteCoach(tx, { email: 'coach@northwind.example' })));
    return { me, takeBack: () => act(me, (tx) => cancelInvitation(tx, id)) };
  },
  async 'client-invitation'() {
    const me = await person('UTC');
    await forward(2 * DAY);
    const { id } = allowed(await act(me, (tx) => inviteClient(tx, { email: 'client@northwind.example' })));
    return { me, takeBack: () => act(me, (tx) => withdrawClientInvitation(tx, id)) };
  },
  async 'account-leaving'() {
    const me = await person('UTC');
    await act(me, (tx) => closeAccount(tx, { when: 'later' }));
    return { me, takeBack: () => act(me, keepAccount) };
  },
  async 'export-ready'() {
    const me = await person('UTC');
    await act(me, (tx) => requestExport(tx, { withVents: false }));
    await act(me, async (tx) => {
      const claim = await claimExport(tx);
      if (claim) await finishExport(tx, claim, 1);
    });
    return { me, takeBack: () => act(me, deleteExports) };
  },
  async reply() {
    const { me, reply } = await aLetter();
    allowed(await act(me, (tx) => sendReply(tx, reply.id, { via: 'service' })));
    return { me, takeBack: () => act(me, (tx) => cancelSchedule(tx, reply.id)) };
  },
  async 'reply-sent'() {
    const { me, row } = await aLetterSent();
    await act(me, (tx) => replyLeft(tx, row));
    return { me, takeBack: () => act(me, (tx) => replyReturned(tx, row)) };
  },
  async 'reply-returned'() {
    const { me, row } = await aLetterSent();
    await act(me, (tx) => replyStayed(tx, row));
    return { me, takeBack: () => act(me, (tx) => deleteDraft(tx, row.replyId)) };
  },
  async 'reply-unlocked'() {
    const me = await person('UTC');
    const verdict = await rejected(me, 'phone-screen');
    await drafted(me, verdict);
    // By noon: what comes in the evening is mailed the next morning.
    const noon = Temporal.Instant.from(verdict.holdUntil.toString())
      .toZonedDateTimeISO('UTC')
      .add({ days: 1 })
      .withPlainTime('12:00');
    await shiftClock(Math.round((noon.epochMilliseconds - Date.now()) / 1000));
    await asAdmin('UPDATE users SET nudge_hour = 0');
    await tellOfReplies();
    return {
      me,
      takeBack: () => act(me, (tx) => dismissReply(tx, { rejectionId: verdict.id, reason: 'rather-not' })),
    };
  },
  async nudge() {
    const me = await person('UTC');
    await asAdmin('UPDATE users SET nudge_hour = 0 WHERE id = $1', [me.userId]);
    const { planId } = await rejected(me, 'final-round');
    await forward(DAY);
    await queueDueNudges();
    return { me, takeBack: () => act(me, (tx) => declinePlan(tx, planId ?? '')) };
  },
  async 'plan-finished'() {
    const me = await person('UTC');
    await asAdmin('UPDATE users SET nudge_hour = 0 WHERE id = $1', [me.userId]);
    const { id } = await rejected(me, 'final-round');
    await forward(5 * DAY);
    await finishPlansAndTell();
    return { me, takeBack: () => act(me, (tx) => deleteRejection(tx, id)) };
  },
  async 'come-back'() {
    const me = await person('UTC');
    const { id } = await rejected(me, 'applied');
    await asAdmin('UPDATE users SET last_digest_on = $1', [
      Temporal.Now.plainDateISO('UTC').add({ months: 6 }).subtract({ days: 2 }).toString(),
    ]);
    await forward(186 * DAY);
    await morning();
    return { me, takeBack: () => act(me, (tx) => deleteRejection(tx, id)) };
  },
  async 'month-ready'() {
    const first = Temporal.Now.zonedDateTimeISO('UTC').with({ day: 1 }).startOfDay().add({ months: 1 });
    await shiftClock(Math.round((first.epochMilliseconds - Date.now()) / 1000) + 10 * DAY);
    const me = await person('UTC');
    const { id } = await rejected(me, 'applied');
    const entry = allowed(await act(me, (tx) => writeEntry(tx, id, { gut: 'They had somebody in mind.' })));
    const next = first.add({ months: 1 });
    await shiftClock(Math.round((next.epochMilliseconds - Date.now()) / 1000) + DAY);
    await asAdmin('UPDATE users SET last_digest_on = $1', [
      next.toPlainDate().subtract({ days: 1 }).toString(),
    ]);
    await morning();
    return { me, takeBack: () => act(me, (tx) => deleteEntry(tx, entry.entry.id)) };
  },
  async 'coach-comment'() {
    const { client, scope, shared } = await aSharedEntry();
    await inScope(scope, (tx) => addComment(tx, { entryId: shared.entryId, body: 'Well said.' }));
    await morning();
    return { me: client, takeBack: () => act(client, (tx) => markCommentsSeen(tx, shared.entryId)) };
  },
  async 'client-news'() {
    const { client, coach, shared } = await aSharedEntry();
    await morning();
    return { me: coach, takeBack: () => act(client, (tx) => unshareEntry(tx, shared)) };
  },
  async webhook() {
    const { me, id } = await aWebhook();
    await act(me, (tx) => testWebhook(tx, id));
    return { me, takeBack: () => act(me, (tx) => deleteWebhook(tx, id)) };
  },
  async 'webhook-paused'() {
    const { me, id, version } = await aWebhook();
    await act(me, (tx) => noteAnswer(tx, id, { said: 'http-410', as: 'gone' }));
    return { me, takeBack: () => act(me, (tx) => changeWebhook(tx, { id, paused: false, version })) };
  },
};

const mailOf = async ({ userId }: ClientScope, kind: string) => {
  const [row] = await asAdmin(
    "SELECT id FROM outbox WHERE user_id = $1 AND kind = $2 AND state = 'due' ORDER BY created_at DESC LIMIT 1",
    [userId, kind],
  );
  return String(row?.id);
};
const stateOf = async (id: string) =>
  (await asAdmin('SELECT state FROM outbox WHERE id = $1', [id]))[0]?.state;

beforeEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});

test('every kind of mail asks whether it is still so, or says why it need not', () => {
  const asks = handlers.kinds.filter((kind) => handlers.of(kind)?.staysTrue === undefined);
  expect(Object.keys(WAITING).sort()).toEqual([...asks].sort());
});

describe.each(Object.keys(WAITING))('a mail of kind %s', (kind) => {
  test('leaves while what it is about is so', async () => {
    const { me } = await (WAITING[kind] as () => Promise<Waiting>)();
    const id = await mailOf(me, kind);
    await forward(60);
    const way = watched();
    // A program of the person's own is not there to take it: it is handed over and tried again.
    expect(await deliver(sender(way.adapter), id)).toBe(kind === 'webhook' ? 'due' : 'sent');
  });

  test('stays where that was taken back', async () => {
    const { me, takeBack } = await (WAITING[kind] as () => Promise<Waiting>)();
    const id = await mailOf(me, kind);
    await takeBack();
    await forward(60);
    const way = watched();
    await deliver(sender(way.adapter), id);
    expect([await stateOf(id), way.sent]).toEqual(['cancelled', []]);
  });
});

test('an invitation that was withdrawn waits out the seconds of an undo, which lets it leave', async () => {
  const me = await person('UTC');
  await forward(2 * DAY);
  const { id } = allowed(await act(me, (tx) => inviteCoach(tx, { email: 'coach@northwind.example' })));
  const mail = await mailOf(me, 'coach-invitation');
  const offer = await act(me, async (tx) => {
    await cancelInvitation(tx, id);
    return tx.offers.last;
  });
  const way = watched();
  expect(await deliver(sender(way.adapter), mail)).toBe('due');
  allowed(await act(me, (tx) => undo(tx, offer?.id ?? '')));
  await forward(60);
  expect(await deliver(sender(way.adapter), mail)).toBe('sent');
});
