import { z } from 'zod';
import { oneOf, orMissing } from '@/lib/features/applications/schema/fields';
import { SALARY_PERIODS } from '@/lib/rules/record';
import { amountIn, isCurrency, SALARY_MOST, type Salary } from '@/lib/rules/salary';

const AMOUNT = `Write an amount from 0 to ${SALARY_MOST}, with up to two decimals.`;
const amount = z
  .number(AMOUNT)
  .min(0, AMOUNT)
  .max(SALARY_MOST, AMOUNT)
  .refine((number) => Math.abs(number * 100 - Math.round(number * 100)) < 1e-3, AMOUNT);
const currency = z
  .string('Choose a currency, for example EUR.')
  .trim()
  .toUpperCase()
  .refine(isCurrency, 'Choose a currency by its three letters, for example EUR.');
export const period = z.enum(SALARY_PERIODS, oneOf(SALARY_PERIODS));

/** An amount as a form sends it; empty is none, and left out stays as it is. */
const typedAmount = z
  .string()
  .optional()
  .transform((typed, problem): number | null | undefined => {
    if (typed === undefined) return undefined;
    if (typed.trim() === '') return null;
    const found = amountIn(typed);
    if (found === null)
      problem.addIssue({
        code: 'custom',
        message: 'Write the amount in figures, for example 65,000.',
        input: typed,
      });
    return found;
  });

const NO_RANGE = 'The upper end is below the lower one.';
export const salary = z
  .strictObject({
    min: amount.nullable().optional(),
    max: amount.nullable().optional(),
    currency,
    period,
  })
  .refine(({ min, max }) => (min ?? max ?? null) !== null, {
    path: ['min'],
    message: 'Give at least one amount.',
  })
  .refine(({ min, max }) => (min ?? 0) <= (max ?? SALARY_MOST), { path: ['max'], message: NO_RANGE })
  .transform((said): Salary => ({ ...said, min: said.min ?? null, max: said.max ?? null }));

/** Both salaries as a form sends them, field by field. */
export const salaryFields = {
  salaryMin: typedAmount,
  salaryMax: typedAmount,
  salaryCurrency: orMissing(currency),
  salaryPeriod: orMissing(period),
  wishMin: typedAmount,
  wishMax: typedAmount,
  wishCurrency: orMissing(currency),
  wishPeriod: orMissing(period),
};
type SalaryFields = z.output<z.ZodObject<typeof salaryFields>>;

/** What a form says in those fields as the salaries it means; nothing about one that it does not ask for. */
export function withSalaries<F extends SalaryFields>(fields: F, problem: z.core.$RefinementCtx) {
  const { salaryMin, salaryMax, salaryCurrency, salaryPeriod, ...rest } = fields;
  const { wishMin, wishMax, wishCurrency, wishPeriod, ...others } = rest;
  return {
    ...others,
    ...ranged('salary', [salaryMin, salaryMax, salaryCurrency, salaryPeriod], problem, (salary) => ({
      salary,
    })),
    ...ranged('wish', [wishMin, wishMax, wishCurrency, wishPeriod], problem, (salaryWish) => ({
      salaryWish,
    })),
  };
}

function ranged<T extends object>(
  of: 'salary' | 'wish',
  [min, max, code, per = 'year']: [
    min: number | null | undefined,
    max: number | null | undefined,
    code: string | undefined,
    per: Salary['period'] | undefined,
  ],
  problem: z.core.$RefinementCtx,
  said: (salary: Salary | null) => T,
): T | Record<never, never> {
  const wrong = (field: string, message: string) => {
    problem.addIssue({ code: 'custom', path: [`${of}${field}`], message, input: undefined });
    return {};
  };
  if (min === undefined && max === undefined) return {};
  const [from, to] = [min ?? null, max ?? null];
  if (from === null && to === null) return said(null);
  if (code === undefined)
    return wrong('Currency', 'Write the currency by its three letters, for example EUR.');
  if (from !== null && to !== null && to < from) return wrong('Max', NO_RANGE);
  return said({ min: from, max: to, currency: code, period: per });
}
