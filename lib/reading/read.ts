import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Pause } from '@/lib/access/pause';
import type { Tx } from '@/lib/access/transaction';
import { env } from '@/lib/platform/env';
import { Unread } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { type PoolLimits, type ThreadPool, threadPool, type Undone } from '@/lib/platform/threads/pool';
import { threadProgram } from './program';
import type { Tasks } from './tasks';

/** What came of reading a text: what was read, or why nothing was. */
export type Read<T> = { ok: true; value: T } | { ok: false; reason: Undone };

export const READING_LIMITS: PoolLimits = {
  threads: Math.min(4, Math.max(2, availableParallelism() - 1)),
  deadlineMs: 2_000,
  waiting: 32,
  memoryMb: 128,
  idleMs: 60_000,
};

/**
 * A file of thousands of rows takes longer than a text, and more memory. One thread of its own: who pastes a letter meanwhile
 * waits for no file.
 */
const TABLE_LIMITS: PoolLimits = {
  threads: 1,
  deadlineMs: 30_000,
  waiting: 8,
  memoryMb: 768,
  idleMs: 30_000,
};

// One pool of each kind a process, also across Next's module instances and reloads in development.
const kept = globalThis as unknown as { reboundReaders?: ThreadPool; reboundTables?: ThreadPool };

function poolFor(name: keyof Tasks): ThreadPool {
  if (name === 'table') {
    kept.reboundTables ??= threadPool(threadProgram, TABLE_LIMITS);
    return kept.reboundTables;
  }
  kept.reboundReaders ??= threadPool(threadProgram, {
    ...READING_LIMITS,
    deadlineMs: env().REBOUND_READING_MS ?? READING_LIMITS.deadlineMs,
  });
  return kept.reboundReaders;
}

/**
 * Reads in another thread what somebody wrote: the answer, or the reason for none, is there within two seconds (a file of
 * rows: thirty), and nothing else waits for it. Never throws. With a transaction open, ask
 * readFor.
 */
export async function read<Name extends keyof Tasks>(
  name: Name,
  input: Parameters<Tasks[Name]>[0],
): Promise<Read<Awaited<ReturnType<Tasks[Name]>>>> {
  // Where it has to be compiled first, that is no part of the reading.
  await threadProgram().catch(() => undefined);
  const done = await poolFor(name).run(name, input);
  if (!done.ok) log.warn('unread', { task: name, reason: done.reason });
  return done as Read<Awaited<ReturnType<Tasks[Name]>>>;
}

/**
 * `read` for a transaction, which waits for no reader: it is left, with all its locks, the text is read, and it begins
 * again and finds the answer here. So ask before anything is locked or written, where that can be.
 */
export async function readFor<Name extends keyof Tasks>(
  tx: Tx,
  name: Name,
  input: Parameters<Tasks[Name]>[0],
): Promise<Read<Awaited<ReturnType<Tasks[Name]>>>> {
  const key = `${name}:${hashOf(input)}`;
  if (!tx.found.has(key)) throw new Pause(key, () => read(name, input));
  return tx.found.get(key) as Read<Awaited<ReturnType<Tasks[Name]>>>;
}

/** What was read, for where nothing can go on without it. Throws Unread, whose message a person is shown. */
export function orRefuse<T>(done: Read<T>): T {
  if (done.ok) return done.value;
  throw new Unread(done.reason);
}

const hashOf = (input: unknown): string =>
  createHash('sha256')
    .update(typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input, hashed))
    .digest('base64');

/** A file in what is read, by what it comes to: as JSON it would be a number a byte. */
const hashed = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? hashOf(value) : value;
