import type { SystemTx } from '@/lib/access/transaction';
import type { Overview } from '@/lib/features/operator/types';

/** Numbers over everybody, in one statement. In the operator's scope; nothing to anybody else. */
export async function overviewOf(tx: SystemTx): Promise<Overview> {
  const [row] = await tx.db.$queryRaw<{ overview: Overview | null }[]>`
    SELECT rebound.operator_overview() || jsonb_build_object('late', (
      SELECT to_jsonb(l) FROM rebound.latest_mail() l)) AS overview`;
  if (!row?.overview) throw new Error('operator: the numbers are for the operator alone');
  return row.overview;
}
