import { FactList } from '@/app/_ui/fact-list';
import type { OpenedThought } from '@/lib/features/coaching/types';
import { THOUGHT_PATTERN_WORDS } from '@/lib/rules/thoughts';

/** DISTORT as a coach reads it, and the client before they share it. `whose` answer it is: "Their answer", "Your answer". */
export function ShownThought({
  thought: { text, answer, patterns },
  whose,
}: {
  thought: Pick<OpenedThought, 'text' | 'answer' | 'patterns'>;
  whose: string;
}) {
  const named = patterns.map((pattern) => THOUGHT_PATTERN_WORDS[pattern].label).join(', ');
  return (
    <FactList
      facts={[
        { term: 'The thought', detail: <Written text={text} /> },
        { term: 'Kind', detail: named || <span className="text-soft">Not named</span> },
        { term: whose, detail: <Written text={answer} /> },
      ]}
    />
  );
}

function Written({ text }: { text: string | null }) {
  return text ? (
    <span dir="auto" className="block whitespace-pre-line wrap-anywhere">
      {text}
    </span>
  ) : (
    <span className="text-soft">Blank</span>
  );
}
