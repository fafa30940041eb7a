import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { lastBeat } from '@/lib/jobs/heartbeat';
import { log } from '@/lib/platform/log';

export type Health = {
  /** This process answers. */
  live: true;
  /** Everything that a person needs is there: the database, and a worker that was heard of lately. */
  ready: boolean;
  database: boolean;
  worker: { lastSeen: string | null };
};

/** The state of the installation, asked of the database in one short transaction. Never throws. */
export async function health(): Promise<Health> {
  try {
    const { at, alive } = await inScope(workerScope(), lastBeat);
    return { live: true, ready: alive, database: true, worker: { lastSeen: at?.toString() ?? null } };
  } catch (error) {
    log.error('health', error);
    return { live: true, ready: false, database: false, worker: { lastSeen: null } };
  }
}
