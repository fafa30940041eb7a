import type { ClientTx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';
import type { WaitScope } from '@/lib/rules/back';
import { companyKey } from '@/lib/rules/company-key/company-key';

/**
 * The person's company of this name, made where there is none yet. Spellings that share their `companyKey` are one
 * company, which keeps the spelling it was first given.
 */
export async function companyNamed(tx: ClientTx, name: string): Promise<{ id: string; name: string }> {
  const { userId } = tx.scope;
  const nameKey = companyKey(name);
  // Two tabs adding the same new company: the first insert wins, both read what is there.
  await tx.db.company.createMany({
    data: [{ userId, name, nameKey, createdAt: dateOf(tx.now) }],
    skipDuplicates: true,
  });
  return tx.db.company.findUniqueOrThrow({
    where: { userId_nameKey: { userId, nameKey } },
    select: { id: true, name: true },
  });
}

/** Writes a company's name as spelled here; the key has to be the same, so it stays the same company. */
export async function respellCompany(tx: ClientTx, id: string, name: string): Promise<void> {
  await tx.db.company.updateMany({
    where: { userId: tx.scope.userId, id, nameKey: companyKey(name) },
    data: { name },
  });
}

/** What is said of a company's own waiting period; what is left out stays. */
export type Wait = { waitMonths?: number | null; waitScope?: WaitScope; waitSource?: string | null };

/** BACK-OWN: keeps a company's own published waiting period, in calendar months, what it is about and where it is published. */
export async function keepWait(tx: ClientTx, id: string, wait: Wait): Promise<void> {
  const { waitMonths, waitScope, waitSource } = wait;
  await tx.db.company.updateMany({
    where: { userId: tx.scope.userId, id },
    data: { waitMonths, waitScope, waitSource },
  });
}
