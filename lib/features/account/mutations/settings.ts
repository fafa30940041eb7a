import { type ClientTx, reopen } from '@/lib/access/transaction';
import { staleChange } from '@/lib/access/version';
import { me, zoneNamed } from '@/lib/features/account/data';
import { mute, unmute } from '@/lib/features/account/mute';
import { ZONE_BY_NAME } from '@/lib/features/account/schema';
import type { UserView } from '@/lib/features/account/types';
import { dismissKind } from '@/lib/features/notices';
import { reschedulePendingNudges } from '@/lib/features/recovery';
import { unsuppress } from '@/lib/mail/suppression';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';
import { NOTIFICATION_KINDS, type NotificationKind } from '@/lib/rules/notifications';
import type { QuietHours } from '@/lib/rules/quiet';

/** What is left out stays. `nudgeHour` is a local hour, `ventHours` are elapsed hours. */
type AccountChanges = Partial<
  Pick<
    UserView,
    | 'name'
    | 'timeZone'
    | 'locale'
    | 'nudgeHour'
    | 'ventHours'
    | 'holdHours'
    | 'ghostDays'
    | 'offersCheckIns'
    | 'muted'
    | 'quietHours'
  > & { nudges: boolean }
>;

/**
 * Changes the person's own settings. A zone that is set here counts as chosen, so detection leaves it alone;
 * a new zone or hour moves the nudges that are still to come (NUDGE-1), switching them off stops them at once
 * (NUDGE-3). Throws a ZodError for a zone that the database does not know.
 */
export async function updateMe(tx: ClientTx, changes: AccountChanges): Promise<UserView> {
  const before = tx.viewer;
  const { nudges, muted, quietHours, timeZone, ...plain } = changes;
  await tx.db.user.update({
    where: { id: tx.scope.userId },
    data: {
      ...plain,
      ...(quietHours === undefined
        ? {}
        : { quietFrom: quietHours?.from ?? null, quietUntil: quietHours?.until ?? null }),
      ...(timeZone === undefined ? {} : { timeZone: await chosenZone(tx, timeZone), timeZoneChosen: true }),
    },
  });
  for (const kind of muted === undefined ? [] : NOTIFICATION_KINDS)
    await (muted?.includes(kind) ? mute : unmute)(tx, kind);
  if (nudges !== undefined) await (nudges ? unmute : mute)(tx, 'nudge');
  const after = await reopen(tx);
  if (after.viewer.zone !== before.zone || after.viewer.nudgeHour !== before.nudgeHour)
    await moveMornings(after);
  return me(after);
}

/**
 * Which notifications the person wants beside the nudges, and when it is to be quiet. What is not in `wanted` stops at once,
 * with what waits to leave (NUDGE-3).
 */
export async function saveMails(
  tx: ClientTx,
  { wanted, quietHours }: { wanted: readonly NotificationKind[]; quietHours: QuietHours | null },
): Promise<void> {
  const { mutedMails } = tx.viewer;
  const muted = NOTIFICATION_KINDS.filter((kind) =>
    kind === 'nudge' ? mutedMails.includes(kind) : !wanted.includes(kind),
  );
  await updateMe(tx, { muted, quietHours });
}

/** The person says that their address works: mails to it go out again. Answers whether they had stopped. */
export async function startMailsAgain(tx: ClientTx): Promise<boolean> {
  const { email } = tx.viewer;
  await dismissKind(tx, 'mails-stopped');
  return unsuppress(tx, email);
}

/**
 * `updateMe` for what starts from a version of the account: refused with VERSION where name, zone or locale that it
 * would change were changed since.
 */
export async function changeMe(
  tx: ClientTx,
  { version, ...changes }: AccountChanges & { version?: number },
): Promise<Result<UserView>> {
  if (version !== undefined) {
    const { userId } = tx.scope;
    await tx.db.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
    const { name, timeZone, locale, ...now } = await tx.db.user.findUniqueOrThrow({ where: { id: userId } });
    const stale = staleChange(version, { version: now.version, values: { name, timeZone, locale } }, changes);
    if (stale) return err(stale);
  }
  return ok(await updateMe(tx, changes));
}

/** NUDGE-1: other clocks or another hour move what is still to come. */
async function moveMornings(tx: ClientTx): Promise<void> {
  await reschedulePendingNudges(tx);
  await tx.db.user.update({ where: { id: tx.scope.userId }, data: { nextDigestAt: dateOf(tx.now) } });
}

async function chosenZone(tx: ClientTx, name: string): Promise<string> {
  const zone = await zoneNamed(tx, name);
  if (!zone) throw fieldError('timeZone', ZONE_BY_NAME);
  return zone;
}

/**
 * Takes over the zone a browser reports, unless the person chose one; one that the database does not know is left
 * alone. Answers whether anything changed.
 */
export async function detectTimeZone(tx: ClientTx, reported: string): Promise<boolean> {
  const timeZone = await zoneNamed(tx, reported);
  if (!timeZone) return false;
  const { count } = await tx.db.user.updateMany({
    where: { id: tx.scope.userId, timeZoneChosen: false, timeZone: { not: timeZone } },
    data: { timeZone },
  });
  if (count > 0) await moveMornings(await reopen(tx));
  return count > 0;
}
