import { createHash } from 'node:crypto';
import { dateOf } from '@/lib/clock';
import type { Tx } from '@/lib/db/transaction';
import type { MailKind } from '@/lib/mail/types';

/** How an address is kept here: its hash, of its lower-cased form. */
export function addressHash(address: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(address.trim().toLowerCase()).digest());
}

/** Whether an address bounced or complained (NUDGE-3). */
export async function isSuppressed(tx: Tx, address: string): Promise<boolean> {
  const row = await tx.db.suppression.findUnique({
    where: { emailHash: addressHash(address) },
    select: { reason: true },
  });
  return row !== null;
}

/** NUDGE-3: remembers that an address bounced or complained; the first reason stays. */
export async function suppress(
  tx: Tx,
  { address, reason }: { address: string; reason: 'bounced' },
): Promise<void> {
  await tx.db.suppression.createMany({
    data: [{ emailHash: addressHash(address), reason, at: dateOf(tx.now) }],
    skipDuplicates: true,
  });
}

/**
 * Whether a mail of this kind still goes to a suppressed address. Sign-in does, as the person asks for it that
 * moment and has no other door. A reply does, as it is the person's own letter to somebody else, and what an
 * employer once did with one person's mail is no business of another's. Everything else stops.
 */
export function ignoresSuppression(kind: MailKind): boolean {
  return kind === 'sign-in' || kind === 'reply';
}
