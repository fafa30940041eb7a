import { field, textOf } from './fields';
import type { Item } from './items';
import { periodOf } from './periods';
import { amountOf, currencyIn, salaryIn } from './salary';
import type { PostingSalary } from './types';

/** The salary in the data of a posting, in any of the shapes that pages give it. Null where there is none. */
export function payIn(posting: Item): PostingSalary | null {
  const fallback = currencyIn(textOf(field(posting, 'salaryCurrency')) ?? '');
  for (const name of ['baseSalary', 'salary']) {
    for (const given of listed(field(posting, name))) {
      const salary = payOf(given, fallback);
      if (salary) return salary;
    }
  }
  return null;
}

const listed = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value.flat(3).slice(0, 20) : [value];

function payOf(given: unknown, fallback: string | null): PostingSalary | null {
  if (typeof given === 'string' || typeof given === 'number') return payOfText(String(given), fallback);
  if (typeof given !== 'object' || given === null) return null;
  const outer = given as Item;
  const [value] = listed(field(outer, 'value'));
  const inner = typeof value === 'object' && value !== null ? (value as Item) : null;
  const from = (...names: string[]) => amountIn([inner, outer], names);
  const text = (...names: string[]) => textIn([inner, outer], names);
  const currency = currencyIn(text('currency', 'priceCurrency', 'currencyCode') ?? '') ?? fallback;
  const unit = text('unitText', 'unitCode', 'duration', 'payPeriod');
  const period = unit === null ? null : periodOf(unit);
  const least = from('minValue', 'minPrice', 'min', 'median');
  const most = from('maxValue', 'maxPrice', 'max');
  const one = inner === null ? amountOf(value) : amountOf(textOf(field(inner, 'value')) ?? undefined);
  const alone = one ?? from('price', 'amount');
  const min = least ?? (most === null ? alone : null);
  const max = most ?? (least === null ? alone : null);
  if (min === null && max === null) {
    const written = textOf(value) ?? text('price', 'minValue', 'maxValue', 'name', 'description');
    const read = written === null ? null : payOfText(written, currency);
    return read && { ...read, currency: read.currency ?? currency, period: read.period ?? period };
  }
  const ordered = min !== null && max !== null && max < min ? { min: max, max: min } : { min, max };
  return { ...ordered, currency, period, text: inWords({ ...ordered, currency, period, unit }) };
}

/** A text that may be an amount, a range or a sentence; as it is written where it is neither. */
function payOfText(text: string, currency: string | null): PostingSalary | null {
  const written = text.replace(/\s+/g, ' ').trim();
  // "Competitive" is no salary.
  if (!/[1-9]/.test(written)) return null;
  const amount = amountOf(written);
  if (amount !== null) return { min: amount, max: amount, currency, period: null, text: written };
  const read = salaryIn(written, true);
  if (read) return { ...read, currency: read.currency ?? currency, text: written.slice(0, 200) };
  return { min: null, max: null, currency, period: null, text: written.slice(0, 200) };
}

function amountIn(items: readonly (Item | null)[], names: readonly string[]): number | null {
  for (const item of items)
    for (const name of names) {
      const amount = item && amountOf(textOf(field(item, name)) ?? undefined);
      if (amount) return amount;
    }
  return null;
}

function textIn(items: readonly (Item | null)[], names: readonly string[]): string | null {
  for (const item of items)
    for (const name of names) {
      const text = item && textOf(field(item, name));
      if (text) return text;
    }
  return null;
}

type Said = Omit<PostingSalary, 'text'> & { unit: string | null };

/** "INR 15,000-50,000 per month": what fields say, as a sentence would. */
function inWords({ min, max, currency, period, unit }: Said): string {
  const figure = (amount: number) => amount.toLocaleString('en');
  const amounts =
    min !== null && max !== null
      ? min === max
        ? figure(min)
        : `${figure(min)}-${figure(max)}`
      : min !== null
        ? `from ${figure(min)}`
        : `up to ${figure(max ?? 0)}`;
  const per = period ? ` per ${period}` : unit ? ` ${unit}` : '';
  return `${currency ? `${currency} ` : ''}${amounts}${per}`;
}
