import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';

/** How an address is kept here: its hash, of its lower-cased form. */
export function addressHash(address: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(address.trim().toLowerCase()).digest());
}

/** bounced: mail does not get there. complained: whoever reads there called it unwanted. */
export type SuppressionReason = 'bounced' | 'complained';

/** Why nothing is sent to an address unasked (NUDGE-3); null where nothing speaks against it. */
export async function suppressionOf(tx: Tx, address: string): Promise<SuppressionReason | null> {
  const row = await tx.db.suppression.findUnique({
    where: { emailHash: addressHash(address) },
    select: { reason: true },
  });
  return row && (row.reason as SuppressionReason);
}

/** Whether an address bounced or complained (NUDGE-3). */
export const isSuppressed = async (tx: Tx, address: string): Promise<boolean> =>
  (await suppressionOf(tx, address)) !== null;

/** NUDGE-3: remembers that an address bounced or complained; a complaint weighs more. Answers whether it is news. */
export async function suppress(
  tx: Tx,
  { address, reason }: { address: string; reason: SuppressionReason },
): Promise<boolean> {
  const emailHash = addressHash(address);
  const { count } = await tx.db.suppression.createMany({
    data: [{ emailHash, reason, at: dateOf(tx.now) }],
    skipDuplicates: true,
  });
  if (count === 0 && reason === 'complained')
    await tx.db.suppression.updateMany({ where: { emailHash }, data: { reason } });
  return count > 0;
}

/** Mails to an address may go out again: whoever reads there asked for it. Answers whether they had stopped. */
export async function unsuppress(tx: Tx, address: string): Promise<boolean> {
  const { count } = await tx.db.suppression.deleteMany({ where: { emailHash: addressHash(address) } });
  return count > 0;
}
