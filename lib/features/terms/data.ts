import type { ClientTx } from '@/lib/access/transaction';
import type { Limits } from '@/lib/features/terms/types';
import { FILES } from '@/lib/rules/limits';

const NONE: Limits = { writesAMinute: null, mailsADay: null, filesMegabytes: null };
const MB = 1024 * 1024;

/** What an operator has said of the person's account. */
export async function limitsOf(tx: ClientTx): Promise<Limits> {
  const row = await tx.db.accountTerms.findUnique({
    where: { userId: tx.scope.userId },
    select: { writesAMinute: true, mailsADay: true, filesMegabytes: true },
  });
  return row ?? NONE;
}

/** How many bytes the person's documents may take. */
export async function bytesForFiles(tx: ClientTx): Promise<number> {
  const { filesMegabytes } = await limitsOf(tx);
  return filesMegabytes === null ? FILES.perPersonBytes : filesMegabytes * MB;
}
