import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '@/bin/build';
import { settle } from '@/bin/environment';
import { knownForYears } from '@/bin/known-for-years';
import { startWeb, stop } from '@/bin/processes.mjs';
import { closeQueue } from '@/lib/outbox/job';
import { disconnect } from '@/lib/platform/db/client';

const READY_WITHIN_MS = 60_000;

/** `processes`: the web server's and the database's. */
export type Served<T> = {
  origin: string;
  processes: { web: number; database: number };
  seeded: T;
  close(): Promise<void>;
};

/** Builds where the sources changed, and serves a database of its own, filled by `seed`. Nothing is left after `close`. */
export async function serve<T>(seed: () => Promise<T>, say: (line: string) => void): Promise<Served<T>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rebound-bench-'));
  // Open to the database user, so that its programs need no copy.
  chmodSync(dataDir, 0o755);
  process.env.DATABASE_URL = '';
  process.env.REBOUND_DATA_DIR = dataDir;
  process.env.REBOUND_GALLERY = 'on';
  process.env.PORT ||= '3900';
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const { release, database } = await settle(say);
    try {
      await build({ onStep: say });
      say('Seeding');
      await knownForYears(ownerUrlOf(dataDir));
      const seeded = await seed();
      await Promise.allSettled([closeQueue(), disconnect()]);
      say('Starting the web server');
      const web = startWeb({ dev: false });
      const close = async () => {
        await stop(web);
        await release();
        remove();
      };
      const origin = `http://localhost:${process.env.PORT}`;
      await ready(origin).catch(async (error) => {
        await stop(web);
        throw error;
      });
      return { origin, processes: { web: web.pid ?? 0, database: database?.pid ?? 0 }, seeded, close };
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    remove();
    throw error;
  }
}

async function ready(origin: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  // Whatever it answers: health also asks for a worker, and there is none here.
  while (
    !(await fetch(`${origin}/api/health`).then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > deadline) throw new Error('The web server did not start within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The owner's address of the database in a data folder: its people are to count as old acquaintances (TRUST-1). */
function ownerUrlOf(dataDir: string): string {
  const read = (name: string) => JSON.parse(readFileSync(path.join(dataDir, name), 'utf8'));
  const { databaseOwner } = read('secrets.json');
  return `postgresql://rebound_owner:${databaseOwner}@127.0.0.1:${read('database.json').port}/rebound`;
}
