import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/platform/db/generated/client';
import { statementName } from '@/lib/platform/db/statement-names';

// One client a process, also across Next's module instances and reloads in development.
const kept = globalThis as unknown as { reboundPrisma?: PrismaClient };

/** The pooled client of this process, connected as the runtime role. Only lib/platform/db uses it directly. */
export function prisma(): PrismaClient {
  kept.reboundPrisma ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: process.env.DATABASE_URL, max: 10 },
      { statementNameGenerator: statementName },
    ),
    log: [],
  });
  return kept.reboundPrisma;
}

export async function disconnect(): Promise<void> {
  await kept.reboundPrisma?.$disconnect();
  kept.reboundPrisma = undefined;
}
