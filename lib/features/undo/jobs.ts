import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import type { Job } from '@/lib/jobs/job';

/** UNDO-1: forgets what can't be taken back any more, over all people; answers how many rows. */
export async function forgetPastUndos(): Promise<number> {
  const [row] = await inScope(
    workerScope(),
    (tx) => tx.db.$queryRaw<{ gone: number }[]>`SELECT rebound.purge_undos() AS gone`,
  );
  return row?.gone ?? 0;
}

export const undoJobs: Job[] = [{ name: 'undos', everySeconds: 5, run: forgetPastUndos }];
