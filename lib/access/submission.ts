import { SUBMISSION } from '@/lib/access/form';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import type { Tx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';
import { keyedHashesOf, keyedHashOf } from '@/lib/platform/crypto/secret';
import { SUBMISSION_DAYS } from '@/lib/rules/limits';

/** A transaction of whoever sends. */
type Sender = Pick<Tx, 'db' | 'now'> & { scope: ClientScope | CoachScope };

/**
 * Something that a form sends: its name, the same however often it is tried, and a keyed hash of what it says. `marks`: that hash
 * by every version of the secret that is known, as the form may have been sent the first time before there was a newer one.
 */
export type Submission = { id: string; mark: Hash; marks: readonly Hash[] };
type Hash = Uint8Array<ArrayBuffer>;

/** What was sent under this name before: the same or something else, and where that led. */
export type Earlier = { same: boolean; to: string | null };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the form says of itself; null of one that was sent without scripts. */
export function submissionOf(form: FormData, values: Record<string, string>): Submission | null {
  const id = form.get(SUBMISSION);
  if (typeof id !== 'string' || !UUID.test(id)) return null;
  const said = JSON.stringify(Object.entries(values).sort());
  return { id, mark: keyedHashOf('submission', said), marks: keyedHashesOf('submission', said) };
}

/**
 * Takes the name for this transaction, and answers null; or says what was sent under it before. Of two at once, the second
 * waits until the first is through, and takes the name where that one left nothing behind.
 */
export async function take(tx: Sender, submission: Submission): Promise<Earlier | null> {
  const { id, mark } = submission;
  const who = senderOf(tx);
  const now = dateOf(tx.now);
  const taken = await tx.db.$executeRaw`
    WITH old AS (
      DELETE FROM submissions WHERE user_id = ${who}::uuid AND at < ${now}::timestamptz - make_interval(days => ${SUBMISSION_DAYS}::int))
    INSERT INTO submissions (user_id, id, mark, at) VALUES (${who}::uuid, ${id}::uuid, ${mark}, ${now}::timestamptz)
    ON CONFLICT DO NOTHING`;
  return taken === 1 ? null : earlier(tx, submission);
}

/** What was sent under this name before; null where nothing was. */
export async function earlier(tx: Sender, { id, marks }: Submission): Promise<Earlier | null> {
  const row = await tx.db.submission.findUnique({ where: { userId_id: { userId: senderOf(tx), id } } });
  return row && { same: marks.some((mark) => Buffer.compare(row.mark, mark) === 0), to: row.leadsTo };
}

/** Keeps where it led, in the transaction of the write. */
export async function noteWhere(tx: Sender, { id }: Submission, to: string): Promise<void> {
  await tx.db.submission.update({
    where: { userId_id: { userId: senderOf(tx), id } },
    data: { leadsTo: to },
  });
}

const senderOf = ({ scope }: Sender) => (scope.kind === 'coach' ? scope.coachId : scope.userId);
