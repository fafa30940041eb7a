import { setTimeout as sleep } from 'node:timers/promises';
import { scopeForJob, workerScope } from '@/lib/access/job';
import { type ClientTx, inScope, type SystemTx } from '@/lib/access/transaction';
import type { Settlement } from '@/lib/outbox/backoff';
import { type Lease, renew } from '@/lib/outbox/claim';
import type { Handlers } from '@/lib/outbox/handler';
import { refusedByHold } from '@/lib/outbox/hold';
import { type SettleOptions, settle } from '@/lib/outbox/settle';
import { log } from '@/lib/platform/log';

/** A lease is renewed several times before it could run out. */
const RENEW_EVERY_MS = 4_000;
const PAUSES_MS = [250, 1_000, 4_000, 10_000, 20_000];

/**
 * Does `work` with a mail in hand and renews its lease meanwhile: as long as this process lives and reaches the
 * database nobody else takes the mail for abandoned, and once it dies somebody does within the lease's short term.
 */
export async function whileRenewing<T>(lease: Lease, work: () => Promise<T>): Promise<T> {
  const over = new AbortController();
  const renewing = keepRenewing(lease, over.signal);
  try {
    return await work();
  } finally {
    over.abort();
    await renewing;
  }
}

async function keepRenewing(lease: Lease, over: AbortSignal): Promise<void> {
  for (;;) {
    await sleep(RENEW_EVERY_MS, undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return;
    try {
      if (!(await inScope(workerScope(), (tx) => renew(tx, lease)))) return;
    } catch (error) {
      // A database that is away for a moment; the next turn comes before the lease is over.
      log.error('mail.renew', error, { id: lease.id });
    }
  }
}

/** Ends a lease in the scope of whom the mail belongs to. Answers whether it was still that lease. */
export function settleLease(
  lease: Lease,
  settlement: Settlement,
  options: Omit<SettleOptions, 'leftRegardless'>,
): Promise<boolean> {
  const within = (chosen: Settlement, leftRegardless = false) =>
    inScopeOf(lease, (tx) => settle(tx, lease, chosen, { ...options, leftRegardless }));
  return within(settlement).catch((error: unknown) => {
    if (!refusedByHold(error) || settlement.state !== 'sent') throw error;
    // Lengthened in the very second in which it left. It must not leave again when the longer hold ends.
    return within({ state: 'failed', reason: 'left-as-hold-grew' }, true);
  });
}

/**
 * settleLease for what an attempt has brought: a mail that was taken must not stay in doubt because the database
 * was away for a moment, so it is written down again and again for half a minute. The sender's signal cuts the
 * pauses short. Throws the last failure.
 */
export async function settlePatiently(
  { handlers, signal }: { handlers: Handlers; signal: AbortSignal },
  lease: Lease,
  settlement: Settlement,
): Promise<boolean> {
  for (const pause of PAUSES_MS) {
    try {
      return await settleLease(lease, settlement, { handlers });
    } catch (error) {
      if (refusedByHold(error)) throw error;
      log.error('mail.settle', error, { id: lease.id });
    }
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
  return settleLease(lease, settlement, { handlers });
}

/** A person's mail is handled as that person; a sign-in mail, which has none yet, as the worker. */
export function inScopeOf<T>(
  { userId }: Pick<Lease, 'userId'>,
  work: (tx: ClientTx | SystemTx) => Promise<T>,
): Promise<T> {
  return userId ? inScope(scopeForJob(userId), work) : inScope(workerScope(), work);
}
