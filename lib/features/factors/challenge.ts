import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Tx } from '@/lib/access/transaction';
import { CHALLENGE_MINUTES } from '@/lib/features/factors/limits';
import { dateOf } from '@/lib/platform/clock';
import { hashOf, keyedHashesOf, keyedHashOf } from '@/lib/platform/crypto/secret';

// A challenge says for itself when it was given and for what, under a keyed hash, so that asking for one writes nothing.
// It is answered once: the answer is what is written down.

const TIME_BYTES = 8;
const RANDOM_BYTES = 16;

/** A challenge for one use, such as `sign-in` or `confirm <session>`. */
export function newChallenge(now: Tx['now'], use: string): Uint8Array<ArrayBuffer> {
  const said = Buffer.alloc(TIME_BYTES + RANDOM_BYTES);
  said.writeBigUInt64BE(BigInt(now.epochMilliseconds));
  randomBytes(RANDOM_BYTES).copy(said, TIME_BYTES);
  return new Uint8Array([...said, ...markOf(said, use)]);
}

/** Whether this is our challenge for this use, given less than five minutes ago. */
export function isChallenge(now: Tx['now'], use: string, challenge: string): boolean {
  const bytes = Buffer.from(challenge, 'base64url');
  const said = bytes.subarray(0, TIME_BYTES + RANDOM_BYTES);
  const mark = bytes.subarray(TIME_BYTES + RANDOM_BYTES);
  const ours = keyedHashesOf(`challenge:${use}`, said.toString('base64url'));
  if (!ours.some((right) => mark.length === right.length && timingSafeEqual(mark, right))) return false;
  const age = now.epochMilliseconds - Number(said.readBigUInt64BE());
  return age >= 0 && age < CHALLENGE_MINUTES * 60_000;
}

const markOf = (said: Buffer, use: string) => keyedHashOf(`challenge:${use}`, said.toString('base64url'));

/** Uses a challenge up. False where it was answered before, or is being answered at this moment. */
export async function spend(tx: Tx, challenge: string): Promise<boolean> {
  const { count } = await tx.db.spentChallenge.createMany({
    data: [{ hash: hashOf(challenge), at: dateOf(tx.now) }],
    skipDuplicates: true,
  });
  return count === 1;
}
