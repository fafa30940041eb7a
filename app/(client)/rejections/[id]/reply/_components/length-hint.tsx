import { wordsIn } from '@/lib/replies/templates';
import { type ReplyKind, wordRange } from '@/lib/rules/reply-shape';
import type { Tier } from '@/lib/rules/tier';

/** Whose length a kind has; a question on its own is about as long as three sentences. */
const TIER_OF_LENGTH: Record<ReplyKind, Tier> = { thanks: 1, short: 2, full: 3, 'feedback-ask': 2 };

/** How long it is, and what reads well; advice and never a limit. */
export function LengthHint({ kind, body }: { kind: ReplyKind; body: string }) {
  const words = wordsIn(body);
  const { from, to } = wordRange(TIER_OF_LENGTH[kind]);
  const advice =
    words > to ? `A little long: up to ${to} reads easily.` : `Between ${from} and ${to} reads well.`;
  return (
    <p className="text-small text-soft tabular-nums">
      {words === 1 ? '1 word' : `${words} words`}. {advice}
    </p>
  );
}
