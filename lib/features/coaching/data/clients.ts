import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { Client, EndedSharing, Invitation } from '@/lib/features/coaching/types';
import { dateOf, instantOf, plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { byNeed, type ClientSigns, type CoachingScope, clientSigns } from '@/lib/rules/coaching';
import type { PlanState } from '@/lib/rules/plan';
import { localDate } from '@/lib/rules/time';

/**
 * Open invitations to the signed-in person's own address, the newest first. Row-level security compares the
 * address: an invitation to another address does not exist here.
 */
export async function invitationsFor(tx: ClientTx): Promise<Invitation[]> {
  const rows = await tx.db.$queryRaw<
    { id: string; client: string; scopes: CoachingScope[]; invitedAt: Date }[]
  >`
    SELECT c.id, coalesce(p.name, p.email) AS client, c.scopes, c.invited_at AS "invitedAt"
    FROM coachings c CROSS JOIN LATERAL rebound.person(c.user_id) p
    WHERE c.state = 'invited' AND c.coach_email = rebound.actor_email() AND c.user_id <> ${tx.scope.userId}::uuid
    ORDER BY c.invited_at DESC, c.id DESC`;
  return rows.map(({ invitedAt, ...row }) => ({ ...row, invitedAt: invitedAt.toISOString() }));
}

/**
 * COACH-4: what waits for the person in coaching, as a column of a statement: JSON of `CoachDuties`. Nothing is opened by
 * it.
 */
export const coachDuties = ({
  scope: { userId },
}: ClientTx): Prisma.Sql => Prisma.sql`(SELECT jsonb_build_object(
  'waiting', coalesce(sum(w.waiting), 0)::int, 'unopened', (count(*) FILTER (WHERE w.unopened))::int,
  'invitations', (SELECT count(*)::int FROM coachings c
    WHERE c.state = 'invited' AND c.coach_email = rebound.actor_email() AND c.user_id <> ${userId}::uuid),
  'asked', (SELECT count(*)::int FROM client_invitations i
    WHERE i.state = 'invited' AND i.client_email = rebound.actor_email() AND i.user_id <> ${userId}::uuid))
  FROM rebound.coach_counts() w)`;

type ClientRow = Omit<Client, 'latestSharedAt' | 'waitingSince' | 'signs'> & {
  latest: Date | null;
  since: Date | null;
} & MaybeStanding;

/**
 * COACH-2: the people this coach accompanies now, with how much each shows them and how much they keep, and COACH-4: how the
 * search stands of those who let the coach see it, which stands in their record from then on (COACH-3). Those who need
 * their coach come first. `q`: those whose name or address holds it, whatever the case and the accents.
 */
export async function clientsOf(tx: ClientTx, q = ''): Promise<Client[]> {
  const rows = await tx.db.$queryRaw<ClientRow[]>`
    SELECT c.id AS "coachingId", coalesce(p.name, p.email) AS name, s.shown::int AS shared, s.latest, s.kept::int AS kept,
           coalesce(n.waiting, 0)::int AS waiting, n.since, coalesce(n.unopened, false) AS unopened, ${STANDING}
    FROM coachings c
    CROSS JOIN LATERAL rebound.person(c.user_id) p
    CROSS JOIN LATERAL rebound.entries_counted(c.user_id, c.id) s
    LEFT JOIN rebound.coach_counts() n ON n.coaching = c.id
    LEFT JOIN rebound.search_states(false) w ON w.coaching = c.id
    WHERE c.state = 'active' AND c.coach_id = ${tx.scope.userId}::uuid
    ORDER BY lower(coalesce(p.name, p.email)), c.id`;
  return rows
    .filter(({ name }) => plainly(name).includes(plainly(q)))
    .map(({ latest, since, zone, inFlight, planState, day0, seenAt, ...row }) => ({
      ...row,
      latestSharedAt: latest?.toISOString() ?? null,
      waitingSince: since?.toISOString() ?? null,
      signs: signsIn({ zone, inFlight, planState, day0, seenAt }, tx.now),
    }))
    .toSorted(byNeed);
}

const plainly = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();

/** How a search stands, of `rebound.search_states() w`. */
export const STANDING = Prisma.sql`w.zone, w.in_flight AS "inFlight", w.plan_state AS "planState", w.day0, w.seen_at AS "seenAt"`;

type Standing = {
  zone: string;
  /** Null once the search is over. */
  inFlight: number | null;
  planState: PlanState | null;
  day0: Date | null;
  seenAt: Date;
};
/** Without a zone the client doesn't let the coach see it. */
export type MaybeStanding = Omit<Standing, 'zone'> & { zone: string | null };

/** COACH-4: the signs of a client, as of their local day; null where they aren't shown. */
export const signsIn = ({ zone, ...standing }: MaybeStanding, now: Temporal.Instant): ClientSigns | null =>
  zone === null ? null : signsOf({ zone, ...standing }, now);

const signsOf = ({ zone, inFlight, planState, day0, seenAt }: Standing, now: Temporal.Instant): ClientSigns =>
  clientSigns({
    plan: planState && day0 ? { state: planState, day0: plainDateOf(day0) } : null,
    inFlight: inFlight ?? 0,
    isOver: inFlight === null,
    lastSeenOn: localDate(instantOf(seenAt), zone),
    today: localDate(now, zone),
  });

/** How the person's own search stands, as a coach whom they let see it is told. */
export async function ownSigns(tx: ClientTx): Promise<ClientSigns> {
  const [row] = await tx.db.$queryRaw<Standing[]>`
    SELECT ${STANDING} FROM rebound.search_states(true) w`;
  if (!row) throw new NotFound('person');
  return signsOf(row, tx.now);
}

/** For how long the coach's list says that a sharing has ended, in elapsed hours: two weeks. */
const ENDED_SHOWN_HOURS = 14 * 24;

/**
 * When coachings of this coach ended in the last two weeks, the latest first, in ISO 8601, and by whose word. Nothing else:
 * once the consent is gone, so are the client's name and all that was shown (COACH-1).
 */
export async function endedLately(tx: ClientTx): Promise<EndedSharing[]> {
  const rows = await tx.db.coaching.findMany({
    where: {
      coachId: tx.scope.userId,
      userId: { not: tx.scope.userId },
      state: 'revoked',
      revokedAt: { gt: dateOf(tx.now.subtract({ hours: ENDED_SHOWN_HOURS })) },
    },
    select: { revokedAt: true, endedBy: true },
    orderBy: [{ revokedAt: 'desc' }, { id: 'desc' }],
  });
  return rows.flatMap(({ revokedAt, endedBy }) =>
    revokedAt ? { at: revokedAt.toISOString(), by: endedBy as EndedSharing['by'] } : [],
  );
}
