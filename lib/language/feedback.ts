import { FEEDBACK_THEMES, type FeedbackTheme } from '@/lib/rules/themes';
import { type Alike, alikeWords } from './alike';
import { READING_CUES } from './feedback/reading-cues';
import { THEME_CUES } from './feedback/theme-cues';
import { offersFeedback } from './feedback-offer';
import { weightsFrom } from './learnt';
import { type Sentence, sentencesOf } from './sentences';
import {
  type Cues,
  cuesFrom,
  decidingWords,
  pieceOf,
  scoresOf,
  type Weighed,
  type Weights,
  weighedIn,
} from './weighing';

/** READ-1: what words alone can say, from the least to the most; `none` says nothing about the person. */
export const READING_LABELS = ['none', 'vague', 'fit', 'specific'] as const;
export type ReadingLabel = (typeof READING_LABELS)[number];
type SuggestedReading = Exclude<ReadingLabel, 'none'>;

type Said = { reading: SuggestedReading | null; themes: FeedbackTheme[] };
export type FeedbackRead = Said & { sentences: (Said & { text: string })[]; because: string };

const THEMES = Object.values(THEME_CUES).flat();
export const FEEDBACK_CUES = [...READING_CUES, ...THEMES];
const CUES = cuesFrom(FEEDBACK_CUES);
const THEME_OF = new Map(
  FEEDBACK_THEMES.flatMap((theme) => THEME_CUES[theme].map(({ sign }) => [pieceOf(sign), theme] as const)),
);

/** What is weighed of sentences for how they read. */
export const weighedForReading = (sentences: readonly Sentence[], alike: Alike, cues = CUES): Weighed =>
  weighedIn(sentences, { cues, alike }, { loud: 3, far: false, runs: false });

/** What is weighed of sentences for their themes. */
export const weighedForThemes = (sentences: readonly Sentence[], alike: Alike, cues = CUES): Weighed =>
  weighedIn(sentences, { cues, alike }, { loud: 3, far: false, runs: true });

/** A cue of one theme says nothing against another: feedback can have two. */
export const mayWeigh = (piece: string, theme: string): boolean => (THEME_OF.get(piece) ?? theme) === theme;

export type FeedbackWeights = {
  alike: Alike;
  reading: Weights<ReadingLabel>;
  themes: Weights<FeedbackTheme>;
};

let learnt: Promise<FeedbackWeights> | undefined;

/** The weights that were learned, read at the first question and kept. */
export function feedbackWeights(): Promise<FeedbackWeights> {
  learnt ??= Promise.all([import('./feedback/weights.json'), alikeWords()]).then(
    ([
      {
        default: { reading, themes },
      },
      alike,
    ]) => ({
      alike,
      reading: weightsFrom(READING_LABELS, reading),
      themes: weightsFrom(FEEDBACK_THEMES, themes),
    }),
  );
  return learnt;
}

function readingOf(
  sentences: readonly Sentence[],
  { reading, alike }: FeedbackWeights,
  cues: Cues,
): ReadingLabel {
  const scores = scoresOf(weighedForReading(sentences, alike, cues), reading);
  return READING_LABELS.reduce((most, label) => (scores[label] > scores[most] ? label : most));
}

/**
 * What is specific is about something: its strongest theme needs less. So it is, a little less often, where somebody else
 * fitted better: mostly it is said what they had.
 */
const NAMED: Partial<Record<ReadingLabel, number>> = { specific: 0.4, fit: 0.3 };

/** How much speaks for each theme; nothing in words that say nothing about the person. */
function themeScores(
  sentences: readonly Sentence[],
  reading: ReadingLabel,
  { weights: { themes, alike }, cues }: { weights: FeedbackWeights; cues: Cues },
): Map<FeedbackTheme, number> {
  if (reading === 'none') return new Map();
  const scores = scoresOf(weighedForThemes(sentences, alike, cues), themes);
  const strongest = FEEDBACK_THEMES.reduce((most, theme) => (scores[theme] > scores[most] ? theme : most));
  return new Map(
    FEEDBACK_THEMES.map((theme) => [
      theme,
      scores[theme] + (theme === strongest ? (NAMED[reading] ?? 0) : 0),
    ]),
  );
}

type Part = {
  text: string;
  label: ReadingLabel;
  scores: Map<FeedbackTheme, number>;
  themes: FeedbackTheme[];
  sentence: Sentence;
};

/** What these weights make of feedback: of each sentence, and of all together, where the most that one says counts. */
export function feedbackOf(text: string, weights: FeedbackWeights, cues = CUES) {
  const all = sentencesOf(text);
  const parts = all.map((sentence, place): Part => {
    const from = place === 0 ? 0 : (sentence.words[0]?.start ?? 0);
    const label = offersFeedback(sentence) ? 'none' : readingOf([sentence], weights, cues);
    const scores = themeScores([sentence], label, { weights, cues });
    const themes = [...scores].flatMap(([theme, score]) => (score >= weights.themes.clear ? [theme] : []));
    return {
      text: text.slice(from, all[place + 1]?.words[0]?.start).trim(),
      label,
      scores,
      themes,
      sentence,
    };
  });
  return {
    parts,
    label: READING_LABELS.findLast((one) => parts.some((part) => part.label === one)) ?? 'none',
    themes: FEEDBACK_THEMES.filter((theme) => parts.some(({ themes }) => themes.includes(theme))),
  };
}

/** READ-1, READ-3: proposes how to read feedback and what it is about; the person decides. */
export async function readFeedback(text: string): Promise<FeedbackRead> {
  const weights = await feedbackWeights();
  const { parts, label, themes } = feedbackOf(text, weights);
  const decide = parts.filter((part) => part.label === label).map(({ sentence }) => sentence);
  const words =
    label === 'none' ? null : decidingWords(text, decide, { label, cues: CUES, weights: weights.reading });
  return {
    reading: suggested(label),
    themes,
    sentences: parts.map((part) => ({
      text: part.text,
      themes: part.themes,
      reading: suggested(part.label),
    })),
    because: words ? `${BECAUSE[label]}: “${words}”.` : `${BECAUSE[label]}.`,
  };
}

/** READ-3: the themes of a piece of feedback, in the order of FEEDBACK_THEMES. */
export const themesOf = async (feedback: string): Promise<FeedbackTheme[]> =>
  (await readFeedback(feedback)).themes;

const suggested = (label: ReadingLabel): SuggestedReading | null => (label === 'none' ? null : label);

const BECAUSE: Record<ReadingLabel, string> = {
  none: 'Nothing here is about you',
  vague: 'It’s about you, but there’s nothing in it to act on',
  fit: 'It’s about who suits them better, or how you’d get on there',
  specific: 'It names something',
};
