import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { canWrite, isMigrated } from '@/lib/access/writable';
import { lastBeat } from '@/lib/jobs/heartbeat';
import { remembered } from '@/lib/jobs/remembered';
import { log } from '@/lib/platform/log';

/** What a process can do for people by itself: it and its database. */
export type Readiness = {
  ready: boolean;
  /** The database answers. */
  database: boolean;
  /** It has every migration that this version needs. */
  migrated: boolean;
  /** It takes writes: its disk is not full, and it is no replica. */
  writable: boolean;
};

export type WorkerHealth = {
  alive: boolean;
  /** ISO 8601; null where none was heard of. */
  lastSeen: string | null;
  /** Elapsed seconds since then. */
  silentSeconds: number | null;
};

export type Health = Readiness & {
  /** This process answers. */
  live: true;
  worker: { lastSeen: string | null };
};

// Anybody may ask, as often as they like: the database hears of it once a second, and an answer waits for no connection
// while others use them all.
const reads = remembered(readOnce, { freshMs: 1_000, knownMs: 5_000 });
/** A write is asked for more rarely: it is a row in the log of the database each time. */
const writes = remembered(writeOnce, { freshMs: 10_000, knownMs: 20_000 });

/** Whether this process may be given requests, five elapsed seconds ago at most. Never throws. */
export async function readiness(): Promise<Readiness> {
  const [{ database, migrated }, writable] = await Promise.all([reads(), writes()]);
  return { ready: database && migrated && writable, database, migrated, writable: database && writable };
}

/** Whether a worker was alive lately, five elapsed seconds ago at most. Never throws. */
export const workerHealth = async (): Promise<WorkerHealth> => (await reads()).worker;

/** Everything that a person needs: this process, the database and a worker. Never throws. */
export async function health(): Promise<Health> {
  const [state, worker] = await Promise.all([readiness(), workerHealth()]);
  return { live: true, ...state, ready: state.ready && worker.alive, worker: { lastSeen: worker.lastSeen } };
}

type Read = { database: boolean; migrated: boolean; worker: WorkerHealth };

async function readOnce(): Promise<Read> {
  try {
    return await inScope(workerScope(), async (tx) => {
      const { at, alive } = await lastBeat(tx);
      const silentSeconds = at && Math.max(0, Math.round(at.until(tx.now).total('seconds')));
      const worker = { alive, lastSeen: at?.toString() ?? null, silentSeconds };
      return { database: true, migrated: await isMigrated(tx), worker };
    });
  } catch (error) {
    log.error('health', error);
    const worker = { alive: false, lastSeen: null, silentSeconds: null };
    return { database: false, migrated: false, worker };
  }
}

async function writeOnce(): Promise<boolean> {
  try {
    await canWrite();
    return true;
  } catch (error) {
    log.error('health.write', error);
    return false;
  }
}
