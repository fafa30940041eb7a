import type { ClientTx } from '@/lib/access/transaction';
import { searchIsOver } from '@/lib/features/applications';
import type { MailAtDoor, MailHandler, StillSo, Stop } from '@/lib/outbox/handler';
import { isReminder, type NotificationKind, waitsOutPause } from '@/lib/rules/notifications';
import { afterQuietHours } from '@/lib/rules/quiet';

/**
 * The handler of a notification: what the person wants of its kind is asked first, then what its own `preflight`
 * asks.
 */
export function notification(
  kind: NotificationKind,
  rest: StillSo & Pick<MailHandler, 'noRetry'>,
): MailHandler {
  return {
    kind,
    goesTo: 'its-owner',
    noRetry: rest.noRetry,
    preflight: async (tx, mail) => (await wishAbout(tx, mail)) ?? rest.preflight?.(tx, mail) ?? null,
  };
}

/**
 * What the person wants of notifications like this: none at all, no reminder after an accepted offer or in a break from
 * everything (NUDGE-3), or none at this hour.
 */
async function wishAbout(tx: ClientTx, { kind, doubtHours }: MailAtDoor): Promise<Stop | null> {
  const person = await tx.db.user.findUniqueOrThrow({
    where: { id: tx.scope.userId },
    select: { mutedMails: true, quietFrom: true, quietUntil: true, timeZone: true },
  });
  if (person.mutedMails.includes(kind)) return { state: 'cancelled', reason: 'unsubscribed' };
  if (tx.viewer.paused && waitsOutPause(kind)) return { state: 'cancelled', reason: 'paused' };
  if (isReminder(kind) && (await searchIsOver(tx))) return { state: 'cancelled', reason: 'accepted-offer' };
  const { quietFrom: from, quietUntil: until, timeZone } = person;
  // One that may have left already is asked about while its key still counts, whatever the hour.
  if (doubtHours !== null || from === null || until === null) return null;
  const afterSeconds = tx.now.until(afterQuietHours(tx.now, { from, until }, timeZone)).total('seconds');
  return afterSeconds > 0
    ? {
        ...{ state: 'due', reason: 'quiet-hours', afterSeconds: Math.ceil(afterSeconds) },
        ...{ mayHaveLeft: false, putOff: true },
      }
    : null;
}
