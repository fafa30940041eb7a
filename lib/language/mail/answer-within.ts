/** How long they take to answer, as an acknowledgement says it; of "two to three weeks" the longer. */
export type Within = { days: number } | { weeks: number } | { months: number };

type Unit = 'day' | 'workday' | 'week' | 'month';

/** What leads up to a length of time that is a promise, and none that has passed. */
const LEADS = [
  'within|in the (?:next|coming)|over the (?:next|coming)|inside of',
  'innerhalb (?:von |der (?:nächsten|kommenden) )?|binnen|in den (?:nächsten|kommenden)',
  "sous|dans (?:les|un délai de|un délai d['’])|d['’]ici|au cours des",
  'en (?:los próximos|las próximas|un plazo de|el plazo de)|dentro de|en un plazo máximo de',
  'in de komende|binnen de|binnen een termijn van',
  'entro|nei prossimi|nelle prossime',
  'no prazo de|nos próximos|nas próximas|em até|dentro de',
];
const LINKS = 'to|or|and|bis|oder|à|ou|a|o|y|tot|of|e|até|-|–|—';

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['a', 'one', 'ein', 'eine', 'einer', 'eines', 'un', 'une', 'una', 'uno', 'een', 'één', 'um', 'uma'],
    ['two', 'zwei', 'deux', 'dos', 'twee', 'due', 'dois', 'duas'],
    ['three', 'drei', 'trois', 'tres', 'drie', 'tre', 'três'],
    ['four', 'vier', 'quatre', 'cuatro', 'quattro', 'quatro'],
    ['five', 'fünf', 'cinq', 'cinco', 'vijf', 'cinque'],
    ['six', 'sechs', 'seis', 'zes', 'sei'],
    ['seven', 'sieben', 'sept', 'siete', 'zeven', 'sette', 'sete'],
    ['eight', 'acht', 'huit', 'ocho', 'otto', 'oito'],
    ['nine', 'neun', 'neuf', 'nueve', 'negen', 'nove'],
    ['ten', 'zehn', 'dix', 'diez', 'tien', 'dieci', 'dez'],
  ].flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
);

const UNITS: readonly (readonly [Unit, string])[] = [
  [
    'workday',
    '(?:business|working|work) days?|werktagen?|arbeitstagen?|jours ouvr(?:és|ables)|días (?:hábiles|laborables)|werkdagen|giorni lavorativi|dias úteis',
  ],
  ['week', 'weeks?|wochen?|semaines?|semanas?|weken|week|settiman[ae]'],
  ['month', 'months?|monate?n?|mois|mes(?:es)?|maanden?|mes[ei]|mês'],
  ['day', 'days?|tagen?|jours?|días?|dagen|giorn[oi]|dias?'],
];

const NUMBER = String.raw`(?:\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const UNIT = UNITS.map(([, words]) => words).join('|');
const PROMISE = new RegExp(
  String.raw`(?<!\p{L})(?:${LEADS.join('|')})\s*(${NUMBER})(?:\s*(?:${LINKS})\s*(${NUMBER}))?\s+(${UNIT})(?!\p{L})`,
  'giu',
);

/** The longest promise in the words of an acknowledgement; null where it makes none. Past half a year it is none. */
export function answerWithin(text: string): Within | null {
  const said = text.normalize('NFC').replaceAll(/\s+/g, ' ');
  const promises = [...said.matchAll(PROMISE)].flatMap(([, from = '', to, unit = '']) => {
    const count = Math.max(numberOf(from), to ? numberOf(to) : 0);
    const kind = UNITS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(unit))?.[0];
    return kind && count > 0 && count * DAYS[kind] <= HALF_A_YEAR ? [{ count, kind }] : [];
  });
  const longest = promises.toSorted((a, b) => b.count * DAYS[b.kind] - a.count * DAYS[a.kind])[0];
  if (!longest) return null;
  const { count, kind } = longest;
  if (kind === 'week') return { weeks: count };
  if (kind === 'month') return { months: count };
  return { days: kind === 'day' ? count : Math.ceil(count * DAYS.workday) };
}

const DAYS: Record<Unit, number> = { day: 1, workday: 7 / 5, week: 7, month: 30 };
const HALF_A_YEAR = 183;

const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? 0);
