import type { ClientScope, CoachScope } from '@/lib/access/scope';
import type { ClientTx, SystemTx, Tx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { dateOf } from '@/lib/platform/clock';
import { steadyHashOf } from '@/lib/platform/crypto/secret';
import { ANSWERED_HOURS } from '@/lib/rules/limits';

/** A transaction of whoever asks. */
type Asking = Pick<Tx, 'db' | 'now'> & { scope: ClientScope | CoachScope };

/** Something a program asks for once, however often it sends it: the name it gave, and a keyed hash of what it asks for. */
export type AskedOnce = { id: string; mark: Uint8Array<ArrayBuffer> };

/** What it was answered: the status, and the body as JSON where there is one. */
export type Answered = { status: number; body: string | null };

/** Both hashes hold when the server's secret gets a newer version within the day. */
export function askedOnce(key: string, request: string): AskedOnce {
  const hex = Buffer.from(steadyHashOf('idempotency key', key)).toString('hex');
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hex) ?? [];
  return { id: parts.join('-'), mark: steadyHashOf('idempotent request', request) };
}

/**
 * Takes the name for this transaction, and answers null; or says whether the same was asked under it before. Of two at
 * once, the second waits until the first is through, and takes the name where that one left nothing behind.
 */
export async function takeRequest(tx: Asking, { id, mark }: AskedOnce): Promise<{ same: boolean } | null> {
  const who = askerOf(tx);
  const now = dateOf(tx.now);
  const taken = await tx.db.$executeRaw`
    WITH old AS (
      DELETE FROM answered_requests WHERE user_id = ${who}::uuid AND id <> ${id}::uuid
        AND at < ${now}::timestamptz - make_interval(hours => ${ANSWERED_HOURS}::int))
    INSERT INTO answered_requests AS r (user_id, id, mark, at)
    VALUES (${who}::uuid, ${id}::uuid, ${mark}, ${now}::timestamptz)
    ON CONFLICT (user_id, id) DO UPDATE SET mark = excluded.mark, at = excluded.at, status = NULL, answer_sealed = NULL
      WHERE r.at < ${now}::timestamptz - make_interval(hours => ${ANSWERED_HOURS}::int)`;
  if (taken === 1) return null;
  const row = await tx.db.answeredRequest.findUnique({ where: { userId_id: { userId: who, id } } });
  return { same: row !== null && Buffer.compare(row.mark, mark) === 0 };
}

/** Keeps the answer, sealed by the asking person's own key. */
export async function keepAnswer(tx: ClientTx, { id }: AskedOnce, { status, body }: Answered): Promise<void> {
  const row = (await openVault(tx)).at('AnsweredRequest', { id });
  await tx.db.answeredRequest.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { status, answerSealed: row.sealIfAny('answerSealed', body) },
  });
}

/** The answer that was given before; null where it is not there, or not yet. */
export async function answerBefore(tx: ClientTx, { id }: AskedOnce): Promise<Answered | null> {
  const row = await tx.db.answeredRequest.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id } },
  });
  if (!row || row.status === null) return null;
  return { status: row.status, body: (await openVault(tx)).at('AnsweredRequest', row).open('answerSealed') };
}

/** Forgets what programs were answered more than a day ago, over all people. */
export async function forgetAnswers(tx: SystemTx): Promise<void> {
  await tx.db.$executeRaw`SELECT rebound.purge_answered_requests(${ANSWERED_HOURS}::int)`;
}

const askerOf = ({ scope }: Asking) => (scope.kind === 'coach' ? scope.coachId : scope.userId);
