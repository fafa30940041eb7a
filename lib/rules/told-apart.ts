import { Temporal } from 'temporal-polyfill';
import { companyKey } from './company-key/company-key';
import { formatShortDate } from './messages';
import { roleWords } from './role';

/** `appliedOn`: the local day, YYYY-MM-DD; null where it was never sent. */
export type Alike = { company: string; role: string; appliedOn: string | null; location: string | null };

/**
 * What tells each application of a list from another in it of the same role and company, in any spelling of the two: the day
 * that it was sent on, and its place where that leaves two alike. Null where no other is like it. Answers in the order of the
 * list.
 */
export function toldApart(all: readonly Alike[], locale: string): (string | null)[] {
  const keys = all.map(({ company, role }) => `${companyKey(company)}\n${roleWords(role).join(' ')}`);
  const days = all.map(({ appliedOn }) => dayOf(appliedOn, locale));
  const repeated = occursAgain(keys);
  const repeatedDays = occursAgain(keys.map((key, at) => `${key}\n${days[at]}`));
  return all.map(({ location }, at) => {
    if (!repeated(`${keys[at]}`)) return null;
    const isDayEnough = !repeatedDays(`${keys[at]}\n${days[at]}`);
    return isDayEnough || !location ? `${days[at]}` : `${days[at]}, ${location}`;
  });
}

const dayOf = (on: string | null, locale: string): string =>
  on === null ? 'no day of applying' : `applied ${formatShortDate(Temporal.PlainDate.from(on), { locale })}`;

function occursAgain(keys: readonly string[]): (key: string) => boolean {
  const seen = new Map<string, number>();
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return (key) => (seen.get(key) ?? 0) > 1;
}
