import { type BulkAnswer, SKIPPED_BECAUSE, type SkippedBecause } from '@/lib/features/applications/schema';

const BECAUSE: Record<SkippedBecause, string> = {
  missing: 'no longer exists',
  rejected: 'was rejected: undo the rejection first',
  'closed-window': 'is inside a waiting period: open it to see what you can do',
  'in-flight': 'is still open: close it before you archive it',
  leaving: 'has a reply that is being sent',
};

/** What became of several at once, where some stayed as they are; nothing where all went. */
export function inWords({ skipped }: BulkAnswer): string | undefined {
  if (skipped.length === 0) return undefined;
  const said = SKIPPED_BECAUSE.flatMap((because) => {
    const count = skipped.filter((one) => one.because === because).length;
    return count === 0 ? [] : [`${count} ${BECAUSE[because]}`];
  });
  return `Not changed: ${said.join('; ')}.`;
}
