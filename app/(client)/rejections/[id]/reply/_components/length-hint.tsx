import { LENGTH_LIKE_TIER, type ReplyKind, wordRange } from '@/lib/rules/reply-shape';
import { wordsIn } from '@/lib/rules/templates/content';

/** The length, and what reads well: advice, never a limit. */
export function LengthHint({ kind, body }: { kind: ReplyKind; body: string }) {
  const words = wordsIn(body);
  const { from, to } = wordRange(LENGTH_LIKE_TIER[kind]);
  const advice = words > to ? `A little long: aim for up to ${to}.` : `Between ${from} and ${to} reads well.`;
  return (
    <p className="text-small text-soft tabular-nums">
      {words === 1 ? '1 word' : `${words} words`}. {advice}
    </p>
  );
}
