import { themeInSentence as inSentence } from '@/app/_components/theme-in-sentence';
import type { Said } from '@/lib/features/feedback/said';
import { inWords } from '@/lib/rules/numbers-in-words';
import { SIMILAR_NEEDED } from '@/lib/rules/policy';

/** READ-1, READ-3: what all of it says together, and how far it is from saying anything. */
export function Together({ signal, perception }: { signal: Said['signal']; perception: Said['perception'] }) {
  return (
    <div className="flex flex-col gap-3 text-pretty">
      {signal.state === 'signal' ? (
        <p>
          You’ve heard about <strong className="font-semibold">{inSentence(signal)}</strong> after{' '}
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
          similar about <strong className="font-semibold">{inSentence(perception)}</strong>. You may well be
          right. Work on how it comes across.
        </p>
      )}
    </div>
  );
}
