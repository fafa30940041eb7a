import type { FeedbackReading, InterviewerView } from './feedback-words';
import { areOpposite } from './leanings';
import { DISAGREED_NEEDED, SIMILAR_NEEDED } from './policy';
import { FEEDBACK_THEMES, type Themed, themesHeard } from './themes';

const WEIGHT: Record<InterviewerView, number> = { strong: 2, unknown: 1, inconsistent: 0, junior: 0 };

/** One piece of feedback. `themes` are those of its text, or as the person has set them right. */
export type FeedbackItem = Themed & {
  interviewer: InterviewerView;
  reading: FeedbackReading | null;
};

/**
 * READ-2: the weightier first, those alike in the order given. Weight orders what is read; it never makes a pattern,
 * which is a matter of count alone (READ-3).
 */
export function byWeight<Item extends Pick<FeedbackItem, 'interviewer'>>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => WEIGHT[b.interviewer] - WEIGHT[a.interviewer]);
}

/** READ-3: whether two pieces are similar: they share a theme, of the list or in the person's own words. */
export const isSimilar = (one: Themed, other: Themed): boolean => sharesOne(themesHeard(one), other);

const sharesOne = (heard: readonly string[], other: Themed): boolean =>
  themesHeard(other).some((theme) => heard.includes(theme));

/**
 * What pieces of feedback say together: a theme that came often enough, or how far the fullest one is from it. A theme is
 * named as it is counted: `themeLabel` says how it is shown.
 */
export type FeedbackSignal =
  | { state: 'signal'; theme: string; count: number }
  | { state: 'counting'; count: number; toGo: number };

/** READ-3: five or more similar pieces say something specific to address. Below that nothing is claimed. */
export function feedbackSignal(items: readonly Themed[]): FeedbackSignal {
  const { theme, count } = fullestTheme(items);
  return count >= SIMILAR_NEEDED
    ? { state: 'signal', theme, count }
    : { state: 'counting', count, toGo: SIMILAR_NEEDED - count };
}

/**
 * READ-1: of what the person disagrees with, the theme that three or more pieces share: that perception is real and
 * worth addressing, whoever is right. Null while there is none.
 */
export function sharedPerception(items: readonly FeedbackItem[]): { theme: string; count: number } | null {
  const { theme, count } = fullestTheme(items.filter(({ reading }) => reading === 'disagreed'));
  return count >= DISAGREED_NEEDED ? { theme, count } : null;
}

/** The theme of most pieces; of several the first in the order of FEEDBACK_THEMES, and own ones after those. */
function fullestTheme(items: readonly Themed[]): { theme: string; count: number } {
  const heard = items.map(themesHeard);
  return [...new Set([...FEEDBACK_THEMES, ...heard.flat()])]
    .map((theme) => ({ theme, count: heard.filter((themes) => themes.includes(theme)).length }))
    .reduce((fullest, one) => (one.count > fullest.count ? one : fullest));
}

/** What a piece of feedback has to do with an earlier one. */
export const FEEDBACK_LINKS = ['repeats', 'contradicts'] as const;
export type FeedbackLink = (typeof FEEDBACK_LINKS)[number];

/** What is compared of a piece. `said` orders them: a local date, ISO 8601. */
export type Comparable = Themed &
  Pick<FeedbackItem, 'reading'> & {
    id: string;
    said: string;
    leanings: readonly string[];
  };

/**
 * READ-1: the earlier pieces that this one repeats or contradicts, the latest first. It repeats what shares a theme with
 * it; it contradicts what asks for the opposite, and, where the person reads it so, what shares a theme.
 */
export function linksTo<Item extends Comparable>(
  one: Comparable,
  all: readonly Item[],
): { kind: FeedbackLink; earlier: Item }[] {
  const heard = themesHeard(one);
  return all
    .filter((other) => isEarlier(other, one))
    .toSorted((a, b) => (isEarlier(a, b) ? 1 : -1))
    .flatMap((earlier): { kind: FeedbackLink; earlier: Item }[] => {
      if (areOpposite(one.leanings, earlier.leanings)) return [{ kind: 'contradicts', earlier }];
      if (!sharesOne(heard, earlier)) return [];
      return [{ kind: one.reading === 'contradicts' ? 'contradicts' : 'repeats', earlier }];
    });
}

/** Of two of one day the one that was written down first; ids rise with time. */
const isEarlier = (one: Comparable, other: Comparable): boolean =>
  one.said === other.said ? one.id < other.id : one.said < other.said;
