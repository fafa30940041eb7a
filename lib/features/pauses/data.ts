import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { PauseView } from '@/lib/features/pauses/schema';
import { instantOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';

/** The break from everything that is running, and the replies that are sent all the same. */
export async function getPause(tx: ClientTx): Promise<PauseView> {
  return { running: runningPause(tx), scheduled: await stillSent(tx) };
}

/** The break that is running now; null without one. Instants in UTC. */
export function runningPause({ viewer: { paused } }: ClientTx): PauseView['running'] {
  return (
    paused && {
      since: Temporal.Instant.from(paused.since).toString(),
      until: paused.until && Temporal.Instant.from(paused.until).toString(),
    }
  );
}

export type KeptBreak = {
  since: string;
  until: string | null;
  endedAt: string | null;
  welcomedAt: string | null;
};

/** Every break that somebody took, as an expression for a statement that reads more; `breakOf` reads one. */
export const breaksOf = ({ scope: { userId } }: ClientTx): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('since', b.started_at, 'until', b.until, 'endedAt', b.ended_at,
    'welcomedAt', b.welcomed_at)), '[]')
  FROM pauses b WHERE b.user_id = ${userId}::uuid)`;

export const breakOf = ({ since, until, endedAt, welcomedAt }: KeptBreak) => ({
  since: Temporal.Instant.from(since),
  until: momentOf(until),
  endedAt: momentOf(endedAt),
  welcomedAt: momentOf(welcomedAt),
});
const momentOf = (said: string | null) => (said === null ? null : Temporal.Instant.from(said));

/** The person scheduled them: a break changes nothing about that, nor about what holds them until then. */
async function stillSent(tx: ClientTx): Promise<PauseView['scheduled']> {
  const rows = await tx.db.reply.findMany({
    where: { userId: tx.scope.userId, state: 'scheduled' },
    select: {
      rejectionId: true,
      leaveAt: true,
      rejection: { select: { application: { select: { company: { select: { name: true } } } } } },
    },
    orderBy: [{ leaveAt: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ rejectionId, leaveAt, rejection }) =>
    leaveAt === null
      ? []
      : [
          {
            rejectionId,
            company: rejection.application.company.name,
            leaveAt: instantOf(leaveAt).toString(),
          },
        ],
  );
}
