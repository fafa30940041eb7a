import type { Temporal } from 'temporal-polyfill';
import { identityScope } from '@/lib/access/identity';
import { workerScope } from '@/lib/access/job';
import { noteCommand } from '@/lib/access/operator-log';
import { inScope, type SystemTx } from '@/lib/access/transaction';
import { EVERYBODY, senderHash } from '@/lib/mail/marks';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

// TRUST-3: what an operator learns of mails that somebody did not expect, and does about them. Who reported stays a hash.

const REPORTS_SHOWN = 50;

export type MailReport = {
  id: string;
  at: Temporal.Instant;
  /** Whether mail of this sender or of everybody was stopped. */
  stopped: string;
  /** Whose mail it was; null where the account is gone. */
  account: { id: string; email: string; madeAt: Temporal.Instant } | null;
  /** How many open reports there are about the same sender. */
  ofSender: number;
};

/** The open reports, the latest first, fifty at most. */
export async function mailReports(): Promise<MailReport[]> {
  const open = await inScope(workerScope(), (tx) =>
    tx.db.mailReport.findMany({
      where: { settledAt: null },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: REPORTS_SHOWN,
    }),
  );
  if (open.length === 0) return [];
  const accounts = await accountsByHash();
  return open.map(({ id, at, stopped, senderHash: sender }) => ({
    id,
    at: instantOf(at),
    stopped,
    account: accounts.get(keyOf(sender)) ?? null,
    ofSender: open.filter((other) => keyOf(other.senderHash) === keyOf(sender)).length,
  }));
}

/** The operator has looked at a report. Answers whether it was still open. Throws NotFound. */
export async function settleReport(tx: SystemTx, id: string): Promise<boolean> {
  await senderOfReport(tx, id);
  const { count } = await tx.db.mailReport.updateMany({
    where: { id, settledAt: null },
    data: { settledAt: dateOf(tx.now) },
  });
  return count > 0;
}

/**
 * The service sends nothing to other people for an account any more, what waits included; a new account of the same
 * address neither. Its open reports are settled, and the security log says who stopped it. Throws NotFound where nobody has
 * this address.
 */
export async function stopSender(email: string): Promise<void> {
  const address = email.trim().toLowerCase();
  const known = await inScope(identityScope(), (tx) =>
    tx.db.user.findUnique({ where: { email: address }, select: { id: true } }),
  );
  if (!known) throw new NotFound('account');
  await inScope(workerScope(), async (tx) => {
    await stopAltogether(tx, senderHash(address));
    await noteCommand(tx, 'mail-stop', known.id);
  });
}

async function stopAltogether(tx: SystemTx, sender: Uint8Array<ArrayBuffer>): Promise<void> {
  const at = dateOf(tx.now);
  await tx.db.mailStop.createMany({
    data: [{ recipientHash: EVERYBODY, senderHash: sender, at }],
    skipDuplicates: true,
  });
  await tx.db.mailReport.updateMany({
    where: { senderHash: sender, settledAt: null },
    data: { settledAt: at },
  });
}

/** The account that a report is about; null where it is gone. Throws NotFound. */
export async function accountOfReport(id: string): Promise<{ id: string; email: string } | null> {
  const sender = await inScope(workerScope(), (tx) => senderOfReport(tx, id));
  return (await accountsByHash()).get(keyOf(sender)) ?? null;
}

/**
 * The service sends nothing to other people for whoever a report is about, and the reports about them are settled. Throws
 * NotFound.
 */
export const stopReported = async (tx: SystemTx, id: string): Promise<void> =>
  stopAltogether(tx, await senderOfReport(tx, id));

async function senderOfReport({ db }: SystemTx, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const report = await db.mailReport.findUnique({
    where: { id: requireId(id) },
    select: { senderHash: true },
  });
  if (!report) throw new NotFound('report');
  return report.senderHash;
}

const keyOf = (hash: Uint8Array) => Buffer.from(hash).toString('base64');

/** A hash leads to nobody, so every account is asked: there are few reports and one command that shows them. */
async function accountsByHash() {
  const people = await inScope(identityScope(), (tx) =>
    tx.db.user.findMany({ select: { id: true, email: true, createdAt: true } }),
  );
  return new Map(
    people.map(({ id, email, createdAt }) => [
      keyOf(senderHash(email)),
      { id, email, madeAt: instantOf(createdAt) },
    ]),
  );
}
