import type { Temporal } from 'temporal-polyfill';
import type { ClientTx, CoachTx, SystemTx } from '@/lib/access/transaction';
import { openVault, systemVault } from '@/lib/access/vault';
import { requireSafeHeaders } from '@/lib/mail/safe-headers';
import type { Mail, Via } from '@/lib/mail/types';
import { freezeMail } from '@/lib/outbox/frozen-mail';
import { scheduleJob } from '@/lib/outbox/job';
import { goesToItsOwner } from '@/lib/outbox/own-kinds';
import type { Marks } from '@/lib/outbox/trust';
import { dateOf } from '@/lib/platform/clock';
import { requestNow } from '@/lib/platform/request';
import { rowId } from '@/lib/platform/row-id';

export type Enqueued = {
  /** Some feature's, which has a handler for it (lib/outbox/handler.ts). */
  kind: string;
  /** For kind 'reply' and no other: HOLD-6 is guarded through it. */
  replyId?: string;
  /** Whose mail it is, where it is said at all: the scope's own person and no other. */
  userId?: string;
  mail: Mail;
  /** The way it leaves by: 'mailbox' for a reply and nothing else, 'webhook' for what a person's own program is told. */
  via?: Via;
  /** Not before this. For a reply never before the end of its hold: ask the rule first, the database refuses. */
  dueAt: Temporal.Instant;
  /** Not worth sending from here on (NUDGE-2). */
  staleAt?: Temporal.Instant;
  /**
   * One key, one mail, for good: a second enqueue with the same key changes nothing and answers the first
   * row. A cancelled mail keeps its key, so a reply that is scheduled anew needs a new one.
   */
  idempotencyKey: string;
  /** Somebody waits for it at the screen. */
  urgent?: boolean;
};

/**
 * Queues a mail to the very person whose it is. One to somebody else is asked about first and goes through
 * lib/outbox/to-others.ts; this throws for it. See `put` for the rest.
 */
export async function enqueue(tx: ClientTx | CoachTx | SystemTx, entry: Enqueued): Promise<{ id: string }> {
  if (!goesToItsOwner(entry.kind)) throw new Error(`outbox: ${entry.kind} goes to somebody else`);
  return put(tx, entry, null);
}

/**
 * Queues a mail inside the caller's transaction: the frozen, sealed words and a job for the worker, both or neither. What a
 * program is told has no job: it is found by ./programs, away from the mails. For lib/outbox alone.
 * Throws where the key belongs to a cancelled or unseen row, where the reply has another mail on its way,
 * and (as a database error) where a reply's `dueAt` lies inside its hold (HOLD-6) or a mail to somebody else would leave
 * before the service sends it (TRUST-1 to TRUST-3).
 */
export async function put(
  tx: ClientTx | CoachTx | SystemTx,
  entry: Enqueued,
  marks: Marks | null,
): Promise<{ id: string }> {
  const userId = ownerOf(tx, entry);
  requireSafeHeaders(entry.mail);
  const vault = isPersonal(tx) ? await openVault(tx) : systemVault();
  const { kind, replyId = null, idempotencyKey, mail, via = 'service' } = entry;
  const id = rowId(tx.now);
  const { count } = await tx.db.outbox.createMany({
    data: [
      {
        id,
        userId,
        replyId,
        kind,
        via,
        mailSealed: freezeMail(vault, { id, kind, replyId, idempotencyKey, via }, mail),
        dueAt: dateOf(entry.dueAt),
        staleAt: entry.staleAt ? dateOf(entry.staleAt) : null,
        idempotencyKey,
        createdAt: dateOf(tx.now),
        requestId: requestNow()?.id ?? null,
        ...marks,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return queuedBefore(tx, entry);
  if (via !== 'webhook')
    await scheduleJob(tx, { id, dueAt: entry.dueAt, urgency: entry.urgent ? 'urgent' : 'usual' });
  return { id };
}

async function queuedBefore(tx: ClientTx | CoachTx | SystemTx, entry: Enqueued): Promise<{ id: string }> {
  const row = await tx.db.outbox.findUnique({
    where: { idempotencyKey: entry.idempotencyKey },
    select: { id: true, state: true },
  });
  // Silence here would be a mail that is never sent.
  if (!row) throw new Error('outbox: another mail is in the way, for this reply or under this key');
  if (row.state === 'cancelled') throw new Error('outbox: this mail was cancelled; queue it under a new key');
  return { id: row.id };
}

function ownerOf(tx: ClientTx | CoachTx | SystemTx, entry: Enqueued): string | null {
  const owner = isPersonal(tx) ? tx.scope.userId : null;
  if (entry.userId !== undefined && entry.userId !== owner)
    throw new Error('outbox: a mail is queued by whom it belongs to');
  return owner;
}

const isPersonal = (tx: ClientTx | CoachTx | SystemTx): tx is ClientTx | CoachTx =>
  tx.scope.kind !== 'system';
