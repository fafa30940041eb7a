import type { Temporal } from 'temporal-polyfill';
import { ADJACENT_ROLE_MONTHS, FRESH_MONTHS, SAME_ROLE_MONTHS } from './policy';
import { addMonths, laterDate } from './time';

/** The local dates from which a company can be applied to again, and whether the employer's own period sets them. */
export type ReturnDates = {
  /** BACK-6: the same role, with something new to show. */
  sameRoleFrom: Temporal.PlainDate;
  /** BACK-12: the same role, as a fresh candidate. */
  freshFrom: Temporal.PlainDate;
  /** BACK-ADJ: a different role there. */
  adjacentFrom: Temporal.PlainDate;
  ruledBy: Record<'sameRole' | 'fresh' | 'adjacent', 'BACK-6' | 'BACK-12' | 'BACK-ADJ' | 'BACK-OWN'>;
};

/**
 * BACK-6, BACK-12, BACK-ADJ, BACK-OWN: calendar months from the local date on which the process ended. An employer's
 * published waiting period (months) replaces each figure that it is longer than.
 */
export function returnDates(process: {
  endedOn: Temporal.PlainDate;
  employerMonths?: number | null;
}): ReturnDates {
  const { endedOn } = process;
  const own = process.employerMonths ?? 0;
  const from = (months: number) => laterDate(addMonths(endedOn, months), addMonths(endedOn, own));
  return {
    sameRoleFrom: from(SAME_ROLE_MONTHS),
    freshFrom: from(FRESH_MONTHS),
    adjacentFrom: from(ADJACENT_ROLE_MONTHS),
    ruledBy: {
      sameRole: own > SAME_ROLE_MONTHS ? 'BACK-OWN' : 'BACK-6',
      fresh: own > FRESH_MONTHS ? 'BACK-OWN' : 'BACK-12',
      adjacent: own > ADJACENT_ROLE_MONTHS ? 'BACK-OWN' : 'BACK-ADJ',
    },
  };
}
