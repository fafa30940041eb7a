import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { searchIsOver } from '@/lib/features/applications';
import { isSuppressed } from '@/lib/mail/suppression';
import { dateOfDay } from '@/lib/platform/clock';
import type { NudgeSkip, NudgeStops } from '@/lib/rules/nudge';
import type { PlanState } from '@/lib/rules/plan';

/** NUDGE-3: what stops every nudge of a person, whichever plan it is of. */
type PersonStops = Pick<NudgeStops, 'unsubscribed' | 'acceptedOffer' | 'bounced' | 'paused'>;

export async function personStops(
  tx: ClientTx,
  person: { email: string; mutedMails: readonly string[] },
): Promise<PersonStops> {
  return {
    unsubscribed: person.mutedMails.includes('nudge'),
    acceptedOffer: await searchIsOver(tx),
    bounced: await isSuppressed(tx, person.email),
    paused: tx.viewer.paused !== null,
  };
}

/** Everything that stops a nudge: a plan is paused by itself, or with everything else. It is running all the same. */
export function stopsOf(person: PersonStops, stored: string): NudgeStops {
  return stored === 'paused'
    ? { ...person, planState: 'running', paused: true }
    : { ...person, planState: stored as PlanState };
}

/**
 * NUDGE-3: asked once more when the queued nudge of a local day is about to leave. Answers what stops it, or null.
 * The mail may speak for several plans, so one that is still running and has a nudge on that day is enough.
 */
export async function stopsOfNudges(tx: ClientTx, day: Temporal.PlainDate | null): Promise<NudgeSkip | null> {
  const person = await tx.db.user.findUnique({
    where: { id: tx.scope.userId },
    select: { email: true, mutedMails: true },
  });
  if (!person) return 'unsubscribed';
  const { unsubscribed, bounced, acceptedOffer, paused } = await personStops(tx, person);
  if (unsubscribed) return 'unsubscribed';
  if (bounced) return 'bounced';
  if (acceptedOffer) return 'accepted-offer';
  if (paused) return 'paused';
  return stopOfPlans(day ? await plansWithNudgeOn(tx, day) : []);
}

/** The states of the plans whose nudge of that day was not left out. */
async function plansWithNudgeOn(tx: ClientTx, day: Temporal.PlainDate): Promise<string[]> {
  const nudges = await tx.db.nudge.findMany({
    where: { userId: tx.scope.userId, localDate: dateOfDay(day), state: { not: 'skipped' } },
    select: { plan: { select: { state: true } } },
  });
  return nudges.map(({ plan }) => plan.state);
}

function stopOfPlans(states: readonly string[]): NudgeSkip | null {
  if (states.includes('running')) return null;
  if (states.includes('paused')) return 'paused';
  return states.includes('declined') ? 'plan-declined' : 'plan-done';
}
