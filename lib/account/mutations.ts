import { me, zoneNamed } from '@/lib/account/data';
import { type TokenScope, ZONE_BY_NAME } from '@/lib/account/schema';
import type { UserView } from '@/lib/account/types';
import { dateOf } from '@/lib/clock';
import { hashOf, newSecret } from '@/lib/crypto/secret';
import type { ClientTx } from '@/lib/db/transaction';
import { NotFound } from '@/lib/errors';
import { requireId } from '@/lib/ids';
import { reschedulePendingNudges } from '@/lib/recovery/mutations';
import { cancelQueuedNudges } from '@/lib/recovery/nudge-outcome';
import { slip } from '@/lib/slip';

/** What is left out stays. `nudgeHour` is a local hour, `ventHours` are elapsed hours. */
type AccountChanges = Partial<
  Pick<UserView, 'name' | 'timeZone' | 'locale' | 'nudgeHour' | 'ventHours' | 'holdHours' | 'ghostDays'> & {
    nudges: boolean;
  }
>;

/**
 * Changes the person's own settings. A zone that is set here counts as chosen, so detection leaves it alone;
 * a new zone or hour moves the nudges that are still to come (NUDGE-1), switching them off stops them at once
 * (NUDGE-3). Throws a ZodError for a zone that the database does not know.
 */
export async function updateMe(tx: ClientTx, changes: AccountChanges): Promise<UserView> {
  const before = await me(tx);
  const { nudges, timeZone, ...plain } = changes;
  await tx.db.user.update({
    where: { id: tx.scope.userId },
    data: {
      ...plain,
      ...(timeZone === undefined ? {} : { timeZone: await chosenZone(tx, timeZone), timeZoneChosen: true }),
      ...(nudges === undefined || nudges === !before.nudgesOff
        ? {}
        : { nudgesOffAt: nudges ? null : dateOf(tx.now) }),
    },
  });
  if (nudges === false) await cancelQueuedNudges(tx);
  const after = await me(tx);
  if (after.timeZone !== before.timeZone || after.nudgeHour !== before.nudgeHour)
    await reschedulePendingNudges(tx);
  return after;
}

async function chosenZone(tx: ClientTx, name: string): Promise<string> {
  const zone = await zoneNamed(tx, name);
  if (!zone) throw slip('timeZone', ZONE_BY_NAME);
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
  if (count > 0) await reschedulePendingNudges(tx);
  return count > 0;
}

/** Signs one browser out, from its very next request on. Throws NotFound for a missing or foreign id. */
export async function revokeSession(tx: ClientTx, id: string): Promise<void> {
  const { count } = await tx.db.session.deleteMany({ where: { userId: tx.scope.userId, id: requireId(id) } });
  if (count === 0) throw new NotFound('session');
}

/** Signs every browser out except the one that holds `keep` (its session token). Answers how many it were. */
export async function revokeOtherSessions(tx: ClientTx, keep: string): Promise<number> {
  const { count } = await tx.db.session.deleteMany({
    where: { userId: tx.scope.userId, tokenHash: { not: hashOf(keep) } },
  });
  return count;
}

/** Makes an API token; its text is answered here and never again. */
export async function makeToken(
  tx: ClientTx,
  { name, scopes }: { name: string; scopes: readonly TokenScope[] },
): Promise<{ id: string; token: string }> {
  const token = `rbd_${newSecret()}`;
  const { id } = await tx.db.apiToken.create({
    data: {
      userId: tx.scope.userId,
      name,
      tokenHash: hashOf(token),
      tail: token.slice(-4),
      scopes: [...scopes],
      createdAt: dateOf(tx.now),
    },
    select: { id: true },
  });
  return { id, token };
}

/** Ends a token, from its very next use on. Throws NotFound for a missing, foreign or ended one. */
export async function revokeToken(tx: ClientTx, id: string): Promise<void> {
  const { count } = await tx.db.apiToken.updateMany({
    where: { userId: tx.scope.userId, id: requireId(id), revokedAt: null },
    data: { revokedAt: dateOf(tx.now) },
  });
  if (count === 0) throw new NotFound('token');
}

/**
 * Erases the person: every row of theirs goes by cascade, sessions and waiting mails included, and the data
 * key with them, without which a copy of what was sealed does not open.
 */
export async function deleteAccount(tx: ClientTx): Promise<void> {
  const { userId } = tx.scope;
  await tx.db.userKey.deleteMany({ where: { userId } });
  const { count } = await tx.db.user.deleteMany({ where: { id: userId } });
  if (count === 0) throw new NotFound('person');
}
