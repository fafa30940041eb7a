import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Catalogue } from '@/lib/platform/db/shape';

// What the database of a release looked like to its build. `npm run release` writes it down; the build of that release goes
// on running while the next one migrates, so what it reads and writes has to stay (docs/decisions/0067).

export const RELEASES_DIR = 'prisma/releases';

const releasedSchema = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  migrations: z.array(z.string()).min(1),
  /** The kinds of notice that its build has words for, where it stumbles over any other; left out where it does not. */
  notices: z.array(z.string()).optional(),
  /** Each table.column, with its type. */
  columns: z.record(z.string(), z.string()),
  /** Each function of the schema `rebound`, with what it answers. */
  functions: z.record(z.string(), z.string()),
});
export type Released = z.infer<typeof releasedSchema>;

export const fileOfRelease = (version: string): string => path.join(RELEASES_DIR, `${version}.json`);

/** The newest release. */
export function lastRelease(): Released {
  const versions = readdirSync(RELEASES_DIR).map((name) => path.parse(name).name);
  const [newest = ''] = versions.sort((a, b) => (isNewer(a, b) ? -1 : 1));
  return releasedSchema.parse(JSON.parse(readFileSync(fileOfRelease(newest), 'utf8')));
}

export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number));
  const at = [0, 1, 2].find((n) => a?.[n] !== b?.[n]);
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

/** What is written down of a release. */
export const released = (
  version: string,
  migrations: readonly string[],
  { columns, functions }: Catalogue,
): Released => ({
  version,
  migrations: [...migrations],
  columns: Object.fromEntries([...columns].map(([name, { type }]) => [name, type] as const).sort()),
  functions: Object.fromEntries([...functions].sort()),
});

/** What the build of a release would stumble over in a database of now. Nothing to say is well. */
export function stumbles(then: Released, now: Catalogue): string[] {
  const tables = new Set(Object.keys(then.columns).map((name) => name.split('.')[0]));
  return [
    ...Object.entries(then.columns).flatMap(([name, type]) => {
      const is = now.columns.get(name);
      if (!is) return [`reads ${name}, which is gone`];
      return is.type === type ? [] : [`takes ${name} for ${type}, and it is ${is.type}`];
    }),
    ...[...now.columns]
      .filter(
        ([name, { table, notNull, filled }]) =>
          !(name in then.columns) && tables.has(table) && notNull && !filled,
      )
      .map(([name]) => `leaves out ${name}, which has to be given`),
    ...Object.entries(then.functions)
      .filter(([name, answers]) => now.functions.get(name) !== answers)
      .map(([name]) =>
        now.functions.has(name)
          ? `calls ${name}, which answers something else`
          : `calls ${name}, which is gone`,
      ),
  ];
}
