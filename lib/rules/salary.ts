import { SALARY_PERIOD_LABELS, type SalaryPeriod } from './record';

/** The most that an amount may say, in any currency; cents are counted. */
export const SALARY_MOST = 9_999_999_999.99;

/** A range of pay; one of its ends may be open. `currency` is a code of ISO 4217. */
export type Salary = { min: number | null; max: number | null; currency: string; period: SalaryPeriod };

let known: ReadonlySet<string> | undefined;
/** Whether `code` is a currency of ISO 4217 that is in use. */
export function isCurrency(code: string): boolean {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known.has(code);
}

/**
 * The amount that somebody typed, as they write numbers: "65,000", "65.000", "65 000", "65k" and "65000" are one. A
 * comma or a point before one or two digits begins the cents. Null where it is no amount.
 */
export function amountIn(typed: string): number | null {
  const text = typed.replace(/[\s’']/gu, '');
  const [, figures = '', thousand] = /^([\d.,]{1,20})([kK]?)$/.exec(text) ?? [];
  const plain = /^\d+$/.test(figures)
    ? figures
    : /^\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+)$/.test(figures)
      ? figures.replaceAll(/[.,]/g, '')
      : withCents(figures);
  if (plain === null) return null;
  const amount = Math.round(Number(plain) * (thousand ? 100_000 : 100)) / 100;
  return amount <= SALARY_MOST ? amount : null;
}

/** "1,234.50" and "1.234,5" as "1234.50" and "1234.5". */
function withCents(figures: string): string | null {
  const [, whole, cents] =
    /^(\d+)[.,](\d{1,2})$/.exec(figures) ??
    /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(figures) ??
    /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(figures) ??
    [];
  return whole && cents ? `${whole.replaceAll(/[.,]/g, '')}.${cents}` : null;
}

/** "€65,000 – €80,000 a year", "from CHF 120 an hour": as the reader's locale writes money. */
export function salaryInWords({ min, max, currency, period }: Salary, locale: string): string {
  const whole = [min, max].every((amount) => amount === null || Number.isInteger(amount));
  const format = new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
    ...(whole ? { maximumFractionDigits: 0 } : {}),
  });
  const amount =
    min !== null && max !== null && min !== max
      ? format.formatRange(min, max)
      : min !== null && max === null
        ? `from ${format.format(min)}`
        : min === null && max !== null
          ? `up to ${format.format(max)}`
          : format.format(min ?? 0);
  return `${amount} ${SALARY_PERIOD_LABELS[period]}`;
}
