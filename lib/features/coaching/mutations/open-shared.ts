import type { CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { shownPatterns } from '@/lib/features/coaching/data/patterns';
import type { OpenedThought, ShownPatterns } from '@/lib/features/coaching/types';
import { NotFound } from '@/lib/platform/errors';
import type { ThoughtPattern } from '@/lib/rules/thoughts';
import { recordOpening } from '@/lib/sharing/mutations';

/** COACH-3: opens the patterns of a client who shares them, and writes that down first. Throws NotFound where they are kept. */
export async function openPatterns(tx: CoachTx): Promise<ShownPatterns> {
  await recordOpening(tx, { kind: 'patterns', id: null });
  return shownPatterns(tx);
}

/** DISTORT, COACH-3: opens one shown thought, and writes that down first. Throws NotFound for any that is kept. */
export async function openThought(tx: CoachTx, id: string): Promise<OpenedThought> {
  await recordOpening(tx, { kind: 'thought', id });
  const { userId } = tx.scope;
  const thought = await tx.db.thought.findUnique({ where: { userId_id: { userId, id } } });
  if (!thought) throw new NotFound('thought');
  const sealed = (await openVault(tx)).at('Thought', thought);
  return {
    id,
    text: sealed.open('textSealed'),
    answer: sealed.open('answerSealed'),
    patterns: thought.patterns as ThoughtPattern[],
    writtenAt: thought.createdAt.toISOString(),
  };
}
