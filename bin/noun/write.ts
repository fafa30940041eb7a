import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './files';
import { namesOf, problemWith } from './names';
import { linesOf, withLine } from './registry';

/** New files, the files that were there and changed, and how many lines went into those. */
export type Written = { files: readonly string[]; changed: readonly string[]; added: number };

/** Nothing was written; the message says in one sentence why. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Writes a plain noun below `root`, all of it or nothing. Throws Refused for a bad name and for one that is taken. */
export function writeNoun(root: string, plural: string, singular: string, now: Date): Written {
  const problem = problemWith(plural, singular);
  if (problem) throw new Refused(problem);
  const names = namesOf(plural, singular);
  const taken = takenBy(root, names);
  if (taken) throw new Refused(`There is ${taken} already, so nothing was written.`);

  const files = filesOf(names, stampAfter(root, now));
  const changed = new Map<string, string>();
  for (const line of linesOf(names)) {
    const before = changed.get(line.file) ?? readFileSync(path.join(root, line.file), 'utf8');
    const after = withLine(before, line);
    if (after === null)
      throw new Refused(
        `${line.file} has no place for the line "${line.line.trim()}", so nothing was written.`,
      );
    changed.set(line.file, after);
  }
  for (const [file, text] of [...Object.entries(files), ...changed]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return { files: Object.keys(files), changed: [...changed.keys()], added: linesOf(names).length };
}

/** What of the repository has one of the names; null where none has. */
function takenBy(root: string, { folder, model, table }: ReturnType<typeof namesOf>): string | null {
  const places = [`lib/features/${folder}`, `app/*/${folder}`, `prisma/schema/${folder}.prisma`];
  const [found] = places.flatMap((place) => globSync(place, { cwd: root }));
  if (found) return found;
  const schema = globSync('prisma/schema/*.prisma', { cwd: root })
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  if (new RegExp(`^model ${model} `, 'm').test(schema)) return `a model ${model}`;
  return schema.includes(`@@map("${table}")`) ? `a table ${table}` : null;
}

/** The name of a migration that comes after all there are. */
function stampAfter(root: string, now: Date): string {
  const folder = path.join(root, 'prisma/migrations');
  const stamps = existsSync(folder) ? globSync('*_*/', { cwd: folder }).map((name) => name.slice(0, 14)) : [];
  const stampOf = (at: Date) => at.toISOString().replace(/\D/g, '').slice(0, 14);
  const last =
    stamps
      .filter((stamp) => /^\d{14}$/.test(stamp))
      .toSorted()
      .at(-1) ?? '';
  if (stampOf(now) > last) return stampOf(now);
  const [, year, month, day, hour, minute, second] = /(....)(..)(..)(..)(..)(..)/.exec(last) ?? [];
  return stampOf(new Date(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + 1000));
}
