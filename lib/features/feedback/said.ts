import type { FeedbackFact } from '@/lib/features/feedback/data';
import { type FeedbackSignal, feedbackSignal, sharedPerception } from '@/lib/rules/feedback';
import { themeLabel } from '@/lib/rules/themes';

type Named = { label: string };
type Perception = NonNullable<ReturnType<typeof sharedPerception>>;

/** What all of a person's feedback says together. `label` is the theme as it is shown. */
export type Said = {
  signal:
    | Exclude<FeedbackSignal, { state: 'signal' }>
    | (Extract<FeedbackSignal, { state: 'signal' }> & Named);
  perception: (Perception & Named) | null;
};

/** READ-1, READ-3: what all of a person's feedback says together. */
export function said(facts: readonly FeedbackFact[]): Said {
  const named = <Of extends { theme: string }>(one: Of) => ({ ...one, label: themeLabel(one.theme, facts) });
  const signal = feedbackSignal(byRejection(facts));
  const perception = sharedPerception(byRejection(facts.filter(({ reading }) => reading === 'disagreed')));
  return {
    signal: signal.state === 'signal' ? named(signal) : signal,
    perception: perception && named(perception),
  };
}

/** What several people said about one rejection, or two parts of one mail, is heard once. */
function byRejection(facts: readonly FeedbackFact[]): FeedbackFact[] {
  const about = new Map<string, FeedbackFact>();
  for (const fact of facts) {
    const before = about.get(fact.rejectionId);
    about.set(fact.rejectionId, {
      ...fact,
      themes: [...(before?.themes ?? []), ...fact.themes],
      ownThemes: [...(before?.ownThemes ?? []), ...fact.ownThemes],
    });
  }
  return [...about.values()];
}
