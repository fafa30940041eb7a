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

/** Elapsed milliseconds after which the database is asked again, behind the answer. */
const FRESH_MS = 1_000;
/** Elapsed milliseconds after which nobody gets an old answer any more: they wait for the next. */
const KNOWN_MS = 5_000;

let known: { at: number; health: Health } | undefined;
let asking: Promise<Health> | undefined;

/**
 * The state of the installation, at most five elapsed seconds old. Anybody may ask, as often as they like: the database
 * hears of it once a second, and an answer waits for no connection while others use them all. Never throws.
 */
export async function health(): Promise<Health> {
  const age = known ? performance.now() - known.at : Number.POSITIVE_INFINITY;
  if (known && age < FRESH_MS) return known.health;
  asking ??= askDatabase().finally(() => {
    asking = undefined;
  });
  return known && age < KNOWN_MS ? known.health : asking;
}

async function askDatabase(): Promise<Health> {
  const health = await heardFromDatabase();
  known = { at: performance.now(), health };
  return health;
}

async function heardFromDatabase(): Promise<Health> {
  try {
    const { at, alive } = await inScope(workerScope(), lastBeat);
    return { live: true, ready: alive, database: true, worker: { lastSeen: at?.toString() ?? null } };
  } catch (error) {
    log.error('health', error);
    return { live: true, ready: false, database: false, worker: { lastSeen: null } };
  }
}
