import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipped } from './requests';

/** The scripts that a page's HTML asks for, by their file names. */
export function scriptsIn(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/(?:src|href)="\/_next\/(static\/[^"?]+\.js)(?:\?[^"]*)?"/g)].flatMap(
      ([, file]) => file ?? [],
    ),
  );
}

/** Compressed bytes of the scripts that `html` loads and the framework does not bring to every page by itself. */
export function ownScriptBytes(html: string, framework: ReadonlySet<string>): number {
  return bytesOf([...scriptsIn(html)].filter((file) => !framework.has(file)));
}

const sizes = new Map<string, number>();

export function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + sizeOf(file), 0);
}

function sizeOf(file: string): number {
  const known = sizes.get(file) ?? gzipped(readFileSync(path.join('.next', file)));
  sizes.set(file, known);
  return known;
}

/** What Next and React bring to every page, as the build wrote it down. */
export function frameworkScripts(): Set<string> {
  const manifest: { rootMainFiles: string[]; polyfillFiles: string[] } = JSON.parse(
    readFileSync('.next/build-manifest.json', 'utf8'),
  );
  return new Set([...manifest.rootMainFiles, ...manifest.polyfillFiles]);
}
