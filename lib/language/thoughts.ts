import { THOUGHT_PATTERNS, type ThoughtPattern } from '@/lib/rules/thoughts';
import { type Alike, alikeWords } from './alike';
import { weightsFrom } from './learnt';
import { type Sentence, sentencesOf } from './sentences';
import { THOUGHT_CUES } from './thoughts/cues';
import { cuesFrom, decidingWords, scoresOf, type Weighed, type Weights, weighedIn } from './weighing';

/** DISTORT: the ways of thinking that a thought shows, in their order, and the words that told. */
export type ThoughtReading = { patterns: ThoughtPattern[]; because: string };

const CUES = cuesFrom(THOUGHT_CUES);
const WORDS = { loud: 3, far: true, runs: true };

export const weighedThought = (sentences: readonly Sentence[], alike: Alike, cues = CUES): Weighed =>
  weighedIn(sentences, { cues, alike }, WORDS);

export type ThoughtWeights = Weights<ThoughtPattern> & { alike: Alike };
let learnt: Promise<ThoughtWeights> | undefined;

/** The weights that were learned, read at the first question and kept. */
export function thoughtWeights(): Promise<ThoughtWeights> {
  learnt ??= Promise.all([import('./thoughts/weights.json'), alikeWords()]).then(
    ([{ default: table }, alike]) => ({ ...weightsFrom(THOUGHT_PATTERNS, table), alike }),
  );
  return learnt;
}

export function patternsOf(weighed: Weighed, weights: Weights<ThoughtPattern>): ThoughtPattern[] {
  const scores = scoresOf(weighed, weights);
  return THOUGHT_PATTERNS.filter((pattern) => scores[pattern] >= weights.clear);
}

/** DISTORT: proposes; the person chooses. */
export async function readThought(text: string): Promise<ThoughtReading> {
  const sentences = sentencesOf(text);
  const weights = await thoughtWeights();
  const patterns = sentences.length > 0 ? patternsOf(weighedThought(sentences, weights.alike), weights) : [];
  const told = patterns.flatMap((label) => {
    const words = decidingWords(text, sentences, { label, cues: CUES, weights });
    return words ? [`“${words}” ${WHAT_IT_DOES[label]}.`] : [];
  });
  return { patterns, because: patterns.length === 0 ? NONE : told.join(' ') || WHOLE };
}

const NONE = 'Nothing here goes beyond what happened.';
const WHOLE = 'It’s the thought as a whole, not one word in it.';

const WHAT_IT_DOES: Record<ThoughtPattern, string> = {
  catastrophising: 'looks ahead to the worst',
  personalisation: 'takes it as being about you',
  'mind-reading': 'says what they thought',
  overgeneralisation: 'makes a rule of it',
  'discounting-positives': 'waves something good away',
  'should-statements': 'holds a “should” against you',
};
