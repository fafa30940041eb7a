import type { Temporal } from 'temporal-polyfill';
import type { SystemTx } from '@/lib/access/transaction';
import { houseSender, recipientHash } from '@/lib/mail/marks';
import { stopHeaders, stopLinks } from '@/lib/mail/stop-link';
import type { Mail } from '@/lib/mail/types';
import type { ClaimedRow } from '@/lib/outbox/claim';
import { put } from '@/lib/outbox/enqueue';
import type { Stop } from '@/lib/outbox/handler';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { err, ok, type Result } from '@/lib/platform/result';
import { TRUST_MAILS_RECIPIENT, TRUST_WINDOW_HOURS } from '@/lib/rules/policy';
import { mayReach, roomAt } from '@/lib/rules/trust';

// TRUST-2, TRUST-3: what the house itself sends to somebody who has no account. An operator sends it, whose account is
// not asked about (TRUST-1); its recipient is, as with every mail to somebody else.

export type HouseMail = {
  kind: string;
  to: string;
  /** The mail around the address of the page that stops such mail. */
  render(stopUrl: string): Promise<Pick<Mail, 'subject' | 'text' | 'html'>>;
  idempotencyKey: string;
};

/**
 * Queues it to leave now. Refused with TRUST-2 where its recipient has had their mails of the day from all accounts
 * together, and with TRUST-3 where they stopped it; nothing is queued then.
 */
export async function sendFromHouse(tx: SystemTx, mail: HouseMail): Promise<Result<{ id: string }>> {
  const { kind, to, render, idempotencyKey } = mail;
  const marks = { senderHash: houseSender(), recipientHash: recipientHash(to), networkHash: null };
  const reach = mayReach(await isStoppedForHouse(tx, marks.recipientHash));
  if (!reach.allowed) return err(reach);
  const others = await leavingTo(tx, marks.recipientHash);
  const most = env().REBOUND_MAILS_A_RECIPIENT ?? TRUST_MAILS_RECIPIENT;
  const room = roomAt({ at: tx.now, others, most, whose: 'recipient' });
  if (!room.allowed) return err(room);
  const links = stopLinks(marks);
  const words = { to, headers: stopHeaders(links), ...(await render(links.page)) };
  return ok(await put(tx, { kind, mail: words, dueAt: tx.now, idempotencyKey }, marks));
}

/** How many mails about one thing the house has sent to an address, or is to send, since a moment. */
export async function houseMails(
  tx: SystemTx,
  { to, about, since }: { to: string; about: string; since: Temporal.Instant },
): Promise<number> {
  const rows = await tx.db.mailToOther.count({
    where: {
      senderHash: houseSender(),
      recipientHash: recipientHash(to),
      about: { startsWith: `${about}:` },
      leavesAt: { gt: dateOf(since) },
    },
  });
  return rows;
}

/** TRUST-3: the same look right before it is handed over. Null lets it go. */
export async function stopHouseMail(tx: SystemTx, row: ClaimedRow, { to }: Mail): Promise<Stop | null> {
  const recipient = recipientHash(to);
  const same = isSame(row.recipientHash, recipient) && isSame(row.senderHash, houseSender());
  return same && !(await isStoppedForHouse(tx, recipient)) ? null : { state: 'failed', reason: 'TRUST-3' };
}

const isSame = (stored: Uint8Array | null, hash: Uint8Array) =>
  stored !== null && Buffer.from(stored).equals(hash);

async function isStoppedForHouse(tx: SystemTx, recipient: Uint8Array): Promise<boolean> {
  const [row] = await tx.db.$queryRaw<{ stopped: boolean }[]>`
    SELECT rebound.mail_stopped(${recipient}::bytea, ${houseSender()}::bytea) AS stopped`;
  return row?.stopped ?? true;
}

async function leavingTo(tx: SystemTx, recipient: Uint8Array<ArrayBuffer>): Promise<Temporal.Instant[]> {
  const since = dateOf(tx.now.subtract({ hours: TRUST_WINDOW_HOURS }));
  const rows = await tx.db.mailToOther.findMany({
    where: { recipientHash: recipient, leavesAt: { gt: since } },
    select: { leavesAt: true },
  });
  return rows.map(({ leavesAt }) => instantOf(leavesAt));
}
