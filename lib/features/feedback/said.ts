import type { FeedbackFact } from '@/lib/features/feedback/data';
import { type FeedbackSignal, feedbackSignal, sharedPerception } from '@/lib/rules/feedback';

/** READ-1, READ-3: what all of a person's feedback says together. */
export const said = (
  facts: readonly FeedbackFact[],
): { signal: FeedbackSignal; perception: ReturnType<typeof sharedPerception> } => ({
  signal: feedbackSignal(facts),
  perception: sharedPerception(facts),
});
