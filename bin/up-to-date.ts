import { rekeyCompanies } from '@/lib/features/companies/rekey';
import { migrate } from '@/lib/platform/db/migrate';

/**
 * Brings a database up to date: its migrations, and what of its rows only the app's own code can reckon. Answers the
 * migrations applied.
 */
export async function bringUpToDate(addresses: { ownerUrl: string; runtimeUrl: string }): Promise<string[]> {
  const applied = await migrate(addresses);
  await rekeyCompanies(addresses.ownerUrl);
  return applied;
}
