import type { Temporal } from 'temporal-polyfill';
import type { ClientTx, SystemTx } from '@/lib/access/transaction';
import type { Via } from '@/lib/mail/types';
import { instantOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';

/** A worker that says nothing of a mail for so many elapsed seconds is taken for dead; while it lives it renews. */
const LEASE_SECONDS = 15;

/**
 * Which lease, exactly: of whom, and of which claim of the row (`attempts` grows with each, so a worker that lost the
 * row and got it again holds another lease). Only its holder settles the row.
 */
export type Lease = {
  id: string;
  userId: string | null;
  replyId: string | null;
  kind: string;
  via: Via;
  idempotencyKey: string;
  attempts: number;
  /** The request that it came from, as the log names it. */
  requestId: string | null;
  /** When it was due first. */
  lateSince: Date;
  /** Elapsed seconds since then. */
  lateSeconds: number;
  /** Elapsed hours since the first handover that may have gone through; null where none may have. */
  doubtHours: number | null;
  /** The moment of that handover, as it was read. */
  handedAt: Date | null;
  claimedBy: string;
  claimedUntil: Date;
};

const LEASE_COLUMNS = Prisma.sql`
  id, user_id AS "userId", reply_id AS "replyId", kind, via, idempotency_key AS "idempotencyKey", attempts,
  request_id AS "requestId", coalesce(late_since, due_at) AS "lateSince",
  extract(epoch FROM rebound.now() - coalesce(late_since, due_at))::float8 AS "lateSeconds",
  (extract(epoch FROM rebound.now() - handed_at) / 3600)::float8 AS "doubtHours", handed_at AS "handedAt",
  claimed_by AS "claimedBy", claimed_until AS "claimedUntil"`;

/** Nothing of a suspended account leaves but what tells its person so; the database refuses it as well. */
const MAY_LEAVE = Prisma.sql`(kind IN ('security','account-leaving') OR NOT EXISTS (
  SELECT 1 FROM account_terms t WHERE t.user_id = outbox.user_id AND t.suspended_at IS NOT NULL))`;

/** A row that a worker has in its hands. */
export type ClaimedRow = Lease & {
  mailSealed: Uint8Array;
  /** TRUST-3: to whom and from whom, of a mail to somebody else. */
  recipientHash: Uint8Array | null;
  senderHash: Uint8Array | null;
  staleAt: Temporal.Instant | null;
};

/**
 * Takes a row that is due, in one statement: of any number of workers exactly one gets it. Answers null where
 * it is not due yet, taken or settled. Throws the database's HOLD-6 where a reply's hold grew after it was
 * queued (the handler's `onHeld` puts it off).
 */
export async function claim(
  tx: SystemTx,
  which: { id: string; workerId: string },
): Promise<ClaimedRow | null> {
  const [row] = await tx.db.$queryRaw<(Omit<ClaimedRow, 'staleAt'> & { staleAt: Date | null })[]>`
    UPDATE outbox
    SET state = 'claimed', attempts = attempts + 1, claimed_by = ${which.workerId}::uuid,
        claimed_until = rebound.now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id = ${which.id}::uuid AND state = 'due' AND due_at <= rebound.now() AND ${MAY_LEAVE}
    RETURNING ${LEASE_COLUMNS}, mail_sealed AS "mailSealed", recipient_hash AS "recipientHash",
              sender_hash AS "senderHash", stale_at AS "staleAt"`;
  return row ? { ...row, staleAt: row.staleAt && instantOf(row.staleAt) } : null;
}

/** Keeps a lease alive for another term; answers false where it is somebody else's by now, or settled. */
export async function renew(tx: ClientTx | SystemTx, lease: Lease): Promise<boolean> {
  const renewed = await tx.db.$executeRaw`
    UPDATE outbox SET claimed_until = rebound.now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id = ${lease.id}::uuid AND state = 'claimed' AND claimed_by = ${lease.claimedBy}::uuid
      AND attempts = ${lease.attempts}`;
  return renewed === 1;
}

/**
 * The mails that are due, urgent kinds first, then what the site's own way out did not take before, then the longest-waiting;
 * claiming is what decides.
 */
export async function dueRows(
  tx: SystemTx,
  { limit, urgentKinds }: { limit: number; urgentKinds: readonly string[] },
): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM outbox WHERE state = 'due' AND due_at <= rebound.now() AND via <> 'webhook' AND ${MAY_LEAVE}
    ORDER BY kind = ANY (${urgentKinds}::text[]) DESC, attempts > 0 AND via = 'service' DESC, due_at LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** What people's own programs are to be told by now, in turns: the first of each person's, then the second of each. */
export const dueNews = (
  tx: SystemTx,
  { limit, eachPerson }: { limit: number; eachPerson: number },
): Promise<{ id: string; userId: string }[]> =>
  tx.db.$queryRaw`
    SELECT id, user_id AS "userId" FROM (
      SELECT id, user_id, due_at, row_number() OVER (PARTITION BY user_id ORDER BY due_at, id) AS nth
      FROM outbox WHERE state = 'due' AND due_at <= rebound.now() AND via = 'webhook' AND ${MAY_LEAVE}) each_in_turn
    WHERE nth <= ${eachPerson} ORDER BY nth, due_at LIMIT ${limit}`;

/** Leases that ran out, or all of one worker that is going home. */
export async function lostLeases(tx: SystemTx, of: 'expired' | { workerId: string }): Promise<Lease[]> {
  const workerId = of === 'expired' ? null : of.workerId;
  return tx.db.$queryRaw<Lease[]>`
    SELECT ${LEASE_COLUMNS} FROM outbox
    WHERE state = 'claimed' AND (claimed_by = ${workerId}::uuid OR (${workerId}::uuid IS NULL AND claimed_until <= rebound.now()))
    ORDER BY claimed_until LIMIT 100`;
}
