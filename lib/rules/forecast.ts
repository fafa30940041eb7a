import { jeffreys } from './interval';
import { FORECAST_DECIDED_FROM, FORECAST_MOST } from './limits';
import { type Ending, hasReached, type Stage } from './stages';
import { countOf } from './tally';

/** Why no forecast is shown. */
export const FORECAST_HIDDEN = ['too-few-decided', 'too-many-needed'] as const;

/** How many more applications, or why nothing is said. */
export type Forecast =
  | { state: 'hidden'; why: (typeof FORECAST_HIDDEN)[number] }
  | {
      state: 'shown';
      /** More applications until an offer is as likely as not. */
      needed50: number;
      /** More applications for nine chances in ten of an offer. */
      needed90: number;
      /**
       * What `needed90` may be where the chance behind the record is at the ends of its 95 % interval. `high` null: above a
       * thousand.
       */
      low: number;
      high: number | null;
    };

const SEARCHED_UP_TO = 1000;

type Decidable = { furthestStage: Stage; ending: Ending | null; count?: number };

/** Those that came to an offer, and all that were decided. */
export function decidedAmong(applications: readonly Decidable[]): { offers: number; decided: number } {
  const isOffer = ({ furthestStage }: Decidable) => hasReached(furthestStage, 'offer');
  const isLost = ({ ending }: Decidable) => ending === 'rejected' || ending === 'ghosted';
  const offers = countOf(applications, isOffer);
  return { offers, decided: offers + countOf(applications, (one) => !isOffer(one) && isLost(one)) };
}

/**
 * How many more applications like those so far for a chance of an offer, from the person's own record alone: a
 * beta-binomial with Jeffreys' prior, so that no offer yet is not "never". An application is decided once it came to an
 * offer, was rejected or fell silent; one that the person left is no trial. Hidden under twenty decided, and where the answer
 * is above 300: such a number helps nobody. It assumes that the next applications are like the last ones, and independent.
 */
export function forecastOf(applications: readonly Decidable[]): Forecast {
  const { offers, decided } = decidedAmong(applications);
  const without = decided - offers;
  if (decided < FORECAST_DECIDED_FROM) return { state: 'hidden', why: 'too-few-decided' };
  const [needed50, needed90] = [0.5, 0.9].map((chance) => neededFor(chance, offers + 0.5, without + 0.5));
  if (!needed50 || !needed90 || needed90 > FORECAST_MOST) return { state: 'hidden', why: 'too-many-needed' };
  const [least, most] = jeffreys(offers, decided);
  return {
    state: 'shown',
    needed50,
    needed90,
    low: Math.min(needed90, certainOf(0.9, most) ?? needed90),
    high: certainOf(0.9, least),
  };
}

/**
 * The smallest number of further applications of which at least one comes to an offer with `chance`, where the chance of a
 * single one is Beta(a, b): that of none is B(a, b + n) / B(a, b), a product of n factors. Null above a thousand.
 */
export function neededFor(chance: number, a: number, b: number): number | null {
  let none = 1;
  for (let n = 1; n <= SEARCHED_UP_TO; n += 1) {
    none *= (b + n - 1) / (a + b + n - 1);
    if (1 - none >= chance) return n;
  }
  return null;
}

/** The same where the chance of a single one is known. */
function certainOf(chance: number, single: number): number | null {
  if (single >= 1) return 1;
  const needed = Math.ceil(Math.log1p(-chance) / Math.log1p(-single));
  return Number.isFinite(needed) && needed <= SEARCHED_UP_TO ? Math.max(1, needed) : null;
}
