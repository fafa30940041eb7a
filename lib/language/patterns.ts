import type { Sentence, Word } from './sentences';
import { CLASSES, FILLERS } from './tone/word-classes';

/**
 * One thing that speaks for a label of a sentence, or against it. `like` has one pattern a line, of words with a
 * space between; all is in small letters and without contractions ("did not").
 *
 * - `word`, `stem*`, `{class}` of ./tone/word-classes, and `one|or|the_other` with `_` for a space in an alternative;
 * - `word?` may be missing; `..` is up to three words of any kind, `...` up to eight;
 * - `^` and `$`: a clause begins, or ends, here; `??`: the sentence is a question.
 *
 * Words that only colour a sentence ("really", "please") may stand between any two and need not be written down.
 */
export type TextPattern = {
  /** What it notices, for whoever reads along. */
  sign: string;
  /** 2 is enough alone, 1 wants company, 3 stands up to a doubt; less than 0 speaks against. */
  weight: number;
  like: string;
};

/** A word, or the stem of any that begin so. */
type Term = { word: string; stem: boolean };
type Phrase = readonly Term[];
/** Phrases by their first word, so that only those are tried that can begin here. */
type Shelf = { words: Map<string, Phrase[]>; stems: Phrase[]; asked: Map<string, readonly Phrase[]> };
type Step =
  | { kind: 'one-of'; shelf: Shelf; optional: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'begins' }
  | { kind: 'ends' }
  | { kind: 'asks' };
type Line = { pattern: TextPattern; steps: readonly Step[] };

/** Patterns, prepared: each of their lines under the words and stems that it can begin with. */
export type Matcher = {
  words: Map<string, Line[]>;
  stems: Map<string, Line[]>;
  asked: Map<string, readonly Line[]>;
};

/** Where a pattern was found: the first of its words and the one after its last. */
export type Match = { pattern: TextPattern; from: number; to: number };

/** Prepares patterns for matching. Throws where a line names no class or begins with nothing fixed. */
export function matcherFor(patterns: readonly TextPattern[]): Matcher {
  const matcher: Matcher = { words: new Map(), stems: new Map(), asked: new Map() };
  for (const pattern of patterns) {
    for (const text of pattern.like.split('\n').map((one) => one.trim())) {
      if (text === '') continue;
      const line = { pattern, steps: text.split(/ +/).map(stepOf) };
      for (const { word, stem } of beginningsOf(line, text)) {
        const shelf = stem ? matcher.stems : matcher.words;
        const lines = shelf.get(word) ?? [];
        if (!lines.includes(line)) shelf.set(word, [...lines, line]);
      }
    }
  }
  return matcher;
}

function stepOf(piece: string): Step {
  if (piece === '..') return { kind: 'gap', most: 3 };
  if (piece === '...') return { kind: 'gap', most: 8 };
  if (piece === '^') return { kind: 'begins' };
  if (piece === '$') return { kind: 'ends' };
  if (piece === '??') return { kind: 'asks' };
  const optional = piece.endsWith('?');
  const phrases = (optional ? piece.slice(0, -1) : piece).split('|').flatMap(phrasesOf);
  return { kind: 'one-of', shelf: shelfOf(phrases), optional };
}

function phrasesOf(alternative: string): Term[][] {
  const name = /^\{(.+)\}$/.exec(alternative)?.[1];
  if (name === undefined) return [alternative.split('_').map(termOf)];
  const members = CLASSES[name];
  if (!members) throw new Error(`No class of words is called ${name}.`);
  return members.split(/\s+/).flatMap(phrasesOf);
}

const termOf = (word: string): Term => ({ word: word.replace('*', ''), stem: word.endsWith('*') });

function shelfOf(phrases: readonly Phrase[]): Shelf {
  const shelf: Shelf = { words: new Map(), stems: [], asked: new Map() };
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first?.stem) shelf.stems.push(phrase);
    else if (first) shelf.words.set(first.word, [...(shelf.words.get(first.word) ?? []), phrase]);
  }
  return shelf;
}

function beginningsOf({ steps }: Line, text: string): Term[] {
  const first = steps.find((step) => step.kind !== 'begins');
  if (first?.kind !== 'one-of' || first.optional) throw new Error(`Nothing fixed begins “${text}”.`);
  const { words, stems } = first.shelf;
  return [
    ...[...words.keys()].map((word) => ({ word, stem: false })),
    ...stems.flatMap(([term]) => term ?? []),
  ];
}

/** Every pattern that is found in a sentence, in the order of the words; each of its lines once for each place. */
export function matchesIn(sentence: Sentence, matcher: Matcher): Match[] {
  return sentence.words.flatMap(({ text }, from) =>
    linesFor(text, matcher).flatMap(({ pattern, steps }) => {
      const to = endOf(steps, 0, from, sentence);
      return to < 0 || isUndone(sentence.words, from, to, pattern) ? [] : [{ pattern, from, to }];
    }),
  );
}

