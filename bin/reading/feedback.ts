import { alikeWords } from '@/lib/language/alike';
import {
  FEEDBACK_CUES,
  type FeedbackWeights,
  feedbackOf,
  mayWeigh,
  READING_LABELS,
  type ReadingLabel,
  weighedForReading,
  weighedForThemes,
} from '@/lib/language/feedback';
import { sentencesOf } from '@/lib/language/sentences';
import { type Cues, cuesFrom, type Weighed } from '@/lib/language/weighing';
import { FEEDBACK_THEMES, type FeedbackTheme } from '@/lib/rules/themes';
import { clearFrom } from './clear';
import { learn, toTwentieth } from './learn';
import { learnApart } from './learn-apart';
import { type Given, given } from './measure';
import { byOthers, type Feedback, feedbackIn, ownFeedback } from './texts';
import { borneOut, wordsOf } from './unseen';

const DRAW = 0.02;
const COST = 0.2;
/**
 * So much more speaks for it that somebody else fitted better: it is told in too many ways to learn each, and so came out too
 * low. Chosen by each of the first writers, and each of those who wrote as people say it, read by what the others teach.
 */
const FIT_MORE = 0.75;
/**
 * Of the themes that are proposed for a writer whom neither the weights nor the cues know. What is only measured had 0.01
 * to 0.03 less than that, and 0.85 is asked for.
 */
const PRECISION = 0.88;

/** A sentence as it is learned from; weighed once, as every writer's texts are learned from without each other's. */
type Taught = { labels: Feedback['sentences'][number]; forReading: Weighed; forThemes: Weighed };
type Known = Feedback & { cues: Cues; taught: Taught[] };

const alike = await alikeWords();

/** Each piece of feedback, with the cues as if nobody had read its writer. */
const unseen = (): Known[] => [...asUnread(feedbackIn('development')), ...whole(feedbackIn('later'))];

const asUnread = (feedback: readonly Feedback[]): Known[] =>
  byOthers(
    feedback,
    (others) => cuesFrom(borneOut(FEEDBACK_CUES, wordsOf(others.map(({ text }) => text)))),
    knownWith,
  );

/** The cues were not written beside these, so they are weighed with all of them. */
const whole = (feedback: readonly Feedback[]): Known[] => feedback.map((one) => knownWith(one, ALL_CUES));
const ALL_CUES = cuesFrom(FEEDBACK_CUES);

const knownWith = (one: Feedback, cues: Cues): Known => ({
  ...one,
  cues,
  taught: one.sentences.map((labels) => {
    const said = sentencesOf(labels.text);
    return {
      labels,
      forReading: weighedForReading(said, alike, cues),
      forThemes: weighedForThemes(said, alike, cues),
    };
  }),
});

const labelOf = (reading: Feedback['reading']): ReadingLabel => (reading === 'null' ? 'none' : reading);

function learntFrom(feedback: readonly Known[]): FeedbackWeights {
  const taught = feedback.flatMap((one) => one.taught);
  const reading = learn(
    taught.map(({ labels, forReading }) => ({
      pieces: forReading,
      labels: new Set([labelOf(labels.reading)]),
    })),
    READING_LABELS,
    DRAW,
  );
  const themes = learnApart(
    taught.map(({ labels, forThemes }) => ({ pieces: forThemes, labels: new Set(labels.themes) })),
    FEEDBACK_THEMES,
    { cost: COST, may: mayWeigh },
  );
  return {
    alike,
    reading: { ...reading, start: asOften(reading.start, feedback), clear: 0 },
    themes: { ...themes, clear: 0 },
  };
}

/** What was written to have more of it is no more likely for that: a reading is as likely as with the first writers. */
function asOften(
  start: Record<ReadingLabel, number>,
  feedback: readonly Known[],
): Record<ReadingLabel, number> {
  const shares = (of: readonly Known[]) => {
    const all = of.flatMap(({ sentences }) => sentences.map((one) => labelOf(one.reading)));
    return (label: ReadingLabel) => all.filter((one) => one === label).length / all.length;
  };
  const [usual, here] = [shares(feedback.filter(isFirst)), shares(feedback)];
  const more = (label: ReadingLabel) => (label === 'fit' ? FIT_MORE : 0);
  return Object.fromEntries(
    READING_LABELS.map((label) => [
      label,
      toTwentieth(start[label] + Math.log(usual(label) / here(label)) + more(label)),
    ]),
  ) as Record<ReadingLabel, number>;
}
const isFirst = ({ id }: Known) => /^f[1-4]-/.test(id);

export function learnFeedback(): FeedbackWeights {
  const [known, own] = [unseen(), whole(ownFeedback())];
  const spoken = byOthers(
    known,
    learntFrom,
    ({ text, themes, cues }, learnt) => {
      const { parts } = feedbackOf(text, learnt, cues);
      return FEEDBACK_THEMES.map((label) => ({
        score: Math.max(...parts.map(({ scores }) => scores.get(label) ?? Number.NEGATIVE_INFINITY)),
        is: themes.includes(label),
      }));
    },
    own,
  );
  const learnt = learntFrom([...known, ...own]);
  return { ...learnt, themes: { ...learnt.themes, clear: clearFrom(spoken.flat(), PRECISION) } };
}

/** Of each piece of feedback its reading and its themes, as labelled and as proposed. */
export type GivenFeedback = { reading: Given<ReadingLabel>; themes: Given<FeedbackTheme> };

export const givenFeedback = (feedback: readonly Feedback[], weights: FeedbackWeights): GivenFeedback[] =>
  feedback.map((one) => proposed(one, weights));

/** The same, each writer's as if nobody had read them. */
export const feedbackByOthers = ({ themes: { clear } }: FeedbackWeights): GivenFeedback[] =>
  byOthers(
    unseen(),
    learntFrom,
    (one, learnt) => proposed(one, { ...learnt, themes: { ...learnt.themes, clear } }, one.cues),
    whole(ownFeedback()),
  );

function proposed({ text, reading, themes }: Feedback, weights: FeedbackWeights, cues?: Cues): GivenFeedback {
  const found = feedbackOf(text, weights, cues);
  return { reading: given([labelOf(reading)], [found.label]), themes: given(themes, found.themes) };
}
