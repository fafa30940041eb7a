import type { FeedbackSignal } from '@/lib/rules/feedback';
import { inWords } from '@/lib/rules/numbers-in-words';
import { SIMILAR_NEEDED } from '@/lib/rules/policy';
import { FEEDBACK_THEME_LABELS, type FeedbackTheme } from '@/lib/rules/themes';

/** READ-1, READ-3: what all of it says together, and how far it is from saying anything. */
export function Together({
  signal,
  perception,
}: {
  signal: FeedbackSignal;
  perception: { theme: FeedbackTheme; count: number } | null;
}) {
  return (
    <div className="flex flex-col gap-3 text-pretty">
      {signal.state === 'signal' ? (
        <p>
          You’ve heard about{' '}
          <strong className="font-semibold">{FEEDBACK_THEME_LABELS[signal.theme].toLowerCase()}</strong> after{' '}
          {inWords(signal.count)} rejections. That’s worth working on.
        </p>
      ) : (
        <p>
          Too early to say. Once {inWords(SIMILAR_NEEDED)} companies say something similar, you’ll see it here
          {signal.count > 1 && ` (the most so far is ${inWords(signal.count)})`}.
        </p>
      )}
      {perception && (
        <p>
          Address the perception: you disagree, and {inWords(perception.count)} companies said something
          similar about{' '}
          <strong className="font-semibold">{FEEDBACK_THEME_LABELS[perception.theme].toLowerCase()}</strong>.
          You may well be right. Work on how it comes across.
        </p>
      )}
    </div>
  );
}
