import { clearFrom } from '@/bin/reading/clear';
import { learnApart } from '@/bin/reading/learn-apart';
import { feedbackSigns, saysFeedback } from '@/lib/language/mail/feedback';
import { folded } from '@/lib/language/mail/fold';
import { unwrappedLines } from '@/lib/language/mail/sentences';
import type { FeedbackWeights } from '@/lib/language/mail/weights';
import { scoresOf, type Weighed } from '@/lib/language/weighing';
import type { OpenedLabelled } from './opened';

// Which sentences are feedback: a linear support vector machine over the sentences of the rejections, as themes are learned
// (bin/reading/learn-apart.ts).

const COST = 0.3;
/** Of the sentences that are given of a writer of whom nothing was learned, in what is said to be a rejection. */
const PRECISION = 0.92;

export const lettersOf = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two sentences are the same, or one has the other in it: both are taken from the same text. */
export const touches = (one: string, other: string): boolean => other.includes(one) || one.includes(other);

type Taught = { writer: string; signs: Weighed; isSure: boolean; is: boolean };

/** The sentences of rejections; what is said to be one and is none teaches nothing about feedback. */
const taughtBy = (mails: readonly OpenedLabelled[]): Taught[] =>
  sentencesIn(mails.filter(({ label }) => label.kind === 'rejection'));

const sentencesIn = (mails: readonly OpenedLabelled[]): Taught[] =>
  mails.flatMap(({ label, judgeable }) => {
    const wanted = label.feedback.map(lettersOf);
    const whole = unwrappedLines(judgeable.text);
    return feedbackSigns(whole, label.language).map(({ start, end, signs }) => {
      const sentence = whole.slice(start, end);
      return {
        writer: label.id.slice(0, 2),
        signs,
        isSure: saysFeedback(sentence),
        is: wanted.some((one) => touches(one, lettersOf(sentence))),
      };
    });
  });

function learntFrom(taught: readonly Taught[], clear: number): FeedbackWeights {
  const examples = taught.map(({ signs, is }) => ({
    pieces: signs,
    labels: new Set(is ? (['feedback'] as const) : []),
  }));
  return { ...learnApart(examples, ['feedback'], { cost: COST }), clear };
}

/**
 * `clear` is where what is given of each writer's mails, weighed by what the others teach, is right so often: of those that are
 * `said` to be rejections by what the others teach, rightly or not.
 */
export function learnFeedback(
  mails: readonly OpenedLabelled[],
  said: readonly OpenedLabelled[],
): FeedbackWeights {
  const taught = taughtBy(mails);
  const read = sentencesIn(said);
  const spoken = [...new Set(taught.map(({ writer }) => writer))].flatMap((writer) => {
    const weights = learntFrom(
      taught.filter((one) => one.writer !== writer),
      0,
    );
    return read
      .filter((one) => one.writer === writer)
      .map(({ signs, isSure, is }) => ({
        score: isSure ? Number.POSITIVE_INFINITY : scoresOf(signs, weights).feedback,
        is,
      }));
  });
  return learntFrom(taught, clearFrom(spoken, PRECISION));
}
