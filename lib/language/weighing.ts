import { type Alike, LEVELS } from './alike';
import { type Match, type Matcher, matcherFor, matchesIn, type TextPattern } from './patterns';
import type { Sentence } from './sentences';

/** What is weighed of a text, and how much each piece counts. */
export type Weighed = ReadonlyMap<string, number>;

/** Cues in plain words, each under its name; a cue is a piece as a word is one. */
export type Cues = readonly { piece: string; matcher: Matcher }[];

/**
 * What pieces weigh: where each label starts, what each piece adds to it, and from where on a label is given. `grid` has a
 * row of one number for each label; `rows` says which is a piece's.
 */
export type Weights<Label extends string> = {
  labels: readonly Label[];
  start: Record<Label, number>;
  clear: number;
  rows: ReadonlyMap<string, number>;
  grid: Float32Array;
};

export const cuesFrom = (patterns: readonly TextPattern[]): Cues =>
  patterns.map((pattern) => ({ piece: pieceOf(pattern.sign), matcher: matcherFor([pattern]) }));

export const pieceOf = (sign: string) => `#${sign.replaceAll(' ', '_')}`;

const STEM = 4;
const CUE_COUNTS = 0.5;
/** A cue that is met again and again says it no louder than so many times. */
const CUES_AT_MOST = 6;
const NEGATIONS = new Set('not never no without nor neither hardly nothing nobody none'.split(' '));

/** What is known beside a text: the cues, and which words are used alike. */
export type Known = { cues: Cues; alike: Alike };

const GROUPS_COUNT = 2;

/** How many signs a run of letters has. */
const RUNS = [4, 5];

/** Two words with at most so many between them are a piece as well, of half the weight. */
const APART_AT_MOST = 3;
const APART_COUNTS = 0.5;

/**
 * The pieces of sentences: the beginning of each word, every two that stand side by side with `^` and `$` for the ends,
 * where `far` asks for it two that are near each other with `~` between them, a word with `!` that comes after a "not" in
 * its clause, and the cues. Where `runs` asks for it there is every run of four and of five signs as well, marked with `=`.
 * All but the cues together count as `loud` says. Beside them stand the groups of the words that are used alike, and every
 * two side by side, which together count as GROUPS_COUNT says: so a word that no text to learn from has still counts as its
 * neighbours do.
 */
export function weighedIn(
  sentences: readonly Sentence[],
  { cues, alike }: Known,
  { loud, far, runs }: { loud: number; far: boolean; runs: boolean },
): Weighed {
  const words = new Set<string>();
  const apart = new Set<string>();
  const groups = new Set<string>();
  const found = new Map<string, number>();
  for (const sentence of sentences) {
    const stems = addWords(sentence, words);
    if (far) addApart(stems, apart);
    if (runs) addRuns(sentence, words);
    addGroups(sentence, alike, groups);
    for (const { piece, matcher } of cues) {
      const places = new Set(matchesIn(sentence, matcher).map(({ from }) => from)).size;
      if (places > 0) found.set(piece, (found.get(piece) ?? 0) + places);
    }
  }
  const groupShare = GROUPS_COUNT / Math.sqrt(Math.max(1, groups.size));
  const share = loud / Math.sqrt(Math.max(1, words.size + APART_COUNTS ** 2 * apart.size));
  return new Map([
    ...[...words].map((piece): [string, number] => [piece, share]),
    ...[...apart].map((piece): [string, number] => [piece, APART_COUNTS * share]),
    ...[...groups].map((piece): [string, number] => [piece, groupShare]),
    ...[...found].map(([piece, places]): [string, number] => [
      piece,
      CUE_COUNTS * Math.sqrt(Math.min(CUES_AT_MOST, places)),
    ]),
  ]);
}

/** The beginnings of the words, in their order. */
function addWords({ words, asks }: Sentence, pieces: Set<string>): string[] {
  const stems: string[] = [];
  let before = '^';
  let clause = -1;
  let negated = false;
  for (const word of words) {
    const stem = /^\p{N}+$/u.test(word.text) ? '0' : word.text.slice(0, STEM);
    if (word.clause !== clause) negated = false;
    clause = word.clause;
    pieces.add(stem).add(`${before}_${stem}`);
    if (negated) pieces.add(`!${stem}`);
    if (NEGATIONS.has(word.text)) negated = true;
    before = stem;
    stems.push(stem);
  }
  pieces.add(`${before}_$`);
  if (asks) pieces.add('?');
  return stems;
}

function addApart(stems: readonly string[], pieces: Set<string>): void {
  const all = ['^', ...stems, '$'];
  for (const [place, stem] of all.entries())
    for (let next = place + 2; next <= place + 1 + APART_AT_MOST && next < all.length; next += 1)
      pieces.add(`${stem}~${all[next]}`);
}

function addRuns({ words }: Sentence, pieces: Set<string>): void {
  const line = `_${words.map(({ text }) => text).join('_')}_`;
  for (const length of RUNS)
    for (let at = 0; at + length <= line.length; at += 1) pieces.add(`=${line.slice(at, at + length)}`);
}

/** Each word's group at each level, and at the same level that of the word before. */
function addGroups({ words }: Sentence, alike: Alike, pieces: Set<string>): void {
  let before: readonly string[] = NO_WORD;
  for (const { text } of words) {
    const groups = alike(text) ?? UNKNOWN;
    for (const [level, group] of groups.entries()) pieces.add(group).add(`${before[level]}_${group}`);
    before = groups;
  }
}
const NO_WORD = LEVELS.map((_, level) => `%${level}^`);
const UNKNOWN = LEVELS.map((_, level) => `%${level}?`);

/** How much speaks for each label. */
export function scoresOf<Label extends string>(
  weighed: Weighed,
  { labels, start, rows, grid }: Weights<Label>,
): Record<Label, number> {
  const scores = { ...start };
  for (const [piece, value] of weighed) {
    const row = rows.get(piece);
    if (row === undefined) continue;
    for (const [place, label] of labels.entries())
      scores[label] += (grid[row * labels.length + place] ?? 0) * value;
  }
  return scores;
}

/** What one piece adds to one label. */
function weightOf<Label extends string>(piece: string, label: Label, { labels, rows, grid }: Weights<Label>) {
  const row = rows.get(piece);
  return row === undefined ? 0 : (grid[row * labels.length + labels.indexOf(label)] ?? 0);
}

/** The words that most speak for a label, as they stand in the text; null where no cue is among what does. */
export function decidingWords<Label extends string>(
  text: string,
  sentences: readonly Sentence[],
  { label, cues, weights }: { label: Label; cues: Cues; weights: Weights<Label> },
): string | null {
  let best: { weight: number; words: string } | null = null;
  for (const { piece, matcher } of cues) {
    const weight = weightOf(piece, label, weights);
    if (weight <= 0 || (best && best.weight >= weight)) continue;
    const words = longestIn(text, sentences, matcher);
    if (words) best = { weight, words };
  }
  return best?.words ?? null;
}

function longestIn(text: string, sentences: readonly Sentence[], matcher: Matcher): string | null {
  const length = ({ from, to }: Match) => to - from;
  for (const sentence of sentences) {
    const [match] = matchesIn(sentence, matcher).toSorted((a, b) => length(b) - length(a));
    const [first, last] = [sentence.words[match?.from ?? -1], sentence.words[(match?.to ?? 0) - 1]];
    if (first && last) return text.slice(first.start, last.end);
  }
  return null;
}
