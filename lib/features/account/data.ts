import type { ClientTx, Tx } from '@/lib/access/transaction';
import type { SessionView, TokenView, UserView } from '@/lib/features/account/types';
import { suppressionOf } from '@/lib/mail/suppression';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { NOTIFICATION_KINDS } from '@/lib/rules/notifications';
import { isTimeZone } from '@/lib/rules/time';

/**
 * A zone by its name as the database spells it ("europe/lisbon" is Europe/Lisbon); null where it is not known here or
 * there, as days are reckoned in both (HOLD-4).
 */
export async function zoneNamed(tx: Tx, name: string): Promise<string | null> {
  if (!isTimeZone(name)) return null;
  const [zone] = await tx.db.$queryRaw<{ name: string }[]>`
    SELECT name FROM pg_timezone_names WHERE lower(name) = lower(${name}) ORDER BY name LIMIT 1`;
  return zone && isTimeZone(zone.name) ? zone.name : null;
}

/** The person's own account. */
export async function me(tx: ClientTx): Promise<UserView> {
  const {
    zone,
    zoneChosen,
    mutedMails,
    quietFrom,
    quietUntil,
    madeAt: _,
    paused: __,
    stages: ___,
    ...viewer
  } = tx.viewer;
  const own = await tx.db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { version: true, offersCheckIns: true },
  });
  return {
    ...viewer,
    ...own,
    timeZone: zone,
    timeZoneChosen: zoneChosen,
    nudgesOff: mutedMails.includes('nudge'),
    muted: NOTIFICATION_KINDS.filter((kind) => mutedMails.includes(kind)),
    quietHours: quietHoursOf({ quietFrom, quietUntil }),
    mailsStopped: await suppressionOf(tx, viewer.email),
  };
}

const quietHoursOf = ({
  quietFrom: from,
  quietUntil: until,
}: {
  quietFrom: number | null;
  quietUntil: number | null;
}) => (from === null || until === null ? null : { from, until });

/** Where the person is signed in, the latest seen first; sessions past their end are left out. */
export async function listSessions(tx: ClientTx): Promise<SessionView[]> {
  const rows = await tx.db.session.findMany({
    where: { userId: tx.scope.userId, expires: { gt: dateOf(tx.now) }, awaitsFactor: false },
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ id, device, createdAt, lastSeenAt }) => ({
    id,
    device,
    signedInAt: instantOf(createdAt),
    lastSeenAt: instantOf(lastSeenAt),
  }));
}

/** The person's API tokens that still work, the newest first. */
export async function listTokens(tx: ClientTx): Promise<TokenView[]> {
  const rows = await tx.db.apiToken.findMany({
    where: {
      ...{ userId: tx.scope.userId, revokedAt: null },
      OR: [{ expiresAt: null }, { expiresAt: { gt: dateOf(tx.now) } }],
    },
    select: {
      ...{ id: true, name: true, tail: true, scopes: true },
      ...{ createdAt: true, lastUsedAt: true, expiresAt: true },
    },
    orderBy: { id: 'desc' },
  });
  return rows.map(({ createdAt, lastUsedAt, expiresAt, ...token }) => ({
    ...token,
    createdAt: instantOf(createdAt),
    lastUsedAt: lastUsedAt && instantOf(lastUsedAt),
    expiresAt: expiresAt && instantOf(expiresAt),
  }));
}
