import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import type { Job } from '@/lib/jobs/job';

/** VENT: burns what is past its time, over all people; answers how many. */
export async function burnDueVents(): Promise<number> {
  const [row] = await inScope(
    workerScope(),
    (tx) => tx.db.$queryRaw<{ burnt: number }[]>`SELECT rebound.burn_due_vents() AS burnt`,
  );
  return row?.burnt ?? 0;
}

export const rejectionJobs: Job[] = [{ name: 'vents', everySeconds: 60, run: burnDueVents }];
