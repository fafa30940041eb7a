import { scopeForOperator } from '@/lib/access/job';
import { noteOperatorCommand } from '@/lib/access/operator-log';
import { inScope } from '@/lib/access/transaction';
import { accountReport } from '@/lib/features/terms';
import { personNamed } from '../person-named';

/** Numbers and days about one account. That they were looked at stands in the log of the house. */
export async function report(address: string): Promise<string[]> {
  const { id } = await personNamed(address);
  const facts = await inScope(scopeForOperator(id), accountReport);
  await noteOperatorCommand('report', id);
  return facts.map(({ what, value }) => `${value.padStart(12)}  ${what}`);
}
