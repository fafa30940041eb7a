import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { type Marks, senderOf } from '@/lib/outbox/trust';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import {
  TRUST_MAILS_LATER,
  TRUST_MAILS_NETWORK,
  TRUST_MAILS_RECIPIENT,
  TRUST_WINDOW_HOURS,
} from '@/lib/rules/policy';
import { allowanceAt, roomAt } from '@/lib/rules/trust';
import { allow, type Verdict } from '@/lib/rules/verdict';

/** What is counted: a mail that leaves at `dueAt`; the same reply or invitation is counted once. */
type Counted = { dueAt: Temporal.Instant; replyId?: string; idempotencyKey: string };

/**
 * TRUST-2: whether there is room for one more mail of this sender, to this recipient over all accounts, and from this
 * network. Whoever else asks about one of the three waits for the transaction to end. A demo's mails go nowhere, and
 * are not counted.
 */
export async function roomFor(tx: ClientTx, mail: Counted, marks: Marks): Promise<Verdict> {
  const sender = senderOf(tx);
  if (sender.demo) return allow('TRUST-2', 'a demo sends to nobody');
  await lockMarks(tx, marks);
  const around = await mailsAround(tx, mail, marks);
  const own = await tx.db.accountTerms.findUnique({
    where: { userId: tx.scope.userId },
    select: { mailsADay: true },
  });
  const { REBOUND_MAILS_A_DAY, REBOUND_MAILS_A_RECIPIENT, REBOUND_MAILS_A_NETWORK } = env();
  const most = {
    account: allowanceAt(sender, mail.dueAt, own?.mailsADay ?? REBOUND_MAILS_A_DAY ?? TRUST_MAILS_LATER),
    recipient: REBOUND_MAILS_A_RECIPIENT ?? TRUST_MAILS_RECIPIENT,
    network: REBOUND_MAILS_A_NETWORK ?? TRUST_MAILS_NETWORK,
  };
  const verdicts = (['account', 'recipient', 'network'] as const).map((whose) =>
    roomAt({
      at: mail.dueAt,
      others: around.filter((one) => one[whose]).map(leaving),
      most: most[whose],
      whose,
    }),
  );
  return verdicts.find(({ allowed }) => !allowed) ?? allow('TRUST-2', 'there is room for another mail');
}

const leaving = ({ leavesAt }: { leavesAt: Date }) => instantOf(leavesAt);

/** In one order, so that no two wait for each other. */
async function lockMarks(tx: ClientTx, marks: Marks): Promise<void> {
  const keys = [marks.senderHash, marks.recipientHash, marks.networkHash]
    .flatMap((hash) => (hash ? [Buffer.from(hash).readBigInt64BE()] : []))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map(String);
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(key) FROM unnest(${keys}::bigint[]) AS key`;
}

type Around = { leavesAt: Date; account: boolean; recipient: boolean; network: boolean };

function mailsAround(
  tx: ClientTx,
  { dueAt, replyId, idempotencyKey }: Counted,
  { senderHash, recipientHash, networkHash }: Marks,
): Promise<Around[]> {
  const since = dateOf(dueAt.subtract({ hours: TRUST_WINDOW_HOURS }));
  return tx.db.$queryRaw<Around[]>`
    SELECT leaves_at AS "leavesAt", sender_hash = ${senderHash}::bytea AS account,
           recipient_hash = ${recipientHash}::bytea AS recipient,
           coalesce(network_hash = ${networkHash}::bytea, false) AS network
    FROM mails_to_others
    WHERE leaves_at > ${since}::timestamptz
      AND (sender_hash = ${senderHash}::bytea OR recipient_hash = ${recipientHash}::bytea
           OR network_hash = ${networkHash}::bytea)
      AND (sender_hash, about, recipient_hash)
          <> (${senderHash}::bytea, ${replyId ?? idempotencyKey}, ${recipientHash}::bytea)`;
}
