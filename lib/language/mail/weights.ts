import { weightsFrom } from '@/lib/language/learnt';
import type { Weights } from '@/lib/language/weighing';
import { MAIL_KINDS, type MailKind } from '@/lib/rules/mail-kinds';

/** How much each sign of a mail speaks for each kind. `clear` is how far a rejection has to be ahead of every other kind. */
export type KindWeights = Weights<MailKind>;

/** What the pieces of a sentence weigh for its being feedback. */
export type FeedbackWeights = Weights<'feedback'>;
export type MailWeights = { kinds: KindWeights; feedback: FeedbackWeights };

let learnt: Promise<MailWeights> | undefined;

/** The weights that were learnt, read when the first mail is judged and kept. `npm run mail-reader -- learn` writes them. */
export function mailWeights(): Promise<MailWeights> {
  learnt ??= Promise.all([import('./weights.json'), import('./feedback-weights.json')]).then(
    ([kinds, feedback]) => ({
      kinds: weightsFrom(MAIL_KINDS, kinds.default),
      feedback: weightsFrom(['feedback'], feedback.default),
    }),
  );
  return learnt;
}
