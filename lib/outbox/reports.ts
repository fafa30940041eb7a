import { workerScope } from '@/lib/access/job';
import { type ClientTx, inScope, isClientTx, type SystemTx } from '@/lib/access/transaction';
import { openVault, systemVault } from '@/lib/access/vault';
import {
  cameToNothing,
  type DeliveryWord,
  gravest,
  type MailReport,
  provesItLeft,
  reasonToStop,
} from '@/lib/mail/report';
import { type SuppressionReason, suppress } from '@/lib/mail/suppression';
import type { Via } from '@/lib/mail/types';
import { thawMail } from '@/lib/outbox/frozen-mail';
import type { Handlers } from '@/lib/outbox/handler';
import { inScopeOf } from '@/lib/outbox/lease';
import { dateOf } from '@/lib/platform/clock';

/** Elapsed days for which the provider's reports are kept; what they came to stays with the mail. */
const KEPT_DAYS = 30;

type Row = {
  id: string;
  userId: string | null;
  replyId: string | null;
  kind: string;
  via: Via;
  state: string;
  idempotencyKey: string;
  handedAt: Date | null;
  delivery: DeliveryWord | null;
  mailSealed: Uint8Array | null;
};

type Said = { handlers: Handlers; words: readonly DeliveryWord[] };

/**
 * Writes a provider's report down and does what follows from all that was said of the mail so far. A repetition
 * changes nothing, and neither does the order: each time the whole is judged anew, under the row's lock. Answers
 * whether it was news, or null where it is about no mail of ours.
 */
export async function takeReport(handlers: Handlers, report: MailReport): Promise<boolean | null> {
  const owner = await inScope(workerScope(), (tx) => ownerOf(tx, report));
  if (!owner) return null;
  return inScopeOf(owner, async (tx) => {
    const row = await lockRow(tx, owner.id);
    if (!row) return null;
    if (!(await isNews(tx, row, report))) return false;
    const words = await wordsOn(tx, row.id);
    await settleDoubt(tx, row, { handlers, words, providerId: report.providerId });
    await judge(tx, row, { handlers, words });
    return true;
  });
}

/** Forgets reports whose month is over; answers how many. */
export async function forgetOldReports(tx: SystemTx): Promise<number> {
  const before = dateOf(tx.now.subtract({ hours: KEPT_DAYS * 24 }));
  const { count } = await tx.db.mailEvent.deleteMany({ where: { receivedAt: { lt: before } } });
  return count;
}

function ownerOf(
  tx: SystemTx,
  { outboxId, providerId }: MailReport,
): Promise<{ id: string; userId: string | null } | null> {
  return tx.db.outbox.findFirst({
    where: outboxId ? { id: outboxId } : { providerId },
    select: { id: true, userId: true },
  });
}

async function lockRow(tx: ClientTx | SystemTx, id: string): Promise<Row | null> {
  const [row] = await tx.db.$queryRaw<Row[]>`
    SELECT id, user_id AS "userId", reply_id AS "replyId", kind, via, state, idempotency_key AS "idempotencyKey",
           handed_at AS "handedAt", delivery, mail_sealed AS "mailSealed"
    FROM outbox WHERE id = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}

async function isNews(tx: ClientTx | SystemTx, row: Row, report: MailReport): Promise<boolean> {
  const { count } = await tx.db.mailEvent.createMany({
    data: [
      {
        id: report.id,
        userId: row.userId,
        outboxId: row.id,
        kind: report.word,
        occurredAt: dateOf(report.occurredAt),
        receivedAt: dateOf(tx.now),
      },
    ],
    skipDuplicates: true,
  });
  return count > 0;
}

async function wordsOn(tx: ClientTx | SystemTx, outboxId: string): Promise<DeliveryWord[]> {
  const events = await tx.db.mailEvent.findMany({ where: { outboxId }, select: { kind: true } });
  return events.map(({ kind }) => kind as DeliveryWord);
}

/** A mail of which nobody knew whether it left: the provider has just said so. One in a worker's hands is its own to settle. */
async function settleDoubt(
  tx: ClientTx | SystemTx,
  row: Row,
  { handlers, words, providerId }: Said & { providerId: string },
): Promise<void> {
  const inDoubt = row.state === 'unknown' || (row.state === 'due' && row.handedAt !== null);
  if (!inDoubt) return;
  const left = words.some(provesItLeft);
  if (!left && !words.some(cameToNothing)) return;
  const state = left ? 'sent' : 'failed';
  await tx.db.$executeRaw`
    UPDATE outbox SET state = ${state}, reason = 'reported', settled_at = rebound.now(),
      provider_id = coalesce(provider_id, ${providerId}),
      due_at = CASE WHEN state = 'due' THEN least(due_at, date_trunc('milliseconds', rebound.now())) ELSE due_at END
    WHERE id = ${row.id}::uuid AND state = ${row.state}`;
  row.state = state;
  if (!isClientTx(tx)) return;
  const ending = left
    ? ({ state: 'sent' } as const)
    : ({ state: 'failed', reason: 'reported', addressGone: reasonToStop(words) !== null } as const);
  await handlers.of(row.kind)?.onSettled?.(tx, row, ending);
}

async function judge(tx: ClientTx | SystemTx, row: Row, { handlers, words }: Said): Promise<void> {
  const delivery = gravest(words);
  const before = row.delivery;
  if (delivery !== before) await tx.db.outbox.updateMany({ where: { id: row.id }, data: { delivery } });
  const reason = reasonToStop(words);
  if (!isClientTx(tx)) {
    if (reason) await stopMailsTo(tx, row, reason);
    return;
  }
  const handler = handlers.of(row.kind);
  const news = cameToNothing(delivery) && !cameToNothing(before);
  if (news) await handler?.onReturned?.(tx, row, reason);
  if (!reason) return;
  if (handler?.goesTo === 'its-owner') await handlers.onAddressGone(tx, reason);
  else if (!handler?.ignoresSuppression) await stopMailsTo(tx, row, reason);
}

async function stopMailsTo(tx: ClientTx | SystemTx, row: Row, reason: SuppressionReason): Promise<void> {
  const mail = thawMail(isClientTx(tx) ? await openVault(tx) : systemVault(), row);
  if (mail) await suppress(tx, { address: mail.to, reason });
}
