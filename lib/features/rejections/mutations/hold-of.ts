import type { ClientTx } from '@/lib/access/transaction';
import { holdFloor } from '@/lib/features/companies';
import type { RejectionFacts } from '@/lib/features/rejections/types';
import { env } from '@/lib/platform/env';
import { type Hold, holdFor, longerHold } from '@/lib/rules/hold';
import type { LaterLabel, Stage } from '@/lib/rules/stages';
import { type Tier, tierOf } from '@/lib/rules/tier';

/** TIER and HOLD-1 to HOLD-5 of a set of facts, with what a deleted rejection at that company left behind. */
export async function judge(
  tx: ClientTx,
  facts: RejectionFacts,
  where: { companyId: string; timeZone: string },
): Promise<{ tier: Tier; hold: Hold }> {
  const { receivedAt, emotional } = facts;
  const tier = tierOf(facts);
  const atLeastHours = await leastHours(tx);
  const hold = holdFor({ tier, emotional, receivedAt, timeZone: where.timeZone, atLeastHours });
  const floor = await holdFloor(tx, where.companyId);
  return { tier, hold: floor ? longerHold(hold, { ...hold, until: floor }) : hold };
}

/** HOLD-5: elapsed hours that the person or the operator asks of every hold, the longer of the two; null for none. */
export async function leastHours(tx: ClientTx): Promise<number | null> {
  const { holdHours } = tx.viewer;
  const longest = Math.max(holdHours ?? 0, env().REBOUND_HOLD_HOURS ?? 0);
  return longest > 0 ? longest : null;
}

/** A label belongs to a later interview alone. */
export function labelFor(stage: Stage, ...labels: (LaterLabel | null | undefined)[]): LaterLabel | null {
  return stage === 'later-interview' ? (labels.find((label) => label) ?? null) : null;
}

/**
 * TIER-3: an interview labelled "presentation" was one unless the person said otherwise. It is written down,
 * as the database reckons the hold from `presented` alone.
 */
export function presentedIn(said: boolean | undefined, label: LaterLabel | null): boolean {
  return said ?? label === 'presentation';
}
