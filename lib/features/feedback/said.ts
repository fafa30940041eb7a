import type { FeedbackFact } from '@/lib/features/feedback/data';
import { type FeedbackSignal, feedbackSignal, sharedPerception } from '@/lib/rules/feedback';

/** READ-1, READ-3: what all of a person's feedback says together. */
export const said = (
  facts: readonly FeedbackFact[],
): { signal: FeedbackSignal; perception: ReturnType<typeof sharedPerception> } => ({
  signal: feedbackSignal(byRejection(facts)),
  perception: sharedPerception(byRejection(facts.filter(({ reading }) => reading === 'disagreed'))),
});

/** What several people said about one rejection, or two parts of one mail, is heard once. */
function byRejection(facts: readonly FeedbackFact[]): FeedbackFact[] {
  const about = new Map<string, FeedbackFact>();
  for (const fact of facts) {
    const themes = [...new Set([...(about.get(fact.rejectionId)?.themes ?? []), ...fact.themes])];
    about.set(fact.rejectionId, { ...fact, themes });
  }
  return [...about.values()];
}
