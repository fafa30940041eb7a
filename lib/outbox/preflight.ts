import { type ClientTx, isClientTx, type SystemTx } from '@/lib/access/transaction';
import { openVault, systemVault } from '@/lib/access/vault';
import { ownMailboxAdapter } from '@/lib/mail/own-mailbox';
import type { MailAdapter } from '@/lib/mail/port';
import { isSuppressed } from '@/lib/mail/suppression';
import type { Mail } from '@/lib/mail/types';
import { stopAtTheDoor } from '@/lib/outbox/at-the-door';
import { mayTryAgain, type Settlement } from '@/lib/outbox/backoff';
import type { ClaimedRow } from '@/lib/outbox/claim';
import { stopHouseMail } from '@/lib/outbox/from-house';
import { thawMail } from '@/lib/outbox/frozen-mail';
import type { Handlers, OwnMailbox, Stop } from '@/lib/outbox/handler';
import { goesToItsOwner } from '@/lib/outbox/own-kinds';

/** A mail, and its way out where that is not the service's. */
export type Ready = { mail: Mail; way: MailAdapter | null };

/** Who has a say about the mails, and the name of the service's way out. */
type Door = { handlers: Handlers; transport: string };

/** What the preflight finds: the mail to send, a reason not to, or that the row is in other hands by now. */
export type Readiness = Ready | Settlement | 'not-ours';

/**
 * The last look before a mail is handed over. Where it may go, that is written down in the same transaction: from
 * its commit on the mail may be out, and until then it surely is not. Throws where no handler knows its kind.
 */
export async function preflight(
  tx: ClientTx | SystemTx,
  row: ClaimedRow,
  { honoursKeys, ...door }: Door & { honoursKeys: boolean },
): Promise<Readiness> {
  if (!mayTryAgain({ doubtHours: row.doubtHours, honoursKeys }))
    return { state: 'unknown', reason: 'key-too-old' };
  const found = await findingOf(tx, row, door);
  if (!('mail' in found)) {
    // It may have left before: what stops another attempt does not say that it did not.
    return row.doubtHours === null ? found : { state: 'unknown', reason: found.reason };
  }
  return (await handOver(tx, row)) ? found : 'not-ours';
}

type Found = Ready | Stop | { state: 'skipped'; reason: string };

/** What may have changed since it was queued: its time (NUDGE-2), what its feature says, a bounce, a mailbox. */
async function findingOf(
  tx: ClientTx | SystemTx,
  row: ClaimedRow,
  { handlers, transport }: Door,
): Promise<Found> {
  const handler = handlers.of(row.kind);
  if (!handler) throw new Error(`outbox: nobody handles mails of kind ${row.kind}`);
  if (row.staleAt && tx.now.epochMilliseconds >= row.staleAt.epochMilliseconds)
    return { state: 'skipped', reason: handler.staleReason ?? 'stale' };
  if (isClientTx(tx) && !handler.afterClosing && (await isClosed(tx)))
    return { state: 'cancelled', reason: 'account-closed' };
  const stop = isClientTx(tx) ? await handler.preflight?.(tx, row) : null;
  if (stop) return stop;
  const mail = thawMail(isClientTx(tx) ? await openVault(tx) : systemVault(), row);
  if (!mail) return { state: 'failed', reason: 'sealed-for-another-row' };
  if (!handler.ignoresSuppression && (await isSuppressed(tx, mail.to))) {
    return { state: 'cancelled', reason: 'suppressed' };
  }
  if (row.via === 'service') return throughService(tx, row, { mail, transport });
  if (row.via === 'webhook') return toProgram(tx, row, { mail, handlers });
  return throughMailbox(tx, mail, handlers.ownMailbox);
}

/** Whether the person has closed their account: then nothing of theirs is sent, whatever was queued since. */
async function isClosed({ db, scope: { userId } }: ClientTx): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, eraseAt: { not: null } } })) > 0;
}

/** TRUST-1, TRUST-3: what goes to its owner goes; what goes to somebody else has somebody who sends it, or the house does. */
async function throughService(
  tx: ClientTx | SystemTx,
  row: ClaimedRow,
  { mail, transport }: { mail: Mail; transport: string },
): Promise<Ready | Stop> {
  if (goesToItsOwner(row.kind)) return { mail, way: null };
  if (!isClientTx(tx)) return (await stopHouseMail(tx, row, mail)) ?? { mail, way: null };
  return (await stopAtTheDoor(tx, row, { mail, transport })) ?? { mail, way: null };
}

/** Only its writer's own mailbox, and only under the sender that was shown when the mail was frozen. */
async function throughMailbox(
  tx: ClientTx | SystemTx,
  mail: Mail,
  ownMailbox: OwnMailbox,
): Promise<Ready | Stop> {
  const login = isClientTx(tx) ? await ownMailbox.login(tx) : null;
  if (!login) return { state: 'failed', reason: 'mailbox-gone' };
  if (login.address !== mail.from?.address) return { state: 'failed', reason: 'mailbox-changed' };
  return { mail, way: ownMailboxAdapter(login) };
}

/** To a program of the person's own: where they have it listen by now. */
async function toProgram(
  tx: ClientTx | SystemTx,
  row: ClaimedRow,
  { mail, handlers }: { mail: Mail; handlers: Handlers },
): Promise<Ready | Stop> {
  const way = isClientTx(tx) ? await handlers.ownPrograms.way(tx, row) : null;
  return way ? { mail, way } : { state: 'cancelled', reason: 'webhook-gone' };
}

/** Marks the row as handed over, keeping an earlier moment; answers false where the lease is another's by now. */
async function handOver(tx: ClientTx | SystemTx, row: ClaimedRow): Promise<boolean> {
  const marked = await tx.db.$executeRaw`
    UPDATE outbox SET handed_at = coalesce(handed_at, rebound.now())
    WHERE id = ${row.id}::uuid AND state = 'claimed' AND claimed_by = ${row.claimedBy}::uuid
      AND attempts = ${row.attempts} AND claimed_until > rebound.now()`;
  return marked === 1;
}
