import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { instantOf } from '@/lib/platform/clock';

/** HOLD-5: the longest hold that deleted rejections have left behind at a company; null without one. */
export async function holdFloor(tx: ClientTx, companyId: string): Promise<Temporal.Instant | null> {
  const { _max } = await tx.db.floor.aggregate({
    where: { userId: tx.scope.userId, companyId, kind: 'hold' },
    _max: { until: true },
  });
  return _max.until && instantOf(_max.until);
}
