import { Worker } from 'node:worker_threads';
import type { Asked, Said } from './thread';

/** Why something was not done: it took too long, took too much memory, found no free thread in time, or broke. */
export const UNDONE = ['deadline', 'memory', 'queue', 'failed'] as const;
export type Undone = (typeof UNDONE)[number];
export type Done = { ok: true; value: unknown } | { ok: false; reason: Undone };

export type PoolLimits = {
  /** Threads at once. They begin when they are needed. */
  threads: number;
  /** Elapsed milliseconds from the asking to the answer, waiting for a thread included. */
  deadlineMs: number;
  /** So many wait for a thread; one more is refused at once. */
  waiting: number;
  /** What lives in a thread's heap; memory outside of it, such as that of buffers, is not counted. */
  memoryMb: number;
  /** A thread that has been idle for so long ends, and gives its memory back. */
  idleMs: number;
};

export type ThreadPool = {
  run(task: string, input: unknown): Promise<Done>;
  /** How many threads there are. */
  size(): number;
};

type Job = Asked & { askedAt: number; begunAt: number; settle: (done: Done) => void };
type Thread = { worker: Worker; job: Job | null; idle: NodeJS.Timeout | null };

/**
 * Threads that do what may not hold up this one. `file` names the program of a thread (answerFrom in ./thread). What
 * runs over its deadline ends with its thread, and another thread takes its place.
 */
export function threadPool(file: () => Promise<string>, limits: PoolLimits): ThreadPool {
  const threads = new Set<Thread>();
  const waiting: Job[] = [];
  let beginning = 0;

  async function run(task: string, input: unknown): Promise<Done> {
    if (waiting.length >= limits.waiting) return { ok: false, reason: 'queue' };
    return new Promise((resolve) => {
      const now = performance.now();
      const job: Job = { task, input, askedAt: now, begunAt: now, settle };
      const late = setTimeout(() => expire(job), limits.deadlineMs);
      function settle(done: Done) {
        clearTimeout(late);
        resolve(done);
      }
      waiting.push(job);
      next();
    });
  }

  function expire(job: Job): void {
    const thread = [...threads].find((one) => one.job === job);
    // What had less than half of the time for itself is not to blame.
    const waited = job.begunAt - job.askedAt > limits.deadlineMs / 2;
    if (thread) end(thread, waited ? 'queue' : 'deadline');
    else {
      waiting.splice(waiting.indexOf(job), 1);
      job.settle({ ok: false, reason: 'queue' });
    }
  }

  function next(): void {
    if (waiting.length === 0) return;
    const free = [...threads].find(({ job }) => job === null);
    if (free) give(free);
    else if (threads.size + beginning < limits.threads) void begin();
  }

  function give(thread: Thread): void {
    const job = waiting.shift();
    if (!job) rest(thread);
    else {
      if (thread.idle) clearTimeout(thread.idle);
      thread.job = job;
      job.begunAt = performance.now();
      thread.worker.ref();
      thread.worker.postMessage({ task: job.task, input: job.input } satisfies Asked);
    }
  }

  /** A thread that waits keeps no process from ending. */
  function rest(thread: Thread): void {
    thread.worker.unref();
    thread.idle = setTimeout(() => end(thread, 'failed'), limits.idleMs).unref();
  }

  async function begin(): Promise<void> {
    beginning += 1;
    try {
      start(await file());
    } catch {
      waiting.shift()?.settle({ ok: false, reason: 'failed' });
    } finally {
      beginning -= 1;
    }
    next();
  }

  function start(program: string): void {
    const worker = new Worker(program, {
      // Neither what this process preloads nor its secrets.
      ...{ execArgv: [], env: {} },
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 16 },
    });
    const thread: Thread = { worker, job: null, idle: null };
    threads.add(thread);
    worker.on('message', (said: Said) => {
      const { job } = thread;
      thread.job = null;
      job?.settle(said.ok ? said : { ok: false, reason: 'failed' });
      if (threads.has(thread)) give(thread);
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'failed'),
    );
    worker.on('exit', () => end(thread, 'failed'));
    give(thread);
  }

  function end(thread: Thread, reason: Undone): void {
    if (!threads.delete(thread)) return;
    if (thread.idle) clearTimeout(thread.idle);
    thread.job?.settle({ ok: false, reason });
    thread.job = null;
    void thread.worker.terminate();
    next();
  }

  return { run, size: () => threads.size };
}
