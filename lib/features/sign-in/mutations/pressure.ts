import { hit } from '@/lib/access/rate-window';
import type { SystemTx } from '@/lib/access/transaction';
import {
  CALM_MAILS,
  MAIL_MINUTES,
  PLAIN_PER_NETWORK,
  PUZZLE_BITS,
  PUZZLE_MINUTES,
} from '@/lib/features/sign-in/limits';
import { dateOf } from '@/lib/platform/clock';
import { newPuzzle, solvedPuzzle } from '@/lib/platform/crypto/puzzle';
import { keyedHashOf } from '@/lib/platform/crypto/secret';

/** What a browser may say when it asks for a mail: nothing (no script), that it can do work, or the work done. */
const ABLE = 'able';

/**
 * How a request is met while many are asked for. `open`: as ever. `puzzle`: once this is solved. `quiet`: without work
 * a mail goes only to an address that somebody signs in with, and the answer does not say which it was.
 */
export type Passage = { way: 'open' | 'quiet' } | { way: 'puzzle'; puzzle: string };

/** Nobody is refused here, however many ask: with a puzzle solved the way is open, and known addresses need none. */
export async function passageFor(
  tx: SystemTx,
  { email, network, proof }: { email: string; network: string | null; proof: string },
): Promise<Passage> {
  const bits = bitsAt(await recentMails(tx));
  if (bits === 0) return { way: 'open' };
  if (proof !== '') {
    if (proof !== ABLE && (await spend(tx, email, proof))) return { way: 'open' };
    const expiresMs = tx.now.add({ minutes: PUZZLE_MINUTES }).epochMilliseconds;
    return { way: 'puzzle', puzzle: newPuzzle({ bits, expiresMs, subject: email }) };
  }
  const room = network !== null && (await hit(tx, PLAIN_PER_NETWORK, network)) === null;
  return { way: room ? 'open' : 'quiet' };
}

/** Zero while it is calm; from then on one bit more whenever twice as many ask, up to what a slow phone does. */
export function bitsAt(mails: number): number {
  if (mails < CALM_MAILS) return 0;
  return Math.min(PUZZLE_BITS.most, PUZZLE_BITS.least + Math.floor(Math.log2(mails / CALM_MAILS)));
}

/** Counted where they are kept, not in a counter: nobody waits for a lock that everybody needs. */
async function recentMails(tx: SystemTx): Promise<number> {
  const since = dateOf(tx.now.subtract({ minutes: MAIL_MINUTES }));
  return tx.db.signInToken.count({ where: { createdAt: { gt: since } } });
}

/** Takes a solved puzzle, once. */
async function spend(tx: SystemTx, email: string, proof: string): Promise<boolean> {
  const solved = solvedPuzzle(proof, { subject: email, nowMs: tx.now.epochMilliseconds });
  if (!solved) return false;
  const startAt = new Date(solved.expiresMs);
  const { count } = await tx.db.rateWindow.createMany({
    data: [{ key: keyedHashOf('rate:puzzle', solved.word), startAt, count: 1 }],
    skipDuplicates: true,
  });
  return count === 1;
}
