/** JOURNAL-2: fewer telling words than this, and the line could be about any interview. */
const TELLING_WORDS_NEEDED = 3;

/** Words that any such line could contain. What is left after them is what makes a line specific. */
const COMMON_WORDS = new Set(
  (
    'a about again all also always am an and any are as at be been being but by can could did do does doing done ' +
    'for from get give go going had has have how i if in into is it its just keep like lot make maybe me more most ' +
    'much my myself need next not of on or our out own really should so some something than that the their them ' +
    'then there they things thing this time to too try up us very want was way we well were what when will with ' +
    'would you your ll ve re s t d m ' +
    'answer answers answering ask asking better best business calm calmer clear clearer communicate communication ' +
    'company companies confidence confident deeper enthusiasm enthusiastic experience focus focused good great hard ' +
    'harder homework improve improving interview interviews interviewing job know learn less listen listening ' +
    'nervous practice practise practicing practising prep prepare prepared preparing preparation positive question ' +
    'questions read ready relax relaxed research researching role sell show skill skills slow speak speaking start ' +
    'stay stronger study studying talk talking team technical think through work working'
  ).split(' '),
);

/**
 * JOURNAL-2: whether "one thing to do differently" is too general to act on ("prepare better"). A hint for a nudge:
 * nothing is ever refused because of it. The word list is English; a line in another language counts by length.
 */
export function isGeneric(oneThing: string): boolean {
  let telling = 0;
  for (const word of wordsOf(oneThing)) {
    if (COMMON_WORDS.has(word)) continue;
    // A figure is a detail already: "30 minutes", "Q3".
    if (/\p{N}/u.test(word)) return false;
    telling += 1;
    if (telling >= TELLING_WORDS_NEEDED) return false;
  }
  return true;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
/** The segmenter's work grows with the square of what it gets at once, in some scripts. */
const PIECE = /\S{1,100}/gu;

function* wordsOf(line: string): Generator<string> {
  // The segmenter finds words in scripts that put no spaces between them.
  for (const [piece] of line.toLowerCase().matchAll(PIECE))
    for (const { segment, isWordLike } of SEGMENTER.segment(piece))
      if (isWordLike === true) yield* segment.split(/['’]/u);
}
