import type { ClientTx } from '@/lib/access/transaction';
import { NO_MORE, type Stop } from '@/lib/outbox/handler';
import { dateOf } from '@/lib/platform/clock';
import { isId } from '@/lib/platform/ids';
import { UNDO_ON_THE_WAY_SECONDS, UNDO_SECONDS } from '@/lib/rules/policy';

/** Elapsed seconds after which what was withdrawn stays withdrawn (UNDO-1). */
const SETTLED_SECONDS = UNDO_SECONDS + UNDO_ON_THE_WAY_SECONDS + 1;

/**
 * COACH-1: what stops the mail of an invitation, of a client to a coach or of a coach to a client: that nobody can answer
 * it any more. A key that names none lets it go. One that was withdrawn within the seconds of an undo waits them out, as
 * the undo brings it back.
 */
export async function stopOfInvitation(
  tx: ClientTx,
  { id, to }: { id: string | undefined; to: 'coach' | 'client' },
): Promise<Stop | null> {
  if (!id || !isId(id)) return null;
  const row = await (to === 'coach' ? toCoach(tx, id) : toClient(tx, id));
  if (row?.state === 'invited') return null;
  if (!row?.endedAt || row.endedAt <= dateOf(tx.now.subtract({ seconds: SETTLED_SECONDS }))) return NO_MORE;
  return {
    ...{ state: 'due', reason: 'taken-back', afterSeconds: SETTLED_SECONDS },
    ...{ mayHaveLeft: false, putOff: true },
  };
}

type Invitation = { state: string; endedAt: Date | null } | null;

async function toCoach(tx: ClientTx, id: string): Promise<Invitation> {
  const row = await tx.db.coaching.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id } },
    select: { state: true, revokedAt: true },
  });
  return row && { state: row.state, endedAt: row.revokedAt };
}

async function toClient(tx: ClientTx, id: string): Promise<Invitation> {
  const row = await tx.db.clientInvitation.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id } },
    select: { state: true, answeredAt: true },
  });
  return row && { state: row.state, endedAt: row.answeredAt };
}
