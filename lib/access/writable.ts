import { readdirSync } from 'node:fs';
import type { SystemTx } from '@/lib/access/transaction';
import { keyedHashOf } from '@/lib/platform/crypto/secret';
import { prisma } from '@/lib/platform/db/client';

const MIGRATIONS = 'prisma/migrations';

let newest: string | null | undefined;
let isKnownToBe = false;

/** Whether the database has the newest migration that this version came with. It does not lose one, so a yes is kept. */
export async function isMigrated(tx: SystemTx): Promise<boolean> {
  newest ??= newestMigration();
  if (isKnownToBe || newest === null) return true;
  const [row] = await tx.db.$queryRaw<{ there: boolean }[]>`SELECT rebound.is_migrated(${newest}) AS there`;
  isKnownToBe = row?.there === true;
  return isKnownToBe;
}

/** Null where this version came without them. */
function newestMigration(): string | null {
  try {
    const folders = readdirSync(MIGRATIONS).filter((name) => /^\d{14}_/.test(name));
    return folders.sort().at(-1) ?? null;
  } catch {
    return null;
  }
}

/** Memory for the statement below, of which it needs a good deal more: the rest goes to the disk and is gone afterwards. */
const LITTLE_MEMORY = '64kB';
const NUMBERS = 40_000;

/**
 * Writes as each change of a person's begins: a counter (lib/access/write-limit.ts), one row an hour, which goes with the
 * others. A full disk lets so small a write pass for a long time, so a file of a megabyte is written first, as a sort that
 * finds no room in memory would. Throws what the database says.
 */
export async function canWrite(): Promise<void> {
  const key = keyedHashOf('rate:health', 'write');
  const db = prisma();
  await db.$transaction([
    db.$queryRaw`SELECT set_config('work_mem', ${LITTLE_MEMORY}, true)`,
    db.$queryRaw`SELECT count(*) FROM generate_series(1, ${NUMBERS}::int)`,
    db.$executeRaw`
      INSERT INTO rate_windows AS w (key, start_at, count)
      VALUES (${key}, date_bin('1 hour', rebound.now(), 'epoch'), 1)
      ON CONFLICT (key, start_at) DO UPDATE SET count = w.count + 1`,
  ]);
}
