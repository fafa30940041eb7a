import { Temporal } from 'temporal-polyfill';
import type { ClientTx, Tx } from '@/lib/access/transaction';
import type { ProgramsView, SessionView, TokenView, UserView } from '@/lib/features/account/types';
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

type Stored = Omit<ProgramsView, 'tokens'> & {
  tokens: (Pick<TokenView, 'id' | 'name' | 'tail' | 'scopes'> & {
    createdAt: string;
    lastUsedAt: string | null;
    expiresAt: string | null;
  })[];
};

/**
 * What acts for the person without a browser, or is told of what they do; in one statement, as settings show it beside much
 * else.
 */
export async function programsOf(tx: ClientTx): Promise<ProgramsView> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<{ found: Stored }[]>`
    SELECT jsonb_build_object(
      'tokens', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', id, 'name', name, 'tail', tail, 'scopes', scopes,
          'createdAt', created_at, 'lastUsedAt', last_used_at, 'expiresAt', expires_at) ORDER BY id DESC), '[]')
        FROM api_tokens WHERE user_id = ${userId}::uuid AND revoked_at IS NULL
          AND (expires_at IS NULL OR expires_at > ${dateOf(tx.now)})),
      'calendar', EXISTS (SELECT 1 FROM calendar_feeds WHERE user_id = ${userId}::uuid),
      'webhooks', (SELECT count(*) FROM webhooks WHERE user_id = ${userId}::uuid AND paused IS NULL)) AS found`;
  if (!row) throw new Error('programs: no row');
  const instant = (text: string) => Temporal.Instant.from(text);
  return {
    ...row.found,
    tokens: row.found.tokens.map(({ createdAt, lastUsedAt, expiresAt, ...token }) => ({
      ...token,
      createdAt: instant(createdAt),
      lastUsedAt: lastUsedAt === null ? null : instant(lastUsedAt),
      expiresAt: expiresAt === null ? null : instant(expiresAt),
    })),
  };
}
