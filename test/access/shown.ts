import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { setShared } from '@/lib/features/coaching/mutations';
import { type RowIds, withRow } from '@/test/access/noun';

/** What is shown to a coach beside an entry: the patterns, a closed month and a thought. */
export async function alsoShown(
  me: ClientScope,
  coachingId: string,
  { review, ...rows }: RowIds & { review: string },
): Promise<void> {
  for (const subject of [
    { kind: 'patterns', id: null } as const,
    { kind: 'review', id: review } as const,
    { kind: 'thought', id: withRow('thoughts', rows).row } as const,
  ])
    await inScope(me, (tx) => setShared(tx, { coachingId, subject, shared: true }));
}
