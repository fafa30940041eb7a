import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import type { Job } from '@/lib/jobs/job';

/** UNDO-1: forgets what can’t be taken back any more, over all people. */
export const forgetPastUndos = (): Promise<void> =>
  inScope(workerScope(), async (tx) => {
    await tx.db.$executeRaw`SELECT rebound.purge_undos()`;
  });

export const undoJobs: Job[] = [{ name: 'undos', everySeconds: 5, run: forgetPastUndos }];
