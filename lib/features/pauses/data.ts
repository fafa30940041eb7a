import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { PauseView } from '@/lib/features/pauses/schema';
import { instantOf } from '@/lib/platform/clock';

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
