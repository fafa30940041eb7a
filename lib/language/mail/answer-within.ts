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

/** Of a sentence with one of these, a length of time says how long something is kept (GDPR), and not when they answer. */
const KEPT = [
  'delet|eras(?:e|ing|ure)|retain|retention|stor(?:ed|age|ing)|anonymi[sz]|personal data|(?:keep|kept|store) your (?:data|details|documents)',
  'gelöscht|löschen|löschung|gespeichert|speicher(?:n|ung|t)|aufbewahr|vernichte|anonymisier|personenbezogen|datenschutz',
  'supprim|suppression|effac|conserv|détrui|anonymisé|données (?:à caractère )?personnel',
  'borr(?:ad|ar|em|an)|elimin|suprim|supresión|almacen|datos (?:de carácter )?personal|protección de datos',
  'verwijder|gewist|wissen|vernietig|bewaar|bewaren|persoonsgegevens|geanonimiseerd',
  'cancell|dati personali|apag(?:ad|ar|am)|excluíd|excluir|armazen|dados pessoais',
];
const OF_WHAT_IS_KEPT = new RegExp(String.raw`(?<!\p{L})(?:${KEPT.join('|')})`, 'iu');

/** The longest promise in the words of an acknowledgement; null where it makes none. Past half a year it is none. */
export function answerWithin(text: string): Within | null {
  const promises = sentencesIn(text)
    .flatMap((said) => [...said.matchAll(PROMISE)])
    .flatMap(([, from = '', to, unit = '']) => {
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

/** The sentences that may promise an answer, each on one line. A line's end ends none, as programs wrap them. */
const sentencesIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\n[^\S\n]*(?=\n)|[.!?](?=\s)/)
    .filter((sentence) => !OF_WHAT_IS_KEPT.test(sentence))
    .map((sentence) => sentence.replaceAll(/\s+/g, ' '));

const DAYS: Record<Unit, number> = { day: 1, workday: 7 / 5, week: 7, month: 30 };
const HALF_A_YEAR = 183;

const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? 0);
