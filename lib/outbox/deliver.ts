import { scopeForJob, workerScope } from '@/lib/access/job';
import { houseVault, openVault } from '@/lib/crypto/vault';
import { type ClientTx, inScope, type SystemTx } from '@/lib/db/transaction';
import { log } from '@/lib/log';
import type { MailAdapter, SendResult } from '@/lib/mail/port';
import { ignoresSuppression, isSuppressed } from '@/lib/mail/suppression';
import type { Mail } from '@/lib/mail/types';
import { type Settlement, settlementOf } from '@/lib/outbox/backoff';
import { type ClaimedRow, claim, type Lease } from '@/lib/outbox/claim';
import { thawMail } from '@/lib/outbox/frozen-mail';
import { holdBack, refusedByHold } from '@/lib/outbox/hold-back';
import { settle } from '@/lib/outbox/settle';
import { stopsOfNudges } from '@/lib/recovery/nudge-stops';

/** Who delivers, by which way; `signal` fires when the process has to go. */
export type Courier = { workerId: string; adapter: MailAdapter; signal: AbortSignal };

/** Well inside the lease, so that whoever is slow settles before somebody else may take over. */
const SEND_LIMIT_MS = 60_000;

/**
 * Takes one row through claim, last check, adapter and settlement, each in a transaction of its own: none is
 * open while a provider is asked. Answers the state the row is left in, or null where it was not to be had.
 */
export async function deliver(courier: Courier, id: string): Promise<Settlement['state'] | null> {
  const row = await claimOrHoldBack(courier, id);
  if (!row) return null;
  const ready = await inScopeOf(row, (tx) => lastCheck(tx, row));
  const settlement = 'mail' in ready ? await attempt(courier, row, ready.mail) : ready;
  const settled = await settleLease(row, settlement);
  const { state } = settlement;
  log.info('mail', {
    id: row.id,
    kind: row.kind,
    state,
    attempts: row.attempts,
    settled,
    ...reasonOf(settlement),
  });
  return settled ? state : null;
}

/** Ends a lease in the scope of whom the mail belongs to. Answers whether it was still that lease. */
export function settleLease(lease: Lease, settlement: Settlement): Promise<boolean> {
  const within = (chosen: Settlement) => inScopeOf(lease, (tx) => settle(tx, lease, chosen));
  return within(settlement).catch((error: unknown) => {
    if (!refusedByHold(error) || settlement.state !== 'sent') throw error;
    // Lengthened in the very second in which it left. It must not leave again when the longer hold ends.
    return within({ state: 'failed', reason: 'left-as-hold-grew' });
  });
}

async function claimOrHoldBack(courier: Courier, id: string): Promise<ClaimedRow | null> {
  try {
    return await inScope(workerScope(), (tx) => claim(tx, { id, workerId: courier.workerId }));
  } catch (error) {
    if (!refusedByHold(error)) throw error;
    const owner = await inScope(workerScope(), (tx) =>
      tx.db.outbox.findUnique({ where: { id }, select: { userId: true } }),
    );
    if (owner?.userId) await inScope(scopeForJob(owner.userId), (tx) => holdBack(tx, id));
    log.info('mail.held-back', { id });
    return null;
  }
}

/** What may have changed since it was queued: the day (NUDGE-2), a stop (NUDGE-3), a bounce. */
async function lastCheck(tx: ClientTx | SystemTx, row: ClaimedRow): Promise<{ mail: Mail } | Settlement> {
  if (row.staleAt && tx.now.epochMilliseconds >= row.staleAt.epochMilliseconds) {
    return { state: 'skipped', reason: row.kind === 'nudge' ? 'day-passed' : 'stale' };
  }
  if (row.kind === 'nudge' && isClient(tx)) {
    const stop = await stopsOfNudges(tx);
    if (stop) return { state: 'cancelled', reason: stop };
  }
  const mail = thawMail(isClient(tx) ? await openVault(tx) : houseVault(), row);
  if (!mail) return { state: 'failed', reason: 'sealed-for-another-row' };
  if (!ignoresSuppression(row.kind) && (await isSuppressed(tx, mail.to))) {
    return { state: 'cancelled', reason: 'suppressed' };
  }
  return { mail };
}

async function attempt(courier: Courier, row: ClaimedRow, mail: Mail): Promise<Settlement> {
  const { adapter } = courier;
  const signal = AbortSignal.any([courier.signal, AbortSignal.timeout(SEND_LIMIT_MS)]);
  const result = await adapter
    .send(mail, { idempotencyKey: row.idempotencyKey, signal })
    .catch((error: unknown): SendResult => {
      log.error('mail.adapter', error, { id: row.id });
      return { outcome: 'unknown', reason: `${adapter.name}-threw` };
    });
  return settlementOf(result, {
    attempts: row.attempts,
    honoursKeys: adapter.honoursKeys,
    random: Math.random(),
  });
}

/** A person's mail is handled as that person; a sign-in mail, which has none yet, as the worker. */
function inScopeOf<T>({ userId }: Lease, work: (tx: ClientTx | SystemTx) => Promise<T>): Promise<T> {
  return userId ? inScope(scopeForJob(userId), work) : inScope(workerScope(), work);
}

const isClient = (tx: ClientTx | SystemTx): tx is ClientTx => tx.scope.kind === 'client';
const reasonOf = (settlement: Settlement) => ('reason' in settlement ? { reason: settlement.reason } : {});
