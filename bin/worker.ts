import { settle } from '@/bin/environment';
import { onSignals } from '@/bin/signals.mjs';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { SetupError } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { watchUncaught } from '@/lib/platform/log/uncaught';
import { startTracing, stopTracing } from '@/lib/platform/tracing';
import { listen } from '@/lib/worker/listen';
import { startWorker } from '@/lib/worker/start';

// `npm run worker`: sends what is due until it is told to stop. Run as many as needed.

/** However a drain goes, the process is gone within ten seconds of being asked. */
const GONE_WITHIN_MS = 9_500;

watchUncaught();
try {
  const { release } = await settle();
  await startTracing('worker');
  const { REBOUND_WORKER_LISTEN: where } = env();
  if (where) await listen(where);
  const worker = await startWorker();
  const stop = async () => {
    setTimeout(() => process.exit(0), GONE_WITHIN_MS).unref();
    await worker.stop().catch((error: unknown) => log.error('worker.stop', error));
    await Promise.allSettled([closeQueue(), disconnect(), stopTracing()]);
    await release();
    process.exit(0);
  };
  // At once: a lease ends by itself, and another worker takes over what was claimed.
  onSignals({ finish: () => void stop(), now: () => process.exit(1) });
} catch (error) {
  if (error instanceof SetupError) process.stderr.write(`✗ ${error.message}\n`);
  else log.error('worker.start', error);
  process.exit(1);
}
