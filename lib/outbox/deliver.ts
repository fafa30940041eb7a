import { scopeForJob, workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import type { MailAdapter, SendResult } from '@/lib/mail/port';
import { putOff } from '@/lib/outbox/at-the-door';
import { type Settlement, settlementOf } from '@/lib/outbox/backoff';
import { type ClaimedRow, claim } from '@/lib/outbox/claim';
import type { Handlers } from '@/lib/outbox/handler';
import { refusedByHold } from '@/lib/outbox/hold';
import { inScopeOf, settlePatiently, whileRenewing } from '@/lib/outbox/lease';
import { preflight, type Readiness, type Ready } from '@/lib/outbox/preflight';
import { pauseTurns, waitForTurn } from '@/lib/outbox/rate-limiter';
import { log } from '@/lib/platform/log';
import { countMail } from '@/lib/platform/metrics';
import { forRequest } from '@/lib/platform/request';
import { traced } from '@/lib/platform/tracing';

/** Who delivers, by which way, and who has a say in it; `signal` fires when the process has to go. */
export type MailSender = {
  workerId: string;
  adapter: MailAdapter;
  handlers: Handlers;
  signal: AbortSignal;
};

const SEND_LIMIT_MS = 60_000;
/** Where the provider is asked too much and does not say for how long to leave it alone. */
const PAUSE_SECONDS = 2;

/**
 * Takes one row through claim, preflight, adapter and settlement, each in a transaction of its own: none is
 * open while a provider is asked. Answers the state the row is left in, or null where it was not to be had.
 */
export async function deliver(sender: MailSender, id: string): Promise<Settlement['state'] | null> {
  const row = await claimOrHoldBack(sender, id);
  if (!row) return null;
  const { requestId, kind } = row;
  const about = { kind: 'consumer', 'rebound.mail.kind': kind, 'rebound.request': requestId ?? '' } as const;
  return forRequest(requestId, () =>
    traced('outbox.deliver', about, () => whileRenewing(row, () => handle(sender, row))),
  );
}

async function handle(sender: MailSender, row: ClaimedRow): Promise<Settlement['state'] | null> {
  const since = performance.now();
  const ready = (await turnOf(sender, row)) ?? (await readinessOf(sender, row));
  if (ready === 'not-ours') return null;
  const settlement = 'mail' in ready ? await attempt(sender, row, ready) : ready;
  const settled = await settlePatiently(sender, row, settlement);
  const { state } = settlement;
  const lateSeconds = row.lateSeconds + (performance.now() - since) / 1000;
  if (settled) countMail({ kind: row.kind, state, lateSeconds });
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

async function claimOrHoldBack(sender: MailSender, id: string): Promise<ClaimedRow | null> {
  try {
    return await inScope(workerScope(), (tx) => claim(tx, { id, workerId: sender.workerId }));
  } catch (error) {
    if (!refusedByHold(error)) throw error;
    const held = await inScope(workerScope(), (tx) =>
      tx.db.outbox.findUnique({ where: { id }, select: { userId: true, kind: true } }),
    );
    if (held?.userId)
      await inScope(scopeForJob(held.userId), async (tx) =>
        (sender.handlers.of(held.kind)?.onHeld ?? putOff)(tx, { id }),
      );
    log.info('mail.held-back', { id });
    return null;
  }
}

/** Waits for the mail's turn. A worker that has to go meanwhile puts the mail back: nothing was handed over. */
async function turnOf({ adapter, signal }: MailSender, row: ClaimedRow): Promise<Settlement | null> {
  // Somebody's own mailbox or program is not the provider whose pace is kept.
  if (row.via !== 'service') return null;
  try {
    await waitForTurn(adapter, signal);
    return null;
  } catch (error) {
    if (!signal.aborted) log.error('mail.turn', error, { id: row.id });
    const mayHaveLeft = row.doubtHours !== null;
    return { state: 'due', reason: 'no-turn', afterSeconds: signal.aborted ? 0 : PAUSE_SECONDS, mayHaveLeft };
  }
}

/** Where the preflight fails nothing was handed over, so the mail simply waits for another time. */
async function readinessOf(sender: MailSender, row: ClaimedRow): Promise<Readiness> {
  try {
    const options = {
      handlers: sender.handlers,
      honoursKeys: honoursKeys(sender, row),
      transport: sender.adapter.name,
    };
    return await inScopeOf(row, (tx) => preflight(tx, row, options));
  } catch (error) {
    log.error('mail.check', error, { id: row.id });
    return meaningOf(sender, row, { outcome: 'retry', reason: 'check-failed' });
  }
}

async function attempt(sender: MailSender, row: ClaimedRow, { mail, way }: Ready): Promise<Settlement> {
  const adapter = way ?? sender.adapter;
  const signal = AbortSignal.any([sender.signal, AbortSignal.timeout(SEND_LIMIT_MS)]);
  const about = { kind: 'client', 'rebound.mail.kind': row.kind, 'rebound.mail.via': row.via } as const;
  const result = await traced(
    'outbox.send',
    about,
    () => adapter.send(mail, { id: row.id, idempotencyKey: row.idempotencyKey, signal }),
    ({ outcome }) => ({ 'rebound.mail.outcome': outcome }),
  ).catch((error: unknown): SendResult => {
    log.error('mail.adapter', error, { id: row.id });
    return { outcome: 'unknown', reason: `${adapter.name}-threw` };
  });
  if (result.outcome === 'retry' && result.tooFast)
    await slowDown(sender, result.afterSeconds ?? PAUSE_SECONDS);
  return meaningOf(sender, row, result);
}

/** Everybody waits a moment, not this mail alone: the others would be refused too. */
async function slowDown({ adapter: { name } }: MailSender, seconds: number): Promise<void> {
  await inScope(workerScope(), (tx) => pauseTurns(tx, { name, seconds })).catch((error: unknown) =>
    log.error('mail.turn', error),
  );
}

function meaningOf(sender: MailSender, row: ClaimedRow, result: SendResult): Settlement {
  return settlementOf(result, { ...row, honoursKeys: honoursKeys(sender, row), random: Math.random() });
}

/**
 * A person's own mailbox is SMTP, which knows no keys, whatever the service's transport does; a program of theirs is told
 * an id.
 */
export const honoursKeys = ({ adapter }: MailSender, { via }: Pick<ClaimedRow, 'via'>): boolean =>
  via === 'webhook' || (via === 'service' && adapter.honoursKeys);

const reasonOf = (settlement: Settlement) => ('reason' in settlement ? { reason: settlement.reason } : {});
