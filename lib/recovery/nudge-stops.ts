import type { ClientTx } from '@/lib/db/transaction';
import { isSuppressed } from '@/lib/mail/suppression';
import type { NudgeSkip, NudgeStops } from '@/lib/rules/nudge';
import type { PlanState } from '@/lib/rules/plan';

/** NUDGE-3: what stops every nudge of a person, whichever plan it is of. */
type PersonStops = Pick<NudgeStops, 'unsubscribed' | 'acceptedOffer' | 'bounced'>;

export async function personStops(
  tx: ClientTx,
  person: { email: string; nudgesOffAt: Date | null },
): Promise<PersonStops> {
  const accepted = await tx.db.application.findFirst({
    where: { userId: tx.scope.userId, ending: 'accepted' },
    select: { id: true },
  });
  return {
    unsubscribed: person.nudgesOffAt !== null,
    acceptedOffer: accepted !== null,
    bounced: await isSuppressed(tx, person.email),
  };
}

/** A plan's stored state as the rule takes it: a paused plan is running, and paused. */
export function planStops(stored: string): Pick<NudgeStops, 'planState' | 'paused'> {
  return stored === 'paused'
    ? { planState: 'running', paused: true }
    : { planState: stored as PlanState, paused: false };
}

/**
 * NUDGE-3: asked once more when a queued nudge is about to leave. Answers what stops it, or null. The mail may
 * speak for several plans, so one that is still running is enough.
 */
export async function stopsOfNudges(tx: ClientTx): Promise<NudgeSkip | null> {
  const person = await tx.db.user.findUnique({
    where: { id: tx.scope.userId },
    select: { email: true, nudgesOffAt: true },
  });
  if (!person) return 'unsubscribed';
  const { unsubscribed, bounced, acceptedOffer } = await personStops(tx, person);
  if (unsubscribed) return 'unsubscribed';
  if (bounced) return 'bounced';
  if (acceptedOffer) return 'accepted-offer';
  const running = await tx.db.plan.count({ where: { userId: tx.scope.userId, state: 'running' } });
  return running > 0 ? null : 'paused';
}
