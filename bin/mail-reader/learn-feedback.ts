import { sequence, shuffled } from '@/bin/tone/learn';
import { feedbackSigns } from '@/lib/language/mail/feedback';
import { folded } from '@/lib/language/mail/fold';
import { unwrappedLines } from '@/lib/language/mail/sentences';
import type { KindWeights } from '@/lib/language/mail/weights';
import type { OpenedLabelled } from './opened';

// Which sentences are feedback: logistic regression over the sentences of the rejections, as ./learn.ts does it.

const ROUNDS = 30;
const STEP = 0.25;
const DRAW = 0.01;

export const lettersOf = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two sentences are the same, or one has the other in it: both are taken from the same text. */
export const touches = (one: string, other: string): boolean => other.includes(one) || one.includes(other);

export function learnFeedback(mails: readonly OpenedLabelled[]): KindWeights {
  const examples = mails
    .filter(({ label }) => label.kind === 'rejection')
    .flatMap(({ label, judgeable }) => {
      const wanted = label.feedback.map(lettersOf);
      const whole = unwrappedLines(judgeable.text);
      return feedbackSigns(whole, label.language).map(({ start, end, signs }) => ({
        signs,
        is: wanted.some((one) => touches(one, lettersOf(whole.slice(start, end)))) ? 1 : 0,
      }));
    });
  const weights = new Map<string, number>();
  const moved = new Map<string, number>();
  const next = sequence();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { signs, is } of shuffled(examples, next)) {
      const points = signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
      const off = 1 / (1 + Math.exp(-points)) - is;
      for (const sign of signs) {
        const weight = weights.get(sign) ?? 0;
        const pull = off * (sign.includes('+') ? 0.5 : 1) + DRAW * weight;
        const path = (moved.get(sign) ?? 1) + pull * pull;
        moved.set(sign, path);
        weights.set(sign, weight - (STEP / Math.sqrt(path)) * pull);
      }
    }
  return new Map([...weights].map(([sign, weight]) => [sign, [Math.round(weight * 100)]]));
}