const STEM_AT_LEAST = 3;
const STEM_AT_MOST = 14;

const linesFor = (text: string, matcher: Matcher) =>
  remembered(matcher.asked, text, () => linesOf(text, matcher));

function linesOf(text: string, { words, stems }: Matcher): readonly Line[] {
  const whole = words.get(text) ?? [];
  const found: Line[] = [];
  for (let length = STEM_AT_LEAST; length <= Math.min(STEM_AT_MOST, text.length); length += 1)
    found.push(...(stems.get(text.slice(0, length)) ?? []));
  return found.length === 0 ? whole : [...whole, ...found];
}

/**
 * The word after the last one that the steps from `step` on take, or -1. A gap is short and nothing repeats, so that
 * the work on one word is bounded whatever the text.
 */
function endOf(steps: readonly Step[], step: number, at: number, sentence: Sentence): number {
  const next = steps[step];
  if (next === undefined) return at;
  const goOn = (from: number) => endOf(steps, step + 1, from, sentence);
  switch (next.kind) {
    case 'begins':
      return beginsClause(sentence.words, at) ? goOn(at) : -1;
    case 'ends':
      return at === sentence.words.length || beginsClause(sentence.words, at) ? goOn(at) : -1;
    case 'asks':
      return sentence.asks ? goOn(at) : -1;
    case 'gap':
      for (let skipped = 0; skipped <= next.most && at + skipped <= sentence.words.length; skipped += 1) {
        const end = goOn(at + skipped);
        if (end >= 0) return end;
      }
      return -1;
    case 'one-of':
      return endAfter(next.shelf, step > 0, at, sentence.words, goOn) ?? (next.optional ? goOn(at) : -1);
    default:
      return next satisfies never;
  }
}

/** So many words that only colour may stand between two of a pattern. */
const COLOURS_AT_MOST = 3;

/** The end by way of a phrase that stands here, or, within a pattern, behind a few words that only colour. */
function endAfter(
  shelf: Shelf,
  mayWait: boolean,
  from: number,
  words: readonly Word[],
  goOn: (from: number) => number,
): number | null {
  for (let at = from; at <= from + (mayWait ? COLOURS_AT_MOST : 0); at += 1) {
    const text = words[at]?.text;
    if (text === undefined) return null;
    for (const phrase of remembered(shelf.asked, text, () => phrasesFor(text, shelf))) {
      const after = afterPhrase(phrase, words, at);
      const end = after < 0 ? -1 : goOn(after);
      if (end >= 0) return end;
    }
    if (!FILLERS.has(text)) return null;
  }
  return null;
}

function phrasesFor(text: string, { words, stems }: Shelf): readonly Phrase[] {
  const alike = stems.filter(([first]) => text.startsWith(first?.word ?? text));
  return [...(words.get(text) ?? []), ...alike];
}

/** So many answers are kept at once. */
const KEPT_AT_MOST = 2000;

/** Words come again and again: the same question is answered once. */
function remembered<T>(asked: Map<string, T>, text: string, answer: () => T): T {
  const known = asked.get(text);
  if (known !== undefined) return known;
  if (asked.size >= KEPT_AT_MOST) asked.clear();
  const fresh = answer();
  asked.set(text, fresh);
  return fresh;
}

/** The word after a phrase of which the first word is known to stand here; -1 where the rest does not. */
function afterPhrase(phrase: Phrase, words: readonly Word[], from: number): number {
  let at = from + 1;
  for (const term of phrase.slice(1)) {
    const last = at + COLOURS_AT_MOST;
    while (at < last && !fits(term, words[at]) && FILLERS.has(words[at]?.text ?? '')) at += 1;
    if (!fits(term, words[at])) return -1;
    at += 1;
  }
  return at;
}

const fits = ({ word, stem }: Term, found: Word | undefined) =>
  found !== undefined && (stem ? found.text.startsWith(word) : found.text === word);

/** The first words of a clause that say nothing yet do not count. */
function beginsClause(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  let before = at - 1;
  while (words[before]?.clause === clause && OPENERS.has(words[before]?.text ?? '')) before -= 1;
  return before < 0 || words[before]?.clause !== clause;
}
const OPENERS = new Set(
  'and but so well then or also please just honestly frankly seriously hello hi dear now again still'.split(
    ' ',
  ),
);

/** What is quoted is not said; what is taken back by "not" right before is not meant. */
function isUndone(words: readonly Word[], from: number, to: number, { weight }: TextPattern): boolean {
  if (words.slice(from, to).every(({ quoted }) => quoted) && to - from > 1) return true;
  if (weight < 0) return false;
  let before = from - 1;
  while (before >= 0 && FILLERS.has(words[before]?.text ?? '')) before -= 1;
  return UNDOES.has(words[before]?.text ?? '');
}
const UNDOES = new Set('not never without nor neither hardly'.split(' '));
