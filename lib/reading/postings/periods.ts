import type { PostingPeriod } from '@/lib/rules/postings';

/** Codes and words that fields of data have, then what sentences say, in English, German, French, Spanish and Dutch. */
const FIELDS: ReadonlyMap<string, PostingPeriod> = new Map<string, PostingPeriod>(
  Object.entries({
    ...{
      year: 'year',
      years: 'year',
      yearly: 'year',
      annual: 'year',
      annually: 'year',
      annum: 'year',
      ann: 'year',
      yr: 'year',
      p1y: 'year',
    },
    ...{ month: 'month', months: 'month', monthly: 'month', mon: 'month', mo: 'month', p1m: 'month' },
    ...{ week: 'week', weeks: 'week', weekly: 'week', wee: 'week', wk: 'week', p1w: 'week', p7d: 'week' },
    ...{
      day: 'day',
      days: 'day',
      daily: 'day',
      p1d: 'day',
      hour: 'hour',
      hours: 'hour',
      hourly: 'hour',
      hur: 'hour',
      hr: 'hour',
    },
    ...{
      pt1h: 'hour',
      jahr: 'year',
      monat: 'month',
      woche: 'week',
      tag: 'day',
      stunde: 'hour',
      an: 'year',
      annee: 'year',
    },
    ...{
      mois: 'month',
      jour: 'day',
      heure: 'hour',
      ano: 'year',
      mes: 'month',
      hora: 'hour',
      jaar: 'year',
      maand: 'month',
      uur: 'hour',
    },
  } as const),
);

/** "per year", "/ Jahr", "par an", "al año": a word before it, or a slash. */
const per = (words: string) =>
  String.raw`(?:(?:\b(?:per|an?|each|pro|im|am|je|die|par|por|al|la|l['’]|p\.)\s?|à l['’]|/\s?)(?:${words})(?!\p{L}))`;
const saying = (alone: string, words: string) => new RegExp(`${alone}|${per(words)}`, 'iu');
const SAID: readonly (readonly [PostingPeriod, RegExp])[] = [
  [
    'hour',
    saying(
      String.raw`\bhourly|\bstundenlohn|\bstündlich|\btaux horaire|\buurloon|\buurtarief|\bp/?h\b`,
      String.raw`hours?|hr|h|std\.?|stunde|heure|hora|uur`,
    ),
  ],
  [
    'day',
    saying(String.raw`\bdaily rate|\bday rate|\btagessatz|\btjm\b|\bdagtarief`, 'day|tag|jour|día|dia|dag'),
  ],
  ['week', saying(String.raw`\bweekly pay|\bwöchentlich`, 'week|woche|semaine|semana')],
  [
    'month',
    saying(
      String.raw`\bmonthly|\bmonatlich|\bmonatsgehalt|\bmonatsbrutto|\bmensuel|\bmensual|\bmaandelijks|\bmaandsalaris|\bp\.?\s?m\.(?!\p{L})`,
      'month|mth|mo|monat|mois|mes|maand|mnd',
    ),
  ],
  [
    'year',
    saying(
      String.raw`\b(?:annual|annually|yearly|jährlich|jahresgehalt|jahresbrutto|bruttojahres\p{L}*|annuel\p{L}*|anual\p{L}*|jaarlijks|jaarsalaris)|\bp\.?\s?a\.?(?!\p{L})`,
      'years?|yr|annum|jahr|an|année|año|ano|jaar',
    ),
  ],
];

/** What time a field of data says that a salary is for: "YEAR", "ANN", "pro Jahr". */
export function periodOf(field: string): PostingPeriod | null {
  const key = field
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^.*[/:#]/, '');
  return FIELDS.get(key) ?? periodIn(field.slice(0, 100));
}

/** What time the words beside an amount say that it is for. */
export const periodIn = (text: string): PostingPeriod | null =>
  SAID.find(([, says]) => says.test(text))?.[0] ?? null;
