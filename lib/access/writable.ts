import { readdirSync } from 'node:fs';
import type { SystemTx } from '@/lib/access/transaction';
import { keyedHashOf } from '@/lib/platform/crypto/secret';
import { prisma } from '@/lib/platform/db/client';
import { isShortOfSpace, spaceIsBack } from '@/lib/platform/db/space';

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

/** More than the free places in a table’s pages take. */
const ROWS_OF_ROOM = 64;

/**
 * Writes what each change of a person's begins with: a counter (lib/access/write-limit.ts), one row an hour, which goes with
 * the others. A full disk lets such a small write pass for a while, so where somebody's write found no space
 * (lib/platform/db/space.ts) this also needs room for new pages, which it gives back. Throws what the database says.
 */
export async function canWrite(): Promise<void> {
  const key = keyedHashOf('rate:health', 'write');
  await prisma().$executeRaw`
    INSERT INTO rate_windows AS w (key, start_at, count)
    VALUES (${key}, date_bin('1 hour', rebound.now(), 'epoch'), 1)
    ON CONFLICT (key, start_at) DO UPDATE SET count = w.count + 1`;
  if (!isShortOfSpace()) return;
  await needsRoom();
  spaceIsBack();
}

/** Enough rows that no page of the table has room for them, in a transaction that leaves none of them. */
async function needsRoom(): Promise<void> {
  const leaveNothing = new Error('enough room');
  await prisma()
    .$transaction(async (db) => {
      await db.$executeRaw`
        INSERT INTO rate_windows (key, start_at, count)
        SELECT (SELECT string_agg(sha256((i || '-' || j || '-' || random())::bytea), ''::bytea) FROM generate_series(1, 64) j), rebound.now(), 0
        FROM generate_series(1, ${ROWS_OF_ROOM}::int) i`;
      throw leaveNothing;
    })
    .catch((error: unknown) => {
      if (error !== leaveNothing) throw error;
    });
}
