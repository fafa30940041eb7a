import { weightsFrom } from '@/lib/language/learnt';
import type { Weights } from '@/lib/language/weighing';
import { MAIL_KINDS, type MailKind } from '@/lib/rules/mail-kinds';

/** How much each sign of a mail speaks for each kind, in hundredths, in the order of MAIL_KINDS. */
export type KindWeights = ReadonlyMap<string, readonly number[]>;

/** What the pieces of a sentence weigh for its being feedback. */
export type FeedbackWeights = Weights<'feedback'>;
export type MailWeights = { kinds: KindWeights; feedback: FeedbackWeights };

let learnt: Promise<MailWeights> | undefined;

/** The weights that were learnt, read when the first mail is judged and kept. `npm run mail-reader -- learn` writes them. */
export function mailWeights(): Promise<MailWeights> {
  learnt ??= Promise.all([import('./weights.json'), import('./feedback-weights.json')]).then(
    ([kinds, feedback]) => ({
      kinds: new Map(Object.entries(kinds.default)),
      feedback: weightsFrom(['feedback'], feedback.default),
    }),
  );
  return learnt;
}

/** How likely each kind is, by the signs of a mail. */
export function chancesOf(
  signs: ReadonlyMap<string, number>,
  weights: KindWeights,
): Record<MailKind, number> {
  const points = MAIL_KINDS.map(() => 0);
  for (const [sign, count] of signs) {
    const row = weights.get(sign);
    if (row)
      for (const [place, weight] of row.entries())
        points[place] = (points[place] ?? 0) + (weight / 100) * count;
  }
  const most = Math.max(...points);
  const grown = points.map((point) => Math.exp(point - most));
  const sum = grown.reduce((all, one) => all + one, 0);
  return Object.fromEntries(MAIL_KINDS.map((kind, place) => [kind, (grown[place] ?? 0) / sum])) as Record<
    MailKind,
    number
  >;
}
