import { Unread } from '@/lib/platform/errors';
import { IMPORTS } from '@/lib/rules/limits';

// One list a process, also across Next's module instances.
const kept = globalThis as unknown as { reboundFilesInHand?: Set<string> };

/**
 * Does what holds a whole file in memory from its first byte on. A person has one in hand at a time, so that nobody can
 * fill the memory of a process or keep the others waiting, and a process has a few. Throws Unread, which says when to come
 * back, for one more.
 */
export async function fileInHand<T>(userId: string, work: () => Promise<T>): Promise<T> {
  kept.reboundFilesInHand ??= new Set();
  const inHand = kept.reboundFilesInHand;
  if (inHand.has(userId) || inHand.size >= IMPORTS.inHand) throw new Unread('queue');
  inHand.add(userId);
  try {
    return await work();
  } finally {
    inHand.delete(userId);
  }
}
