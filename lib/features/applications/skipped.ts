import type { WholeViewAnswer } from '@/lib/features/applications/mutations/whole-view';
import { type BulkAnswer, SKIPPED_BECAUSE, type SkippedBecause } from '@/lib/features/applications/schema';
import { TAGS_EACH } from '@/lib/rules/tags';

const BECAUSE: Record<SkippedBecause, string> = {
  missing: 'no longer exists',
  rejected: 'was rejected: undo the rejection first',
  ended: 'was closed already: open it to say how it ended',
  'closed-window': 'is inside a waiting period: open it to see what you can do',
  'in-flight': 'is still open: close it before you archive it',
  leaving: 'has a reply that is being sent',
  tags: `has no room for another tag: ${TAGS_EACH} are the most`,
};

/** What became of several at once, where some stayed as they are; nothing where all went. */
export function inWords({ skipped }: BulkAnswer): string | undefined {
  const counts: WholeViewAnswer['skipped'] = {};
  for (const { because } of skipped) counts[because] = (counts[because] ?? 0) + 1;
  return notChanged(counts);
}

/** What became of a part of a view, and what the next part is told; `mark` is empty once there is none. */
export const partInWords = ({ seen, skipped, rest, stopped }: WholeViewAnswer) => ({
  message: [
    stopped ? `Stopped. We had looked at ${seen} of them.` : '',
    (rest === null && notChanged(skipped)) || '',
  ]
    .filter(Boolean)
    .join(' '),
  mark: rest === null ? '' : JSON.stringify(rest),
});

function notChanged(counts: WholeViewAnswer['skipped']): string | undefined {
  const said = SKIPPED_BECAUSE.flatMap((because) =>
    counts[because] ? [`${counts[because]} ${BECAUSE[because]}`] : [],
  );
  return said.length === 0 ? undefined : `Not changed: ${said.join('; ')}.`;
}
