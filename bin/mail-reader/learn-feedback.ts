import { clearFrom } from '@/bin/reading/clear';
import { learnApart } from '@/bin/reading/learn-apart';
import { feedbackSigns } from '@/lib/language/mail/feedback';
import { folded } from '@/lib/language/mail/fold';
import { unwrappedLines } from '@/lib/language/mail/sentences';
import type { FeedbackWeights } from '@/lib/language/mail/weights';
import { scoresOf, type Weighed } from '@/lib/language/weighing';
import type { OpenedLabelled } from './opened';

// Which sentences are feedback: a linear support vector machine over the sentences of the rejections, as themes are learned
// (bin/reading/learn-apart.ts).

const COST = 0.3;
/** Of the sentences that are said to be feedback in the rejections of a writer of whom nothing was learned. */
const PRECISION = 0.85;

export const lettersOf = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two sentences are the same, or one has the other in it: both are taken from the same text. */
export const touches = (one: string, other: string): boolean => other.includes(one) || one.includes(other);

type Taught = { writer: string; signs: Weighed; is: boolean };

const taughtBy = (mails: readonly OpenedLabelled[]): Taught[] =>
  mails
    .filter(({ label }) => label.kind === 'rejection')
    .flatMap(({ label, judgeable }) => {
      const wanted = label.feedback.map(lettersOf);
      const whole = unwrappedLines(judgeable.text);
      return feedbackSigns(whole, label.language).map(({ start, end, signs }) => ({
        writer: label.id.slice(0, 2),
        signs,
        is: wanted.some((one) => touches(one, lettersOf(whole.slice(start, end)))),
      }));
    });

function learntFrom(taught: readonly Taught[], clear: number): FeedbackWeights {
  const examples = taught.map(({ signs, is }) => ({
    pieces: signs,
    labels: new Set(is ? (['feedback'] as const) : []),
  }));
  return { ...learnApart(examples, ['feedback'], { cost: COST }), clear };
}

/** With a `clear` that somebody else's mails gave. */
export const learnFeedbackWith = (mails: readonly OpenedLabelled[], clear: number): FeedbackWeights =>
  learntFrom(taughtBy(mails), clear);

/** `clear` is where each writer's sentences, weighed by what the others teach, are right so often. */
export function learnFeedback(mails: readonly OpenedLabelled[]): FeedbackWeights {
  const taught = taughtBy(mails);
  const spoken = [...new Set(taught.map(({ writer }) => writer))].flatMap((writer) => {
    const weights = learntFrom(
      taught.filter((one) => one.writer !== writer),
      0,
    );
    return taught
      .filter((one) => one.writer === writer)
      .map(({ signs, is }) => ({ score: scoresOf(signs, weights).feedback, is }));
  });
  return learntFrom(taught, clearFrom(spoken, PRECISION));
}
