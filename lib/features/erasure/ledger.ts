import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

// Who was erased, kept outside of the database: a copy of the database from the night before does not know of it, and
// would bring the person back. One line an erasure, an id and an instant, which say nothing about anybody.

const LINE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) /;

/**
 * Writes down that somebody is erased, at `at`, before it is done: a line too many erases nobody twice, a line too few
 * would let a restored copy bring them back. Who is in it already, as an erasure failed and is tried again every few seconds,
 * gets no further line. Throws where it cannot be written, and then nothing may be erased.
 */
export async function recordErasure(userId: string, at: Temporal.Instant): Promise<void> {
  const file = ledgerFile();
  if ((await erasedIn(file)).includes(userId)) return;
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(file, `${userId} ${at}\n`, { flush: true });
}

/** The ids of everybody who was erased; none where nobody was yet. A line that was cut off is left out. */
export const erasedPeople = (): Promise<string[]> =>
  erasedIn(ledgerFile()).catch((error: unknown) => {
    log.error('erasures', error);
    throw error;
  });

/** The ids that a file of erasures names; none where there is no file yet. Throws where it cannot be read. */
export async function erasedIn(file: string): Promise<string[]> {
  try {
    const lines = (await readFile(file, 'utf8')).split('\n');
    return lines.flatMap((line) => LINE.exec(line)?.[1] ?? []);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

const ledgerFile = (): string => path.resolve(env().REBOUND_ERASURES);
