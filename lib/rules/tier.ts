import { UNPAID_HOURS_LATE } from './policy';
import type { LaterLabel, Stage } from './stages';

/** How far a rejected application had got: 1 no interview, 2 early interviews, 3 late-stage. */
export const TIERS = [1, 2, 3] as const;
export type Tier = (typeof TIERS)[number];

export type TierFacts = {
  /** The furthest stage reached before the rejection, not the stage it was logged at. */
  furthestStage: Stage;
  laterLabel?: LaterLabel | null;
  /** A presentation or take-home was presented to them. Left out or null: the person did not say. */
  presented?: boolean | null;
  /** Unpaid hours put in, all together. */
  hoursInvested?: number | null;
};

/**
 * TIER-1, TIER-2, TIER-3. Total: every combination of facts has a tier.
 *
 * Where the playbook leaves room:
 * - without an interview it is Tier 1 whatever else is said;
 * - something presented counts in any interview, a phone screen included: the longer hold wins;
 * - hours count for a later interview only, as the playbook names them there alone.
 */
export function tierOf(facts: TierFacts): Tier {
  const { furthestStage } = facts;
  switch (furthestStage) {
    case 'saved':
    case 'applied':
      return 1;
    case 'phone-screen':
    case 'first-interview':
      return hasPresented(facts) ? 3 : 2;
    case 'later-interview':
      return hasPresented(facts) || (facts.hoursInvested ?? 0) >= UNPAID_HOURS_LATE ? 3 : 2;
    case 'final-round':
    case 'offer':
      return 3;
    default:
      return furthestStage satisfies never;
  }
}

/**
 * A later interview labelled "presentation" was one unless the person says it did not happen: in doubt the longer
 * hold wins. A take-home may have been handed in unseen, so it needs the person's word.
 */
function hasPresented({ furthestStage, laterLabel, presented }: TierFacts): boolean {
  return presented ?? (furthestStage === 'later-interview' && laterLabel === 'presentation');
}
