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
import { type Cues, cuesFrom } from '@/lib/language/weighing';
import { FEEDBACK_THEMES, type FeedbackTheme } from '@/lib/rules/themes';
import { clearFrom } from './clear';
import { learn } from './learn';
import { type Given, given } from './measure';
import { byOthers, type Feedback } from './texts';
import { borneOut, wordsOf } from './unseen';

const DRAW_FOR_READING = 0.01;
const DRAW_FOR_THEMES = 0.03;
/** Of the themes that are proposed for a writer whom neither the weights nor the cues know: more than is promised, as nobody unreads a text. */
const PRECISION = 0.9;

type Known = Feedback & { cues: Cues };

/** Each piece of feedback, with the cues as if nobody had read its writer. */
const unseen = (feedback: readonly Feedback[]): Known[] =>
  byOthers(
    feedback,
    (others) => cuesFrom(borneOut(FEEDBACK_CUES, wordsOf(others.map(({ text }) => text)))),
    (one, cues) => ({ ...one, cues }),
  );

const labelOf = (reading: Feedback['reading']): ReadingLabel => (reading === 'null' ? 'none' : reading);

function learntFrom(feedback: readonly Known[]): FeedbackWeights {
  const sentences = feedback.flatMap(({ cues, sentences }) =>
    sentences.map(({ text, reading, themes }) => {
      const found = sentencesOf(text);
      return {
        forReading: { pieces: weighedForReading(found, cues), labels: new Set([labelOf(reading)]) },
        forThemes: { pieces: weighedForThemes(found, cues), labels: new Set(themes) },
      };
    }),
  );
  const reading = learn(
    sentences.map(({ forReading }) => forReading),
    READING_LABELS,
    { apart: false, draw: DRAW_FOR_READING },
  );
  const themes = learn(
    sentences.map(({ forThemes }) => forThemes),
    FEEDBACK_THEMES,
    { apart: true, draw: DRAW_FOR_THEMES, may: mayWeigh },
  );
  return { reading: { ...reading, clear: 0 }, themes: { ...themes, clear: 0 } };
}

export function learnFeedback(feedback: readonly Feedback[]): FeedbackWeights {
  const known = unseen(feedback);
  const spoken = byOthers(known, learntFrom, ({ text, themes, cues }, learnt) => {
    const { parts } = feedbackOf(text, learnt, cues);
    return FEEDBACK_THEMES.map((label) => ({
      score: Math.max(...parts.map(({ scores }) => scores.get(label) ?? Number.NEGATIVE_INFINITY)),
      is: themes.includes(label),
    }));
  });
  const { reading, themes } = learntFrom(known);
  return { reading, themes: { ...themes, clear: clearFrom(spoken.flat(), PRECISION) } };
}

/** Of each piece of feedback its reading and its themes, as labelled and as proposed. */
export type GivenFeedback = { reading: Given<ReadingLabel>; themes: Given<FeedbackTheme> };

export const givenFeedback = (feedback: readonly Feedback[], weights: FeedbackWeights): GivenFeedback[] =>
  feedback.map((one) => proposed(one, weights));

/** The same, each writer's as if nobody had read them. */
export const feedbackByOthers = (
  feedback: readonly Feedback[],
  { themes: { clear } }: FeedbackWeights,
): GivenFeedback[] =>
  byOthers(unseen(feedback), learntFrom, (one, { reading, themes }) =>
    proposed(one, { reading, themes: { ...themes, clear } }, one.cues),
  );

function proposed({ text, reading, themes }: Feedback, weights: FeedbackWeights, cues?: Cues): GivenFeedback {
  const found = feedbackOf(text, weights, cues);
  return { reading: given([labelOf(reading)], [found.label]), themes: given(themes, found.themes) };
}
