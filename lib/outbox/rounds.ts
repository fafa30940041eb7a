import { log } from '@/lib/platform/log';

/** Something done over and over. */
export type Round = { name: string; everySeconds: number; run: () => Promise<unknown> };

/**
 * Does a round at once and then at its interval, which is counted from the end of one to the beginning of the
 * next: a slow round never overlaps itself. A round that fails is logged, and the next one comes. The answer
 * stops it, and waits for the one that is running.
 */
export function keepDoing({ name, everySeconds, run }: Round): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = once();

  async function once(): Promise<void> {
    try {
      await run();
    } catch (error) {
      log.error('round', error, { name });
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
