import type { Job } from '@/lib/jobs/job';
import { log } from '@/lib/platform/log';
import { countJob } from '@/lib/platform/metrics';

/** When a job of this process last ended, and when it last ended well; by the process's own steady clock. */
type Run = { firstAt: number; endedAt: number; doneAt?: number };
const runs = new Map<string, Run>();

export const lastRun = (name: string): Run | undefined => runs.get(name);

/**
 * Does a job at once and then at its interval, which is counted from the end of one run to the beginning of the
 * next: a slow job never overlaps itself. A run that fails is logged, and the next one comes. The answer stops it,
 * and waits for the run that is under way.
 */
export function repeat({ name, everySeconds, run }: Job): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = once();

  async function once(): Promise<void> {
    const since = performance.now();
    const tell = (result: 'done' | 'failed') => {
      const endedAt = performance.now();
      countJob(name, result, (endedAt - since) / 1000);
      const { firstAt = endedAt, doneAt } = runs.get(name) ?? {};
      runs.set(name, { firstAt, endedAt, doneAt: result === 'done' ? endedAt : doneAt });
    };
    try {
      await run();
      tell('done');
    } catch (error) {
      log.error('job', error, { name });
      tell('failed');
    }
    if (!stopped) {
      timer = setTimeout(() => {
        running = once();
      }, everySeconds * 1000);
    }
  }

  return () => {
    stopped = true;
    clearTimeout(timer);
    return running;
  };
}
