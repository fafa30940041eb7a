import type { Temporal } from 'temporal-polyfill';
import { scopeForJob, workerScope } from '@/lib/access/job';
import { type ClientTx, inScope, type SystemTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { Via } from '@/lib/mail/types';
import { enqueue } from '@/lib/outbox/enqueue';
import { thawMail } from '@/lib/outbox/frozen-mail';
import type { Handlers } from '@/lib/outbox/handler';
import { scheduleJob } from '@/lib/outbox/job';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { isBefore } from '@/lib/rules/time';

// What an operator may know of the mails: ids, codes and moments. Whom a mail is for and what it says stays sealed.

const DEAD_SHOWN = 20;

/** A mail that came to nothing, or of which nobody knows. */
export type DeadLetter = {
  id: string;
  kind: string;
  state: 'failed' | 'unknown';
  reason: string | null;
  settledAt: Temporal.Instant | null;
};

/** Elapsed seconds since a mail was due first, how often it was tried, and the code of what the last try came to. */
export type LateMail = { seconds: number; attempts: number; reason: string | null };

export type MailStatus = {
  /** Rows by state: those that wait, and what was settled in the last seven days (elapsed). */
  states: { state: string; count: number }[];
  /** The mail that has waited longest, also between two tries; null where none is late. */
  late: LateMail | null;
  /** Dead letters of the last seven days, the latest first, twenty at most. */
  dead: DeadLetter[];
  /** Addresses to which nothing is sent unasked. */
  suppressed: number;
};

/** How the mail is doing, over everybody. */
export const mailStatus = (): Promise<MailStatus> =>
  inScope(workerScope(), async (tx) => {
    const since = dateOf(tx.now.subtract({ hours: 7 * 24 }));
    const states = await tx.db.$queryRaw<{ state: string; count: number }[]>`
      SELECT state, count(*)::int AS count FROM outbox
      WHERE settled_at IS NULL OR settled_at > ${since}::timestamptz GROUP BY state ORDER BY state`;
    const [late] = await tx.db.$queryRaw<LateMail[]>`SELECT * FROM rebound.latest_mail()`;
    const dead = await tx.db.outbox.findMany({
      where: { state: { in: ['failed', 'unknown'] }, settledAt: { gt: since } },
      select: { id: true, kind: true, state: true, reason: true, settledAt: true },
      orderBy: [{ settledAt: 'desc' }, { id: 'desc' }],
      take: DEAD_SHOWN,
    });
    return {
      states,
      late: late ?? null,
      dead: dead.map((row) => ({
        ...row,
        state: row.state as DeadLetter['state'],
        settledAt: row.settledAt && instantOf(row.settledAt),
      })),
      suppressed: await tx.db.suppression.count(),
    };
  });

const FACTS = {
  id: true,
  userId: true,
  kind: true,
  state: true,
  reason: true,
  attempts: true,
  delivery: true,
  providerId: true,
  idempotencyKey: true,
  createdAt: true,
  dueAt: true,
  staleAt: true,
  handedAt: true,
  claimedUntil: true,
  settledAt: true,
} as const;

export type MailFacts = NonNullable<Awaited<ReturnType<typeof factsOf>>>;

const factsOf = (tx: SystemTx, id: string) =>
  tx.db.outbox.findUnique({
    where: { id: requireId(id) },
    select: {
      ...FACTS,
      events: { select: { kind: true, occurredAt: true }, orderBy: { occurredAt: 'asc' } },
    },
  });

/** All that may be said about one mail. Throws NotFound. */
export async function mailFacts(id: string): Promise<MailFacts> {
  const facts = await inScope(workerScope(), (tx) => factsOf(tx, id));
  if (!facts) throw new NotFound('mail');
  return facts;
}

/** What became of asking for another try: a mail that is due, or a word on why there is none. */
export type Retried = { retried: true; id: string } | { retried: false; because: string };

/**
 * Gives a mail another try. One that waits after an attempt becomes due now. One that failed is queued anew, with the
 * same frozen words and a key of its own, once however often this is asked; one in doubt only where
 * `itDidNotLeave`, which the operator has to have seen at the provider. Never a reply, whose next step is its
 * writer's, nor what has its time. Throws NotFound.
 */
export async function retryMail(
  handlers: Handlers,
  id: string,
  { itDidNotLeave = false }: { itDidNotLeave?: boolean } = {},
): Promise<Retried> {
  const facts = await mailFacts(id);
  const no = reasonAgainst(facts, { itDidNotLeave, noRetry: noRetryOf(handlers, facts.kind) });
  if (no) return { retried: false, because: no };
  const { userId } = facts;
  if (facts.state === 'due') return inScope(workerScope(), (tx) => hurry(tx, id));
  if (!userId) return { retried: false, because: 'it is nobody’s own mail' };
  return inScope(scopeForJob(userId), (tx) => queueAnew(tx, id));
}

/** TRUST-1 to TRUST-3: what goes to somebody else is asked about by whoever sends it, and never queued past that. */
function noRetryOf(handlers: Handlers, kind: string): string | undefined {
  const handler = handlers.of(kind);
  if (handler?.noRetry) return handler.noRetry;
  return handler?.goesTo === 'somebody-else'
    ? 'it goes to somebody else, who is written to by its sender'
    : undefined;
}

function reasonAgainst(
  { state, reason, attempts }: MailFacts,
  { itDidNotLeave, noRetry }: { itDidNotLeave: boolean; noRetry: string | undefined },
): string | null {
  if (state === 'due') {
    if (attempts === 0) return 'it has not been tried yet, and leaves when it is due';
    return reason === 'quiet-hours' || reason === 'HOLD-6' ? `it waits for a reason: ${reason}` : null;
  }
  if (state !== 'failed' && state !== 'unknown') return `it is ${state}, and stays so`;
  if (noRetry) return noRetry;
  if (state === 'unknown' && !itDidNotLeave)
    return 'nobody knows whether it left: look at the provider, and if it is not there add --it-did-not-leave';
  return null;
}

async function hurry(tx: SystemTx, id: string): Promise<Retried> {
  const moved = await tx.db.$executeRaw`
    UPDATE outbox SET due_at = least(due_at, date_trunc('milliseconds', rebound.now()))
    WHERE id = ${id}::uuid AND state = 'due' AND reply_id IS NULL`;
  if (moved === 0) return { retried: false, because: 'a reply keeps its own time' };
  await scheduleJob(tx, { id, dueAt: tx.now, urgency: 'again' });
  return { retried: true, id };
}

async function queueAnew(tx: ClientTx, id: string): Promise<Retried> {
  const row = await tx.db.outbox.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, kind: true, via: true, replyId: true },
      ...{ idempotencyKey: true, mailSealed: true, staleAt: true },
    },
  });
  const { kind } = row;
  const staleAt = row.staleAt ? instantOf(row.staleAt) : undefined;
  if (staleAt && !isBefore(tx.now, staleAt)) return { retried: false, because: 'its time is over' };
  if (!row.mailSealed) return { retried: false, because: 'it was emptied since: its words are gone' };
  const mail = thawMail(await openVault(tx), { ...row, via: row.via as Via });
  if (!mail) return { retried: false, because: 'its words were sealed for another row' };
  await tx.db.outbox.updateMany({
    where: { id, userId: tx.scope.userId, state: 'unknown' },
    data: { state: 'failed', reason: 'operator-did-not-leave', settledAt: dateOf(tx.now) },
  });
  const queued = await enqueue(tx, { kind, mail, dueAt: tx.now, staleAt, idempotencyKey: `retry:${id}` });
  return { retried: true, id: queued.id };
}
