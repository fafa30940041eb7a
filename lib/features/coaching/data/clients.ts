import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { Client, EndedSharing, Invitation } from '@/lib/features/coaching/types';
import { dateOf, instantOf, plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { type ClientSigns, type CoachingScope, clientSigns } from '@/lib/rules/coaching';
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

type ClientRow = Omit<Client, 'latestSharedAt' | 'signs'> & {
  latest: Date | null;
  zone: string | null;
  inFlight: number;
  planState: PlanState | null;
  day0: Date | null;
  seenAt: Date;
};

/**
 * COACH-2: the people this coach accompanies now, with how much each shows them and how much they keep, and COACH-4: how the
 * search stands of those who let the coach see it, which stands in their record from then on (COACH-3). `q`: those whose
 * name or address holds it, whatever the case and the accents.
 */
export async function clientsOf(tx: ClientTx, q = ''): Promise<Client[]> {
  const rows = await tx.db.$queryRaw<ClientRow[]>`
    SELECT c.id AS "coachingId", coalesce(p.name, p.email) AS name, s.shown::int AS shared, s.latest, s.kept::int AS kept,
           w.zone, w.in_flight AS "inFlight", w.plan_state AS "planState", w.day0, w.seen_at AS "seenAt"
    FROM coachings c
    CROSS JOIN LATERAL rebound.person(c.user_id) p
    CROSS JOIN LATERAL rebound.entries_counted(c.user_id, c.id) s
    LEFT JOIN rebound.search_states(false) w ON w.coaching = c.id
    WHERE c.state = 'active' AND c.coach_id = ${tx.scope.userId}::uuid
    ORDER BY s.latest DESC NULLS LAST, name, c.id`;
  return rows
    .filter(({ name }) => plainly(name).includes(plainly(q)))
    .map(({ latest, zone, inFlight, planState, day0, seenAt, ...row }) => ({
      ...row,
      latestSharedAt: latest?.toISOString() ?? null,
      signs: zone === null ? null : signsOf({ zone, inFlight, planState, day0, seenAt }, tx.now),
    }));
}

const plainly = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();

type Standing = Pick<ClientRow, 'inFlight' | 'planState' | 'day0' | 'seenAt'> & { zone: string };

const signsOf = ({ zone, inFlight, planState, day0, seenAt }: Standing, now: Temporal.Instant): ClientSigns =>
  clientSigns({
    plan: planState && day0 ? { state: planState, day0: plainDateOf(day0) } : null,
    inFlight,
    lastSeenOn: localDate(instantOf(seenAt), zone),
    today: localDate(now, zone),
  });

/** How the person's own search stands, as a coach whom they let see it is told. */
export async function ownSigns(tx: ClientTx): Promise<ClientSigns> {
  const [row] = await tx.db.$queryRaw<Standing[]>`
    SELECT zone, in_flight AS "inFlight", plan_state AS "planState", day0, seen_at AS "seenAt"
    FROM rebound.search_states(true)`;
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
