import { scopeForJob, workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { ownMailboxAdapter } from '@/lib/mail/own-mailbox';
import type { MailAdapter, SendResult } from '@/lib/mail/port';
import { type Settlement, settlementOf } from '@/lib/outbox/backoff';
import { type ClaimedRow, claim } from '@/lib/outbox/claim';
import { holdBack, refusedByHold } from '@/lib/outbox/hold-back';
import { lastCheck, type Readiness, type Ready } from '@/lib/outbox/last-check';
import { inScopeOf, settlePatiently, whileRenewing } from '@/lib/outbox/lease';
import { pauseTurns, waitForTurn } from '@/lib/outbox/pace';
import { log } from '@/lib/platform/log';

/** Who delivers, by which way; `signal` fires when the process has to go. */
export type Courier = { workerId: string; adapter: MailAdapter; signal: AbortSignal };

const SEND_LIMIT_MS = 60_000;
/** Where the provider is asked too much and does not say for how long to leave it alone. */
const PAUSE_SECONDS = 2;

/**
 * Takes one row through claim, last check, adapter and settlement, each in a transaction of its own: none is
 * open while a provider is asked. Answers the state the row is left in, or null where it was not to be had.
 */
export async function deliver(courier: Courier, id: string): Promise<Settlement['state'] | null> {
  const row = await claimOrHoldBack(courier, id);
  return row && whileRenewing(row, () => carry(courier, row));
}

async function carry(courier: Courier, row: ClaimedRow): Promise<Settlement['state'] | null> {
  const ready = (await turnOf(courier, row)) ?? (await readinessOf(courier, row));
  if (ready === 'not-ours') return null;
  const settlement = 'mail' in ready ? await attempt(courier, row, ready) : ready;
  const settled = await settlePatiently(row, settlement, courier.signal);
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

/** Waits for the mail's turn. A worker that has to go meanwhile puts the mail back: nothing was handed over. */
async function turnOf({ adapter, signal }: Courier, row: ClaimedRow): Promise<Settlement | null> {
  // Somebody's own mailbox is not the provider whose pace is kept.
  if (row.via === 'mailbox') return null;
  try {
    await waitForTurn(adapter, signal);
    return null;
  } catch (error) {
    if (!signal.aborted) log.error('mail.turn', error, { id: row.id });
    const mayHaveLeft = row.doubtHours !== null;
    return { state: 'due', reason: 'no-turn', afterSeconds: signal.aborted ? 0 : PAUSE_SECONDS, mayHaveLeft };
  }
}

/** The last look; where it cannot be taken nothing was handed over, so the mail simply waits for another time. */
async function readinessOf(courier: Courier, row: ClaimedRow): Promise<Readiness> {
  try {
    return await inScopeOf(row, (tx) => lastCheck(tx, row, honoursKeys(courier, row)));
  } catch (error) {
    log.error('mail.check', error, { id: row.id });
    return meaningOf(courier, row, { outcome: 'retry', reason: 'check-failed' });
  }
}

async function attempt(courier: Courier, row: ClaimedRow, { mail, login }: Ready): Promise<Settlement> {
  const adapter = login ? ownMailboxAdapter(login) : courier.adapter;
  const signal = AbortSignal.any([courier.signal, AbortSignal.timeout(SEND_LIMIT_MS)]);
  const result = await adapter
    .send(mail, { id: row.id, idempotencyKey: row.idempotencyKey, signal })
    .catch((error: unknown): SendResult => {
      log.error('mail.adapter', error, { id: row.id });
      return { outcome: 'unknown', reason: `${adapter.name}-threw` };
    });
  if (result.outcome === 'retry' && result.tooFast)
    await slowDown(courier, result.afterSeconds ?? PAUSE_SECONDS);
  return meaningOf(courier, row, result);
}

/** Everybody waits a moment, not this mail alone: the others would be refused too. */
async function slowDown({ adapter: { name } }: Courier, seconds: number): Promise<void> {
  await inScope(workerScope(), (tx) => pauseTurns(tx, { name, seconds })).catch((error: unknown) =>
    log.error('mail.turn', error),
  );
}

function meaningOf(courier: Courier, row: ClaimedRow, result: SendResult): Settlement {
  return settlementOf(result, { ...row, honoursKeys: honoursKeys(courier, row), random: Math.random() });
}

/** A mailbox of somebody's own is SMTP, which knows no keys, whatever the house's way does. */
export const honoursKeys = ({ adapter }: Courier, { via }: Pick<ClaimedRow, 'via'>): boolean =>
  via === 'service' && adapter.honoursKeys;

const reasonOf = (settlement: Settlement) => ('reason' in settlement ? { reason: settlement.reason } : {});
