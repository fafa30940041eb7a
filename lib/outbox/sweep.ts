import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { afterLostLease } from '@/lib/outbox/backoff';
import { dueRows, lostLeases } from '@/lib/outbox/claim';
import { type Courier, deliver, honoursKeys } from '@/lib/outbox/deliver';
import { refusedByHold } from '@/lib/outbox/hold-back';
import { settleLease } from '@/lib/outbox/lease';
import { log } from '@/lib/platform/log';

const ROWS_A_SWEEP = 100;
const AT_ONCE = 5;

/**
 * Finds what no pointer leads to: rows whose job is gone, was early or ended with its worker. Answers how many
 * it delivered or otherwise settled.
 */
export async function sweep(courier: Courier): Promise<number> {
  await takeBack(courier, 'expired');
  const ids = await inScope(workerScope(), (tx) => dueRows(tx, ROWS_A_SWEEP));
  let settled = 0;
  while (ids.length > 0 && !courier.signal.aborted) {
    const results = await Promise.all(ids.splice(0, AT_ONCE).map((id) => deliverQuietly(courier, id)));
    settled += results.filter(Boolean).length;
  }
  return settled;
}

/** One row that cannot be dealt with must not keep the others from leaving; its lease runs out by itself. */
export async function deliverQuietly(courier: Courier, id: string) {
  try {
    return await deliver(courier, id);
  } catch (error) {
    log.error('mail.deliver', error, { id });
    return null;
  }
}

/** Ends leases that ran out, or those of a worker that is going home, by what the adapter makes safe. */
export async function takeBack(courier: Courier, of: 'expired' | { workerId: string }): Promise<void> {
  const leases = await inScope(workerScope(), (tx) => lostLeases(tx, of));
  for (const lease of leases) {
    try {
      const settled = await settleLease(
        lease,
        afterLostLease({ ...lease, honoursKeys: honoursKeys(courier, lease) }),
        {
          ranOut: of === 'expired',
        },
      );
      if (settled) log.warn('mail.lease', { id: lease.id, attempts: lease.attempts });
    } catch (error) {
      // A reply whose hold grew since stays as it is until that hold ends; then this goes through.
      if (!refusedByHold(error)) log.error('mail.lease', error, { id: lease.id });
    }
  }
}
