import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Import } from './graph';

const SPECIFIER = /(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g;

/** Every import between files of lib/, types included, tests and the generated client left out. */
export const importsOfLib = (): Import[] =>
  globSync('lib/**/*.{ts,tsx}')
    .filter((file) => !/\.test\.tsx?$|\/generated\//.test(file))
    .toSorted()
    .flatMap((from) => importsOf(from, readFileSync(from, 'utf8')));

/** What a file's text imports of lib/, as paths without the ending where no such file is there. */
export function importsOf(from: string, text: string): Import[] {
  return [...text.matchAll(SPECIFIER)].flatMap(([, specifier = '']) => {
    const target = specifier.startsWith('@/')
      ? specifier.slice(2)
      : specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(from), specifier)
        : null;
    return target?.startsWith('lib/') ? [{ from, to: fileOf(target) }] : [];
  });
}

const fileOf = (target: string): string =>
  [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((file) => existsSync(file)) ?? target;
