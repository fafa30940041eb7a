import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { SetupError } from '@/lib/platform/errors';

// What a backup says of itself. It holds no key: of each version of the master keys it has one person's wrapped data key,
// which is in the rows anyway, so that a wrong setting is found before anything is put back.

const FORMAT = 1;
const FILE = 'manifest.json';

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  /** Of Rebound, and of the server. */
  version: z.string(),
  server: z.string(),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.object({
      name: z.string().regex(/^[a-z_][a-z0-9_]*$/),
      columns: z.array(z.string()).min(1),
      rows: z.number().int().min(0),
      bytes: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), last: z.string().regex(/^\d+$/), called: z.boolean() })),
  keys: z.array(
    z.object({
      version: z.number().int(),
      people: z.number().int(),
      sample: z.object({ owner: z.string(), wrapped: z.base64() }),
    }),
  ),
  /** How many erasures were noted when it was taken; null where the file could not be read from there. */
  erasures: z.number().int().min(0).nullable(),
  /** Pieces of documents that lie in a bucket, and so are not in here. */
  objects: z.number().int().min(0),
  /** When it was put back into a scratch database to see whether it can be; null where that was not wanted. */
  verifiedAt: z.iso.datetime().nullable(),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type DumpedTable = Manifest['tables'][number];

export const fileOf = (folder: string, table: string): string => path.join(folder, `${table}.copy.gz`);

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeFile(path.join(folder, FILE), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });

/** Throws SetupError where there is no backup, or one of a format that this Rebound does not read. */
export async function readManifest(folder: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(path.join(folder, FILE), 'utf8');
  } catch {
    throw new SetupError(`${folder} is no backup: it has no ${FILE}.`);
  }
  const parsed = manifestSchema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  throw new SetupError(
    `${path.join(folder, FILE)} is damaged, or from a Rebound that this one does not know.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Throws SetupError, naming the file, where one is missing, cut off or changed. */
export async function requireWhole(folder: string, { tables }: Manifest): Promise<void> {
  for (const { name, sha256 } of tables) {
    const hash = createHash('sha256');
    const file = fileOf(folder, name);
    try {
      await pipeline(createReadStream(file), hash);
    } catch (error) {
      const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      throw new SetupError(`The backup is not whole: ${file} ${gone ? 'is missing' : 'cannot be read'}.`);
    }
    if (hash.digest('hex') !== sha256)
      throw new SetupError(`The backup is damaged: ${file} is not as it was written. Take another one.`);
  }
}
