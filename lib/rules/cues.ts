import type { Sentence, Word } from './sentences';
import { CLASSES, FILLERS } from './tone/words';

/**
 * One thing that speaks for a reading of a sentence, or against it. `like` has one pattern a line, of words with a
 * space between; all is in small letters and without contractions ("did not").
 *
 * - `word`, `stem*`, `{class}` of ./tone/words, and `one|or|the_other` with `_` for a space in an alternative;
 * - `word?` may be missing; `..` is up to three words of any kind, `...` up to eight;
 * - `^` and `$`: a clause begins, or ends, here; `??`: the sentence is a question.
 *
 * Words that only colour a sentence ("really", "please") may stand between any two and need not be written down.
 */
export type Cue = {
  /** What it notices, for whoever reads along. */
  sign: string;
  /** 2 is enough alone, 1 wants company, 3 stands up to a doubt; less than 0 speaks against. */
  weight: number;
  like: string;
};

type Term = { word: string; stem: boolean };
type Step =
  | { kind: 'one-of'; phrases: readonly (readonly Term[])[]; optional: boolean }
  | { kind: 'gap'; most: number }
  | { kind: 'begins' }
  | { kind: 'ends' }
  | { kind: 'asks' };
type Pattern = { cue: Cue; steps: readonly Step[] };

/** Cues, prepared: each pattern under the words and stems that it can begin with. */
export type Ear = { words: Map<string, Pattern[]>; stems: Map<string, Pattern[]> };

/** Where a cue was noticed: the first of its words and the one after its last. */
export type Noticed = { cue: Cue; from: number; to: number };

/** Prepares cues for listening. Throws where a pattern names no class or begins with nothing fixed. */
export function earFor(cues: readonly Cue[]): Ear {
  const ear: Ear = { words: new Map(), stems: new Map() };
  for (const cue of cues) {
    for (const line of cue.like.split('\n').map((one) => one.trim())) {
      if (line === '') continue;
      const pattern = { cue, steps: line.split(/ +/).map(stepOf) };
      for (const { word, stem } of beginningsOf(pattern, line)) {
        const shelf = stem ? ear.stems : ear.words;
        const patterns = shelf.get(word) ?? [];
        if (!patterns.includes(pattern)) shelf.set(word, [...patterns, pattern]);
      }
    }
  }
  return ear;
}

function stepOf(piece: string): Step {
  if (piece === '..') return { kind: 'gap', most: 3 };
  if (piece === '...') return { kind: 'gap', most: 8 };
  if (piece === '^') return { kind: 'begins' };
  if (piece === '$') return { kind: 'ends' };
  if (piece === '??') return { kind: 'asks' };
  const optional = piece.endsWith('?');
  const phrases = (optional ? piece.slice(0, -1) : piece).split('|').flatMap(phrasesOf);
  return { kind: 'one-of', phrases, optional };
}

function phrasesOf(alternative: string): Term[][] {
  const name = /^\{(.+)\}$/.exec(alternative)?.[1];
  if (name === undefined) return [alternative.split('_').map(termOf)];
  const members = CLASSES[name];
  if (!members) throw new Error(`No class of words is called ${name}.`);
  return members.split(/\s+/).flatMap(phrasesOf);
}

const termOf = (word: string): Term => ({ word: word.replace('*', ''), stem: word.endsWith('*') });

function beginningsOf({ steps }: Pattern, line: string): Term[] {
  const first = steps.find((step) => step.kind !== 'begins');
  if (first?.kind !== 'one-of' || first.optional) throw new Error(`Nothing fixed begins “${line}”.`);
  return first.phrases.flatMap(([term]) => term ?? []);
}

/** Every cue that is noticed in a sentence, in the order of the words; each pattern once for each place. */
export function noticedIn(sentence: Sentence, ear: Ear): Noticed[] {
  return sentence.words.flatMap(({ text }, from) =>
    patternsFor(text, ear).flatMap(({ cue, steps }) => {
      const to = endOf(steps, 0, from, sentence);
      return to < 0 || isUndone(sentence.words, from, to, cue) ? [] : [{ cue, from, to }];
    }),
  );
}

function patternsFor(text: string, { words, stems }: Ear): Pattern[] {
  const found = [...(words.get(text) ?? [])];
  for (let length = 3; length <= text.length; length += 1)
    found.push(...(stems.get(text.slice(0, length)) ?? []));
  return found;
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
      return firstEnd(placesWithin(next.most, at, sentence.words.length), goOn);
    case 'one-of': {
      const after = next.phrases.map((phrase) => afterPhrase(phrase, sentence.words, at, step > 0));
      return firstEnd([...after.filter((place) => place >= 0), ...(next.optional ? [at] : [])], goOn);
    }
    default:
      return next satisfies never;
  }
}

const placesWithin = (most: number, from: number, length: number) =>
  Array.from({ length: Math.min(most, length - from) + 1 }, (_, skipped) => from + skipped);

function firstEnd(places: readonly number[], goOn: (from: number) => number): number {
  for (const place of places) {
    const end = goOn(place);
    if (end >= 0) return end;
  }
  return -1;
}

/** The word after a phrase that stands here, or behind a few that only colour; -1 where it does not. */
function afterPhrase(
  phrase: readonly Term[],
  words: readonly Word[],
  from: number,
  mayWait: boolean,
): number {
  let at = from;
  for (const [place, term] of phrase.entries()) {
    while ((place > 0 || mayWait) && !fits(term, words[at]) && FILLERS.has(words[at]?.text ?? '')) at += 1;
    if (!fits(term, words[at])) return -1;
    at += 1;
  }
  return at;
}

const fits = ({ word, stem }: Term, found: Word | undefined) =>
  found !== undefined && (stem ? found.text.startsWith(word) : found.text === word);

/** The first words of a sentence that say nothing yet do not count. */
function beginsClause(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && words[before]?.clause === words[at]?.clause && OPENERS.has(words[before]?.text ?? ''))
    before -= 1;
  return before < 0 || words[before]?.clause !== words[at]?.clause;
}
const OPENERS = new Set(
  'and but so well then or also please just honestly frankly seriously hello hi dear now again still'.split(
    ' ',
  ),
);

/** What is quoted is not said; what is taken back by "not" right before is not meant. */
function isUndone(words: readonly Word[], from: number, to: number, { weight }: Cue): boolean {
  if (words.slice(from, to).every(({ quoted }) => quoted) && to - from > 1) return true;
  if (weight < 0) return false;
  let before = from - 1;
  while (before >= 0 && FILLERS.has(words[before]?.text ?? '')) before -= 1;
  return UNDOES.has(words[before]?.text ?? '');
}
const UNDOES = new Set('not never without nor neither hardly'.split(' '));
