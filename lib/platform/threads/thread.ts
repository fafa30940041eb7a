import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';

/** What a thread is asked, and what it says. A thread does one thing at a time. */
export type Asked = { task: string; input: unknown };
export type Said = { ok: true; value: unknown } | { ok: false };

/** Behind everything that somebody waits for in another thread, however long it takes. */
const BEHIND = 5;

type Task = (input: never) => unknown;

/** What the program of a thread does: answers every message with what its task makes of it. */
export function answerFrom(tasks: Readonly<Record<string, Task>>): void {
  stepBack();
  parentPort?.on('message', ({ task, input }: Asked) => {
    void said(tasks[task], input).then(send);
  });
}

/** What can't be sent to another thread is no answer, and no reason for this one to end. */
function send(answer: Said): void {
  try {
    parentPort?.postMessage(answer);
  } catch {
    parentPort?.postMessage({ ok: false } satisfies Said);
  }
}

/** An error stays in the thread: its message may hold words of the text. */
async function said(task: Task | undefined, input: unknown): Promise<Said> {
  try {
    return task ? { ok: true, value: await task(input as never) } : { ok: false };
  } catch {
    return { ok: false };
  }
}

function stepBack(): void {
  // Only Linux has a priority for each thread; elsewhere this would be the whole process's.
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, BEHIND);
  } catch {
    // Where a system forbids it, threads are equals.
  }
}
