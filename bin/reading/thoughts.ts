import { alikeWords } from '@/lib/language/alike';
import { sentencesOf } from '@/lib/language/sentences';
import { patternsOf, type ThoughtWeights, weighedThought } from '@/lib/language/thoughts';
import { THOUGHT_CUES } from '@/lib/language/thoughts/cues';
import { cuesFrom, scoresOf, type Weighed } from '@/lib/language/weighing';
import { THOUGHT_PATTERNS, type ThoughtPattern } from '@/lib/rules/thoughts';
import { clearFrom } from './clear';
import { learnApart } from './learn-apart';
import { type Given, given } from './measure';
import { byOthers, ownThoughts, type Thought, thoughtsIn } from './texts';
import { borneOut, wordsOf } from './unseen';

const COST = 0.2;
/** Of what is proposed for a writer whom neither the weights nor the cues know. */
const PRECISION = 0.88;

const alike = await alikeWords();

type Known = Thought & { weighed: Weighed };

/** Each thought, weighed as if nobody had read its writer. */
const unseen = (): Known[] => [...asUnread(thoughtsIn('development')), ...whole(thoughtsIn('later'))];

const asUnread = (thoughts: readonly Thought[]): Known[] =>
  byOthers(
    thoughts,
    (others) => cuesFrom(borneOut(THOUGHT_CUES, wordsOf(others.map(({ text }) => text)))),
    (thought, cues) => ({ ...thought, weighed: weighedThought(sentencesOf(thought.text), alike, cues) }),
  );

/** The cues were not written beside these, so they are weighed with all of them. */
const whole = (thoughts: readonly Thought[]): Known[] =>
  thoughts.map((thought) => ({ ...thought, weighed: weighedThought(sentencesOf(thought.text), alike) }));

const learntFrom = (thoughts: readonly Known[]) =>
  learnApart(
    thoughts.map(({ weighed, patterns }) => ({ pieces: weighed, labels: new Set(patterns) })),
    THOUGHT_PATTERNS,
    { cost: COST },
  );

export function learnThoughts(): ThoughtWeights {
  const [known, own] = [unseen(), whole(ownThoughts())];
  const spoken = byOthers(
    known,
    learntFrom,
    ({ weighed, patterns }, learnt) => {
      const scores = scoresOf(weighed, { ...learnt, clear: 0 });
      return THOUGHT_PATTERNS.map((label) => ({ score: scores[label], is: patterns.includes(label) }));
    },
    own,
  );
  return { ...learntFrom([...known, ...own]), alike, clear: clearFrom(spoken.flat(), PRECISION) };
}

/** What is proposed for each thought, with these weights. */
export const givenThoughts = (
  thoughts: readonly Thought[],
  weights: ThoughtWeights,
): Given<ThoughtPattern>[] =>
  thoughts.map(({ text, patterns }) =>
    given(patterns, patternsOf(weighedThought(sentencesOf(text), weights.alike), weights)),
  );

/** The same, each writer's as if nobody had read them. */
export const thoughtsByOthers = ({ clear }: ThoughtWeights): Given<ThoughtPattern>[] =>
  byOthers(
    unseen(),
    learntFrom,
    ({ weighed, patterns }, learnt) => given(patterns, patternsOf(weighed, { ...learnt, clear })),
    whole(ownThoughts()),
  );
