/** How English is spelled: the British and the American way. */
export const SPELLINGS = ['en-GB', 'en-US'] as const;
export type Spelling = (typeof SPELLINGS)[number];

export const SPELLING_LABELS: Record<Spelling, string> = { 'en-GB': 'British', 'en-US': 'American' };

/** The spelling that goes with a person's locale; British where it says nothing of English. */
export function spellingFor(locale: string): Spelling {
  return locale === 'en-US' ? 'en-US' : 'en-GB';
}

/** Word by word, British first: what letters about work are likely to hold. Whole words alone are changed. */
const WORDS: readonly (readonly [british: string, american: string])[] = [
  ['analyse', 'analyze'],
  ['analysed', 'analyzed'],
  ['analysing', 'analyzing'],
  ['apologise', 'apologize'],
  ['apologised', 'apologized'],
  ['behaviour', 'behavior'],
  ['cancelled', 'canceled'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['colour', 'color'],
  ['defence', 'defense'],
  ['emphasise', 'emphasize'],
  ['enrol', 'enroll'],
  ['favour', 'favor'],
  ['favourite', 'favorite'],
  ['favourites', 'favorites'],
  ['fulfil', 'fulfill'],
  ['grey', 'gray'],
  ['honour', 'honor'],
  ['honoured', 'honored'],
  ['judgement', 'judgment'],
  ['labour', 'labor'],
  ['learnt', 'learned'],
  ['maths', 'math'],
  ['modelling', 'modeling'],
  ['neighbour', 'neighbor'],
  ['organise', 'organize'],
  ['organised', 'organized'],
  ['organising', 'organizing'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['prioritise', 'prioritize'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['realise', 'realize'],
  ['realised', 'realized'],
  ['recognise', 'recognize'],
  ['recognised', 'recognized'],
  ['sceptical', 'skeptical'],
  ['specialise', 'specialize'],
  ['specialised', 'specialized'],
  ['summarise', 'summarize'],
  ['summarised', 'summarized'],
  ['towards', 'toward'],
  ['travelled', 'traveled'],
  ['travelling', 'traveling'],
];

/** What is not a matter of letters: how a letter is signed off, as whole lines. */
const SIGN_OFFS: readonly (readonly [british: string, american: string])[] = [
  ['Yours sincerely', 'Sincerely'],
  ['Kind regards', 'Best regards'],
  ['With best wishes', 'Warm regards'],
];

/** British words that say two things: "program" may be software, "toward" and "learned" are at home in both. */
const ONE_WAY = new Set(['programme', 'programmes', 'learnt', 'towards', 'maths']);

const dictionary = (spelling: Spelling) =>
  new Map(
    spelling === 'en-US'
      ? WORDS
      : WORDS.filter(([british]) => !ONE_WAY.has(british)).map(([british, american]) => [american, british]),
  );

const DICTIONARIES: Record<Spelling, ReadonlyMap<string, string>> = {
  'en-GB': dictionary('en-GB'),
  'en-US': dictionary('en-US'),
};

/**
 * The text in one of the two spellings. Case is kept. What is in square brackets is the name of a place and stays as
 * it is; facts are put in afterwards, so that no company is respelled.
 */
export function spelled(text: string, spelling: Spelling): string {
  return text.replace(/\[[^\][\n]*\]|\p{L}+/gu, (word) => {
    const other = DICTIONARIES[spelling].get(word.toLowerCase());
    return other === undefined ? word : inCaseOf(word, other);
  });
}

/** `spelled`, with the sign-off that goes with it: for words that are nobody's own. */
export function spelledWhole(text: string, spelling: Spelling): string {
  const signedOff = SIGN_OFFS.reduce((words, [british, american]) => {
    const [from, to] = spelling === 'en-US' ? [british, american] : [american, british];
    return words.replace(new RegExp(`^${from}(?=,?$)`, 'gmu'), to);
  }, text);
  return spelled(signedOff, spelling);
}

function inCaseOf(word: string, other: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase();
  const [first = ''] = word;
  return first === first.toUpperCase() ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}
