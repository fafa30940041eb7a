import type { ClientTx } from '@/lib/access/transaction';
import { NO_MORE, type QueuedMail, type Stop } from '@/lib/outbox/handler';

const KEY = /^reply-(?:sent|returned):([0-9a-f-]{36})$/;

/**
 * What stops the mail that tells a writer what became of their letter: it came back since or was deleted, or they have gone on
 * with it. The key names the letter's own mail; one of another sort lets it go.
 */
export async function stopUnlessStill(
  tx: ClientTx,
  { idempotencyKey }: QueuedMail,
  state: 'sent' | 'failed',
): Promise<Stop | null> {
  const [, id] = KEY.exec(idempotencyKey) ?? [];
  if (!id) return null;
  const letter = await tx.db.outbox.count({ where: { userId: tx.scope.userId, id, reply: { state } } });
  return letter > 0 ? null : NO_MORE;
}
