import type { Reading } from '@/lib/features/captures/schema';
import { LONGEST } from '@/lib/rules/limits';
import { SALARY_PERIODS } from '@/lib/rules/record';
import type { Salary } from '@/lib/rules/salary';

/** The salary of a posting as an application keeps one; null where the posting leaves part of it open. */
export function salaryOf(salary: Reading['salary']): Salary | null {
  const period = SALARY_PERIODS.find((one) => one === salary?.period);
  if (!salary || !period || salary.currency === null || (salary.min ?? salary.max) === null) return null;
  return { min: salary.min, max: salary.max, currency: salary.currency, period };
}

/** What an application would say, as far as the posting does. */
export const proposedOf = ({ title, company, places, workMode, salary, deadline, url }: Reading) => ({
  ...(title === null ? {} : { role: title.slice(0, LONGEST.role) }),
  ...(company === null ? {} : { company: company.slice(0, LONGEST.company) }),
  ...(places.length === 0 ? {} : { location: places.join(' / ').slice(0, LONGEST.place) }),
  ...(workMode === null ? {} : { workMode }),
  ...(deadline === null ? {} : { deadline: deadline.on }),
  ...(url === null ? {} : { url }),
  ...(salaryOf(salary) === null ? {} : { salary: salaryOf(salary) }),
});

/** The same as the fields of the form for a new application; a posting is kept for later unless the person says otherwise. */
export function typedFrom(posting: Reading): Record<string, string> {
  const { salary, ...fields } = proposedOf(posting);
  return {
    stage: 'saved',
    ...fields,
    ...(salary
      ? {
          salaryMin: String(salary.min ?? ''),
          salaryMax: String(salary.max ?? ''),
          salaryCurrency: salary.currency,
          salaryPeriod: salary.period,
        }
      : {}),
  };
}
