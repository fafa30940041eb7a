import type { Job } from '@/lib/jobs/job';
import { log } from '@/lib/platform/log';

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
    try {
      await run();
    } catch (error) {
      log.error('job', error, { name });
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
