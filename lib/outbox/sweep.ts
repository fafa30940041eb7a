import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { afterLostLease } from '@/lib/outbox/backoff';
import { dueRows, lostLeases } from '@/lib/outbox/claim';
import { deliver, honoursKeys, type MailSender } from '@/lib/outbox/deliver';
import { refusedByHold } from '@/lib/outbox/hold';
import { settleLease } from '@/lib/outbox/lease';
import { log } from '@/lib/platform/log';
import { forRequest } from '@/lib/platform/request';

const ROWS_A_SWEEP = 100;
const AT_ONCE = 5;

/**
 * Finds what no job leads to: rows whose job is gone, was early or ended with its worker. Answers how many
 * it delivered or otherwise settled.
 */
export async function sweep(sender: MailSender): Promise<number> {
  await takeBack(sender, 'expired');
  const ids = await inScope(workerScope(), (tx) =>
    dueRows(tx, { limit: ROWS_A_SWEEP, urgentKinds: sender.handlers.urgentKinds }),
  );
  let settled = 0;
  while (ids.length > 0 && !sender.signal.aborted) {
    const results = await Promise.all(ids.splice(0, AT_ONCE).map((id) => deliverQuietly(sender, id)));
    settled += results.filter(Boolean).length;
  }
  return settled;
}

/** One row that cannot be dealt with must not keep the others from leaving; its lease runs out by itself. */
export async function deliverQuietly(sender: MailSender, id: string) {
  try {
    return await deliver(sender, id);
  } catch (error) {
    log.error('mail.deliver', error, { id });
    return null;
  }
}

/** Ends leases that ran out, or those of a worker that is going home, by what the adapter makes safe. */
export async function takeBack(sender: MailSender, of: 'expired' | { workerId: string }): Promise<void> {
  const leases = await inScope(workerScope(), (tx) => lostLeases(tx, of));
  for (const lease of leases) {
    try {
      const settled = await settleLease(
        lease,
        afterLostLease({ ...lease, honoursKeys: honoursKeys(sender, lease) }),
        { handlers: sender.handlers, ranOut: of === 'expired' },
      );
      if (settled)
        forRequest(lease.requestId, () => log.warn('mail.lease', { id: lease.id, attempts: lease.attempts }));
    } catch (error) {
      // A reply whose hold grew since stays as it is until that hold ends; then this goes through.
      if (!refusedByHold(error)) log.error('mail.lease', error, { id: lease.id });
    }
  }
}
