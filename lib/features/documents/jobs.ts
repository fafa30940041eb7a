import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import type { Job } from '@/lib/jobs/job';
import { fileStorage } from '@/lib/storage/configured';
import { inDatabase } from '@/lib/storage/database';
import type { FileStorage } from '@/lib/storage/port';

/** Objects of one turn, and of them at once. */
const A_TURN = 200;
const AT_ONCE = 8;

/**
 * Removes from the storage outside of the database what no piece claims any more: of deleted documents, of erased accounts,
 * and of uploads that broke off. It is struck off the list once it is gone, so that a worker that dies leaves nothing
 * behind. Answers how many.
 */
export async function removeUnclaimed(storage: FileStorage = fileStorage()): Promise<number> {
  if (storage === inDatabase) return 0;
  const rows = await inScope(
    workerScope(),
    (tx) => tx.db.$queryRaw<{ id: string }[]>`SELECT rebound.unclaimed_objects(${A_TURN}::int) AS id`,
  );
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE).map(({ id }) => id);
    await Promise.all(some.map((id) => storage.remove(id)));
    await inScope(workerScope(), (tx) => tx.db.$executeRaw`SELECT rebound.forget_objects(${some}::uuid[])`);
  }
  return rows.length;
}

export const documentJobs: Job[] = [{ name: 'files', everySeconds: 30, run: () => removeUnclaimed() }];
