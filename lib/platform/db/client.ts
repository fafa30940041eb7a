import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '@/lib/platform/db/generated/client';
import { statementName } from '@/lib/platform/db/statement-names';

// One client a process, also across Next's module instances and reloads in development.
const kept = globalThis as unknown as { reboundPrisma?: PrismaClient; reboundPool?: pg.Pool };
const MOST_CONNECTIONS = 10;

/** The pooled client of this process, connected as the runtime role. Only lib/platform/db uses it directly. */
export function prisma(): PrismaClient {
  kept.reboundPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool(), OPTIONS), log: [] });
  return kept.reboundPrisma;
}

const OPTIONS = { statementNameGenerator: statementName, disposeExternalPool: true };

/** Made here and not by the adapter, so that it can be asked how busy it is. */
function pool(): pg.Pool {
  kept.reboundPool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: MOST_CONNECTIONS });
  return kept.reboundPool;
}

/** How many connections this process has, how many of them nobody uses, and how many statements wait for one. */
export function connections(): { total: number; idle: number; waiting: number; most: number } {
  const { totalCount: total = 0, idleCount: idle = 0, waitingCount: waiting = 0 } = kept.reboundPool ?? {};
  return { total, idle, waiting, most: MOST_CONNECTIONS };
}

export async function disconnect(): Promise<void> {
  await kept.reboundPrisma?.$disconnect();
  kept.reboundPrisma = undefined;
  kept.reboundPool = undefined;
}
