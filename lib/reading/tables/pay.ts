import type { SalaryPeriod } from '@/lib/rules/record';
import { amountIn, isCurrency } from '@/lib/rules/salary';
import { plainWords } from './plain-words';
import type { ReadSalary } from './types';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€|\beur/iu, 'EUR'],
  [/£|\bgbp/iu, 'GBP'],
  [/\bchf|\bsfr/iu, 'CHF'],
  [/₹|\binr/iu, 'INR'],
  [/\b(?:us\$|usd)/iu, 'USD'],
  [/\b(?:ca?\$|cad)/iu, 'CAD'],
  [/\b(?:au?\$|aud)/iu, 'AUD'],
  [/\bsek\b/iu, 'SEK'],
  [/\bnok\b/iu, 'NOK'],
  [/\bdkk\b/iu, 'DKK'],
  [/\bpln|zł/iu, 'PLN'],
];
const PERIODS: readonly (readonly [RegExp, SalaryPeriod])[] = [
  [/hour|\bhr\b|\/h\b|stunde|\bstd\b|heure|hora|uur/iu, 'hour'],
  [/\bday|daily|\btag|jour\b|jours|d[ií]a|dag\b/iu, 'day'],
  [/month|\bmo\b|monat|mois|mensuel|\bmes\b|mensual|maand/iu, 'month'],
  [
    /year|annum|annual|\byr\b|\bp\.?a\b|jahr|j[aä]hrl|\bann[eé]e|\/an\b|par an\b|annuel|a[nñ]o\b|anual|jaar/iu,
    'year',
  ],
];
const AMOUNT = /\d[\d.,'’\u00a0\u202f\u2009 ]*(?<=\d)\s?[kK]?(?![\p{L}\d])|\d+/gu;

/** What a cell says of pay, with what it leaves open left open; null where it says no amount. */
export function payIn(text: string): ReadSalary | null {
  const said = text.slice(0, 200);
  const amounts = [...said.matchAll(AMOUNT)].flatMap(([figures]) => {
    const amount = amountIn(figures);
    return amount === null || amount <= 0 ? [] : [{ amount, short: /k\s*$/i.test(figures) }];
  });
  const [first, second] = amounts;
  if (!first || amounts.length > 2) return null;
  // "60-70k" are two thousands.
  const scaled = second?.short && !first.short && first.amount < 1_000 ? first.amount * 1_000 : first.amount;
  const [low, high] = second ? [scaled, second.amount].sort((a, b) => a - b) : [scaled, scaled];
  const [from, upTo] = [
    /(?:\bfrom|\bab\b|\bd[eè]s|\bdesde|\bvanaf|\+\s*$)/iu.test(said),
    /(?:up to|\bbis\b|jusqu|\bhasta|\btot\b|\bmax)/iu.test(said),
  ];
  return {
    min: !second && upTo && !from ? null : (low ?? null),
    max: !second && from && !upTo ? null : (high ?? null),
    currency: currencyOf(said),
    period: PERIODS.find(([says]) => says.test(said))?.[1] ?? null,
    text,
  };
}

/** The currency that a text names by its code or sign; null for a bare "$", which is of twenty countries. */
export function currencyOf(text: string): string | null {
  const signed = SIGNS.find(([says]) => says.test(text))?.[1];
  if (signed) return signed;
  const code = text.match(/\b[A-Z]{3}\b/g)?.find(isCurrency);
  return code ?? null;
}

/** What time a cell says that a salary is for. */
export const periodOf = (text: string): SalaryPeriod | null =>
  PERIODS.find(([says]) => says.test(plainWords(text)) || says.test(text))?.[1] ?? null;
