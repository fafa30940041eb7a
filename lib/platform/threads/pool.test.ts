import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type PoolLimits, threadPool } from './pool';

const poolOf = (over: Partial<PoolLimits> = {}, program = 'test/threads/hostile.mjs') =>
  threadPool(async () => path.resolve(program), {
    ...{ threads: 1, deadlineMs: 10_000, waiting: 2, memoryMb: 16, idleMs: 60_000 },
    ...over,
  });
const done = (value: unknown) => ({ ok: true, value });
const undone = (reason: string) => ({ ok: false, reason });

/** Threads that have begun: what counts from here is the work itself. */
async function warm(over: Partial<PoolLimits>) {
  const pool = poolOf(over);
  await pool.run('echo', 0);
  return pool;
}

describe('a pool of threads', () => {
  test('answers what was asked, one after another in one thread', async () => {
    const pool = poolOf({ waiting: 10 });
    expect(pool.size()).toBe(0);
    const answers = await Promise.all([1, 2, 3].map((one) => pool.run('echo', one)));
    expect(answers).toEqual([done(1), done(2), done(3)]);
    expect(pool.size()).toBe(1);
  });

  test('begins no more threads than it may', async () => {
    const pool = poolOf({ threads: 2, waiting: 10 });
    await Promise.all([1, 2, 3, 4, 5].map((one) => pool.run('echo', one)));
    expect(pool.size()).toBe(2);
  });

  test('ends what loops for ever at its deadline, and answers the next', async () => {
    const pool = poolOf({ deadlineMs: 1_500 });
    expect(await pool.run('loop', null)).toEqual(undone('deadline'));
    expect(await pool.run('echo', 'next')).toEqual(done('next'));
  });

  test('ends what fills its memory, and answers the next', async () => {
    const pool = poolOf();
    expect(await pool.run('eat', null)).toEqual(undone('memory'));
    expect(await pool.run('echo', 'next')).toEqual(done('next'));
  });

  test.each(['leave', 'crash', 'unknown'])('goes on after a thread that ends by itself: %s', async (task) => {
    const pool = poolOf();
    expect(await pool.run(task, null)).toEqual(undone('failed'));
    expect(await pool.run('echo', 'next')).toEqual(done('next'));
  });

  test('keeps a thread whose answer cannot be sent', async () => {
    const pool = poolOf({ memoryMb: 128 }, 'test/threads/answering.mjs');
    expect(await pool.run('count', null)).toEqual(done(1));
    expect(await pool.run('unsendable', null)).toEqual(undone('failed'));
    expect(await pool.run('count', null)).toEqual(done(2));
  });

  test('refuses at once what finds its queue full', async () => {
    const pool = await warm({ waiting: 2 });
    const busy = pool.run('wait', 300);
    const waiting = [pool.run('echo', 1), pool.run('echo', 2)];
    expect(await pool.run('echo', 3)).toEqual(undone('queue'));
    expect(await Promise.all([busy, ...waiting])).toEqual([done(undefined), done(1), done(2)]);
  });

  test('refuses what found no free thread in time', async () => {
    const pool = await warm({ deadlineMs: 1_000 });
    const first = pool.run('loop', null);
    expect(await Promise.all([first, pool.run('echo', 1)])).toEqual([undone('deadline'), undone('queue')]);
    expect(await pool.run('echo', 2)).toEqual(done(2));
  });

  test('delays nothing beside what runs over', async () => {
    const pool = await warm({ threads: 2, deadlineMs: 3_000 });
    let over = false;
    const first = pool.run('loop', null).then(() => {
      over = true;
    });
    expect(await pool.run('echo', 'beside')).toEqual(done('beside'));
    expect(over).toBe(false);
    await first;
  });

  test('gives an idle thread’s memory back', async () => {
    const pool = await warm({ idleMs: 50 });
    while (pool.size() > 0) await sleep(20);
    expect(await pool.run('echo', 'again')).toEqual(done('again'));
  });

  test('hands a thread neither settings nor secrets', async () => {
    expect(await poolOf().run('environment', null)).toEqual(done([[], []]));
  });

  test('says that it failed where there is no program', async () => {
    const nowhere = threadPool(() => Promise.reject(new Error('no program')), {
      ...{ threads: 1, deadlineMs: 1_000, waiting: 2, memoryMb: 16, idleMs: 1_000 },
    });
    expect(await nowhere.run('echo', 1)).toEqual(undone('failed'));
    expect(await poolOf({}, 'test/threads/nothing.mjs').run('echo', 1)).toEqual(undone('failed'));
  });
});
