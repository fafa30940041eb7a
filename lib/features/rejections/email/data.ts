import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { RejectionEmail } from '@/lib/features/rejections/email/types';
import { requireId } from '@/lib/platform/ids';

/** The mail of a rejection; null where none is kept, also where the rejection is not the person's. */
export async function rejectionEmailOf(tx: ClientTx, rejectionId: string): Promise<RejectionEmail | null> {
  const row = await tx.db.rejectionEmail.findUnique({
    where: { userId_rejectionId: { userId: tx.scope.userId, rejectionId: requireId(rejectionId) } },
    select: { rejectionId: true, mailSealed: true },
  });
  return row && rejectionEmailIn(row, await openVault(tx));
}

/** What is kept of a mail, opened. */
export const rejectionEmailIn = (
  row: { rejectionId: string; mailSealed: Uint8Array },
  vault: Vault,
): RejectionEmail => JSON.parse(vault.at('RejectionEmail', row).open('mailSealed')) as RejectionEmail;
