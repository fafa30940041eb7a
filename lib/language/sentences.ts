/** A word as the patterns see it, with where it stands in the text: UTF-16 offsets, `end` not included. */
export type Word = {
  /** In lower case and without contractions: "didn’t" is two words, "did" and "not", at one place. */
  text: string;
  start: number;
  end: number;
  /** Counts up at commas, dashes, colons and brackets. */
  clause: number;
  quoted: boolean;
};

/** A longer one is taken for several, so that the work on a text grows no faster than the text. */
const WORDS_AT_MOST = 60;

/** `ends`: with a full stop or the like, and not just with its line, as a heading or a signature does. */
export type Sentence = { words: readonly Word[]; asks: boolean; ends: boolean };

const PIECE =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]|['\u2018\u2019\u02BC\u00B4\u0060](?=\p{L}))*|\.+|[!?]+|\s+|[,;:()\u2013\u2014]|["\u201C\u201D\u00AB\u00BB]/gu;

/** After these a full stop ends no sentence. */
const SHORT = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'st', 'e.g', 'i.e', 'eg', 'vs', 'approx']);

/** The sentences of a text, each with its words. An empty line ends one as well as a full stop does. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let clause = 0;
  let quoted = false;
  const finish = ({ asks = false, ends = false } = {}) => {
    // A mark that nothing closes quotes nothing.
    if (quoted) words = words.map((word) => ({ ...word, quoted: false }));
    if (words.length > 0) sentences.push({ words, asks, ends });
    words = [];
    quoted = false;
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (/^[\p{L}\p{N}]/u.test(piece)) {
      if (words.length >= WORDS_AT_MOST) finish();
      for (const word of plainWords(piece))
        words.push({ text: word, start: index, end: index + piece.length, clause, quoted });
    } else if (/^[!?]/.test(piece)) finish({ asks: piece.includes('?'), ends: true });
    else if (piece.startsWith('.')) {
      if (endsSentence(text, index + piece.length, words.at(-1)?.text ?? '')) finish({ ends: true });
    } else if (/^\s/.test(piece)) {
      if (breaksLine(text, piece, index)) finish();
    } else if (/["\u201C\u201D\u00AB\u00BB]/.test(piece)) quoted = !quoted;
    else clause += 1;
  }
  finish();
  return sentences;
}

/** Not after "Ms.", nor inside "3.5" or "example.com". */
const endsSentence = (text: string, next: number, before: string) =>
  !SHORT.has(before) && !/[\p{L}\p{N}]/u.test(text.charAt(next));

/** A line that goes on in small letters was only wrapped; after an empty line, or before a capital, one begins. */
const breaksLine = (text: string, space: string, index: number) =>
  (space.match(/\n|\r(?!\n)/g)?.length ?? 0) > (/\p{Ll}/u.test(text.charAt(index + space.length)) ? 1 : 0);

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const APOSTROPHE = /['\u2018\u2019\u02BC\u00B4\u0060]/g;

/** "I’m" as "i" and "am"; a possessive as the word alone. */
function plainWords(piece: string): readonly string[] {
  const word = piece.replace(INVISIBLE, '').replace(APOSTROPHE, "'").toLowerCase();
  const whole = WHOLE.get(word);
  if (whole) return whole;
  const at = word.indexOf("'");
  if (at < 0) return [word];
  const before = word.slice(0, at);
  const after = word.slice(at + 1);
  if (after === 't') return [before.slice(0, -1), 'not'];
  const long = ENDINGS.get(after);
  if (long) return [before, long];
  return after === 's' ? (IS.has(before) ? [before, 'is'] : [before]) : [before, after];
}

const WHOLE = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ['cant', ['can', 'not']],
  ['dont', ['do', 'not']],
  ['didnt', ['did', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  ['im', ['i', 'am']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
]);
const ENDINGS = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);
const IS = new Set(
  'it that this what who there here he she how where when why which everything nothing'.split(' '),
);
