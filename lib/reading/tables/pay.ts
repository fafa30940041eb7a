import { salaryIn } from '@/lib/reading/postings/salary';
import { SALARY_PERIODS } from '@/lib/rules/record';
import type { ReadSalary } from './types';

const LONGEST = 200;

/**
 * What a cell says of pay, with what it leaves open left open; null where it says no amount. A bare "$" is of twenty
 * countries: which one only the person knows.
 */
export function payIn(text: string): ReadSalary | null {
  const said = text.slice(0, LONGEST);
  const found = salaryIn(said, true);
  if (!found || (found.min === null && found.max === null)) return null;
  const { min, max, currency, period } = found;
  const isOpen = currency === 'USD' && !/usd|us\$|dollar/i.test(said);
  return {
    ...{ min, max, currency: isOpen ? null : currency, text },
    period: SALARY_PERIODS.find((one) => one === period) ?? null,
  };
}
