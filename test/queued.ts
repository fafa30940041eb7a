import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { MailAdapter, SendResult } from '@/lib/mail/port';
import type { Mail } from '@/lib/mail/types';
import type { MailSender } from '@/lib/outbox/deliver';
import { type Enqueued, put } from '@/lib/outbox/enqueue';
import { goesToItsOwner } from '@/lib/outbox/own-kinds';
import { marksOf } from '@/lib/outbox/trust';
import { dateOf, dateOfDay, instantOf } from '@/lib/platform/clock';
import { rowId } from '@/lib/platform/row-id';
import { localDate } from '@/lib/rules/time';
import { handlers } from '@/lib/worker/handlers';
import { asAdmin } from '@/test/database';

// Where the tests of delivery begin: a person, a mail in the outbox, and a sender whose way out is watched.

export async function someone(zone = 'UTC'): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email, name, time_zone) VALUES ($1, $2, $3, $4)', [
    id,
    `${id}@example.test`,
    'Ana Ruiz',
    zone,
  ]);
  return mintClientScope(id);
}

export const aMail = (over: Partial<Mail> = {}): Mail => ({
  to: 'ana@example.test',
  subject: 'A note',
  text: 'Hello.\n',
  html: '<p>Hello.</p>',
  ...over,
});

/** A mail of `me` in the outbox, due at once unless `over` says otherwise. Answers its id. */
export function queued(me: ClientScope, over: (tx: ClientTx) => Partial<Enqueued> = () => ({})) {
  return inScope(me, async (tx) => {
    const entry = { kind: 'reply-sent', mail: aMail(), dueAt: tx.now, idempotencyKey: randomUUID() } as const;
    const whole = { ...entry, ...over(tx) };
    // Past the rules of sending to somebody else, which their own tests are about; with what the database asks for.
    const marks = goesToItsOwner(whole.kind) ? null : marksOf(tx, whole.mail.to);
    return (await put(tx, whole, marks)).id;
  });
}

/** An adapter that keeps what it is given and answers what it is told to. */
export function watched(
  answer: SendResult | (() => Promise<SendResult>) = { outcome: 'sent', providerId: 'p-1' },
  honoursKeys = true,
) {
  const sent: { mail: Mail; idempotencyKey: string }[] = [];
  const adapter: MailAdapter = {
    name: 'watched',
    honoursKeys,
    perSecond: null,
    async send(mail, { idempotencyKey }) {
      sent.push({ mail, idempotencyKey });
      return typeof answer === 'function' ? answer() : answer;
    },
  };
  return { adapter, sent };
}

export const sender = (adapter: MailAdapter, workerId: string = randomUUID()): MailSender => ({
  workerId,
  adapter,
  handlers,
  signal: new AbortController().signal,
});

export async function rowOf(id: string) {
  const [row] = await asAdmin('SELECT * FROM outbox WHERE id = $1', [id]);
  if (!row) throw new Error('no such row');
  return row;
}

/** A reply of `me` to a rejection whose hold ends in `holdHours` from now. */
export function heldReply(me: ClientScope, holdHours = 24) {
  return inScope(me, async (tx) => {
    const { userId } = me;
    const now = dateOf(tx.now);
    const holdUntil = tx.now.add({ hours: holdHours });
    const receivedAt = holdUntil.subtract({ hours: 24 });
    const received = { receivedAt: dateOf(receivedAt), receivedOn: dateOfDay(localDate(receivedAt, 'UTC')) };
    const company = await tx.db.company.create({
      data: { userId, name: 'Northwind', nameKey: randomUUID() },
    });
    const application = await tx.db.application.create({
      data: { userId, companyId: company.id, role: 'Engineer', stageChangedAt: now, createdAt: now },
    });
    const rejection = await tx.db.rejection.create({
      data: {
        ...received,
        userId,
        applicationId: application.id,
        timeZone: 'UTC',
        furthestStage: 'applied',
        tier: 1,
        holdUntil: dateOf(holdUntil),
        holdCode: 'HOLD-1',
        inFlightBefore: 1,
        loggedAt: received.receivedAt,
      },
    });
    const replyId = rowId(tx.now);
    const sealed = (await openVault(tx)).at('Reply', { id: replyId });
    await tx.db.reply.create({
      data: {
        userId,
        id: replyId,
        rejectionId: rejection.id,
        kind: 'short',
        state: 'scheduled',
        leaveAt: dateOf(holdUntil),
        toSealed: sealed.seal('toSealed', 'them@example.test'),
        subjectSealed: sealed.seal('subjectSealed', 'Thank you'),
        bodySealed: sealed.seal('bodySealed', 'Thank you.'),
        createdAt: now,
      },
    });
    return { replyId, rejectionId: rejection.id, holdUntil: instantOf(dateOf(holdUntil)) };
  });
}

/** The outbox row of a held reply, due when its hold ends. */
export const queuedReply = (me: ClientScope, reply: { replyId: string; holdUntil: Temporal.Instant }) =>
  queued(me, () => ({
    kind: 'reply',
    replyId: reply.replyId,
    mail: aMail({ to: 'them@example.test' }),
    dueAt: reply.holdUntil,
  }));
