import type { ClientTx, SystemTx } from '@/lib/access/transaction';
import { houseVault, openVault } from '@/lib/access/vault';
import { mailboxLogin } from '@/lib/features/mailboxes/data';
import type { MailboxLogin } from '@/lib/features/mailboxes/types';
import { dayOfNudgeKey } from '@/lib/features/recovery/nudge-key';
import { stopsOfNudges } from '@/lib/features/recovery/nudge-stops';
import { refusalAtTheDoor } from '@/lib/features/replies/raising';
import { stillUnlocked } from '@/lib/features/replies/unlocks';
import { ignoresSuppression, isSuppressed } from '@/lib/mail/suppression';
import { isNote, type Mail } from '@/lib/mail/types';
import { mayTryAgain, type Settlement } from '@/lib/outbox/backoff';
import type { ClaimedRow } from '@/lib/outbox/claim';
import { thawMail } from '@/lib/outbox/frozen-mail';
import { afterQuietHours } from '@/lib/rules/quiet';

/** A mail, and the login of its writer's own mailbox where it leaves by that. */
export type Ready = { mail: Mail; login: MailboxLogin | null };

/** What the last look finds: the mail to send, a reason not to, or that the row is in other hands by now. */
export type Readiness = Ready | Settlement | 'not-ours';

/**
 * The last look before a mail is handed over. Where it may go, that is written down in the same transaction: from
 * its commit on the mail may be out, and until then it surely is not.
 */
export async function lastCheck(
  tx: ClientTx | SystemTx,
  row: ClaimedRow,
  honoursKeys: boolean,
): Promise<Readiness> {
  if (!mayTryAgain({ doubtHours: row.doubtHours, honoursKeys }))
    return { state: 'unknown', reason: 'key-too-old' };
  const found = await findingOf(tx, row);
  if (!('mail' in found)) {
    // It may have left before: what stops another attempt does not say that it did not.
    return row.doubtHours === null ? found : { state: 'unknown', reason: found.reason };
  }
  return (await handOver(tx, row)) ? found : 'not-ours';
}

type Found =
  | Ready
  | { state: 'skipped' | 'cancelled' | 'failed'; reason: string }
  | Extract<Settlement, { state: 'due' }>;

/** What may have changed since it was queued: the day (NUDGE-2), a stop (NUDGE-3), a window (PUSH-1), a bounce. */
async function findingOf(tx: ClientTx | SystemTx, row: ClaimedRow): Promise<Found> {
  if (row.staleAt && tx.now.epochMilliseconds >= row.staleAt.epochMilliseconds) {
    return { state: 'skipped', reason: row.kind === 'nudge' ? 'day-passed' : 'stale' };
  }
  if (row.kind === 'nudge' && isClient(tx)) {
    const stop = await stopsOfNudges(tx, dayOfNudgeKey(row.idempotencyKey));
    if (stop) return { state: 'cancelled', reason: stop };
  }
  if (row.kind === 'reply' && row.replyId && isClient(tx)) {
    const refusal = await refusalAtTheDoor(tx, row.replyId);
    if (refusal) return { state: 'failed', reason: refusal.code };
  }
  if (isNote(row.kind) && isClient(tx)) {
    const wish = await wishAbout(tx, row);
    if (wish) return wish;
  }
  if (row.kind === 'reply-unlocked' && isClient(tx) && !(await stillUnlocked(tx, row.idempotencyKey)))
    return { state: 'cancelled', reason: 'settled' };
  const mail = thawMail(isClient(tx) ? await openVault(tx) : houseVault(), row);
  if (!mail) return { state: 'failed', reason: 'sealed-for-another-row' };
  if (!ignoresSuppression(row.kind) && (await isSuppressed(tx, mail.to))) {
    return { state: 'cancelled', reason: 'suppressed' };
  }
  if (row.via === 'service') return { mail, login: null };
  return throughMailbox(tx, mail);
}

/** Only its writer's own mailbox, and only under the sender that was shown when the mail was frozen. */
async function throughMailbox(tx: ClientTx | SystemTx, mail: Mail): Promise<Found> {
  const login = isClient(tx) ? await mailboxLogin(tx) : null;
  if (!login) return { state: 'failed', reason: 'mailbox-gone' };
  if (login.address !== mail.from?.address) return { state: 'failed', reason: 'mailbox-changed' };
  return { mail, login };
}

/** What the person wants of notes like this: none at all (NUDGE-3), or none at this hour. A nudge has its own hour. */
async function wishAbout(tx: ClientTx, { kind, doubtHours }: ClaimedRow): Promise<Found | null> {
  const person = await tx.db.user.findUniqueOrThrow({
    where: { id: tx.scope.userId },
    select: { mutedMails: true, quietFrom: true, quietUntil: true, timeZone: true },
  });
  if (person.mutedMails.includes(kind)) return { state: 'cancelled', reason: 'unsubscribed' };
  const { quietFrom: from, quietUntil: until, timeZone } = person;
  // One that may have left already is asked about while its key still counts, whatever the hour.
  if (kind === 'nudge' || doubtHours !== null || from === null || until === null) return null;
  const afterSeconds = tx.now.until(afterQuietHours(tx.now, { from, until }, timeZone)).total('seconds');
  return afterSeconds > 0
    ? { state: 'due', reason: 'quiet-hours', afterSeconds: Math.ceil(afterSeconds), mayHaveLeft: false }
    : null;
}

/** Marks the row as handed over, keeping an earlier moment; answers false where the lease is another's by now. */
async function handOver(tx: ClientTx | SystemTx, row: ClaimedRow): Promise<boolean> {
  const marked = await tx.db.$executeRaw`
    UPDATE outbox SET handed_at = coalesce(handed_at, rebound.now())
    WHERE id = ${row.id}::uuid AND state = 'claimed' AND claimed_by = ${row.claimedBy}::uuid
      AND attempts = ${row.attempts} AND claimed_until > rebound.now()`;
  return marked === 1;
}

const isClient = (tx: ClientTx | SystemTx): tx is ClientTx => tx.scope.kind === 'client';
