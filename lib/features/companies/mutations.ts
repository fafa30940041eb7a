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

/** The same for many names at once: by their `companyKey`, the id of each. */
export async function companiesNamed(tx: ClientTx, names: readonly string[]): Promise<Map<string, string>> {
  const { userId } = tx.scope;
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(companyKey(name))) byKey.set(companyKey(name), name);
  const createdAt = dateOf(tx.now);
  await tx.db.company.createMany({
    data: [...byKey].map(([nameKey, name]) => ({ userId, name, nameKey, createdAt })),
    skipDuplicates: true,
  });
  const rows = await tx.db.company.findMany({
    where: { userId, nameKey: { in: [...byKey.keys()] } },
    select: { id: true, nameKey: true },
  });
  return new Map(rows.map(({ id, nameKey }) => [nameKey, id]));
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
