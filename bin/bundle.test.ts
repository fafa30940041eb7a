import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.mjs';

type Bundle = Awaited<ReturnType<typeof bundle>>;
let made: Bundle;

beforeAll(async () => {
  made = await bundle('dist/test', { write: false });
});

/** What a program has loaded when it runs; `later`: and what it loads where it is needed. */
function loadedBy(program: string, { later = false } = {}): { sources: Set<string>; packages: Set<string> } {
  const sources = new Set<string>();
  const packages = new Set<string>();
  const seen = new Set<string>();
  const follow = (file: string) => {
    const output = made.outputs[file];
    if (!output || seen.has(file)) return;
    seen.add(file);
    for (const source of Object.keys(output.inputs)) sources.add(source);
    for (const { path, kind, external } of output.imports) {
      if (kind === 'dynamic-import' && !later) continue;
      if (external) packages.add(packageOf(path));
      else follow(path);
    }
  };
  follow(`dist/test/${program}.js`);
  return { sources, packages };
}

const packageOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

describe('the compiled programs', () => {
  test('ask for packages that are installed without development too, and for no others', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const asked = Object.values(made.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => packageOf(path)),
    );
    const known = [...Object.keys(dependencies), ...builtinModules];
    expect([...new Set(asked)].filter((name) => !name.startsWith('node:') && !known.includes(name))).toEqual(
      [],
    );
  });

  test('carry no test, no bench and no page', () => {
    const strays = Object.keys(made.inputs).filter((source) =>
      /\.test\.tsx?$|^(test|e2e|app)\/|^bin\/(bench|chaos|prove|tone)/.test(source),
    );
    expect(strays).toEqual([]);
  });

  test('load the worker without pages, sign-in by others, demo data or a migration engine', () => {
    const { sources, packages } = loadedBy('worker');
    expect(sources).toContain('bin/worker.ts');
    expect(packages).toContain('pg-boss');
    for (const name of [
      'next',
      'next-auth',
      'react-dom',
      'prisma',
      '@prisma/schema-engine-wasm',
      'tsx',
      'esbuild',
    ])
      expect(packages).not.toContain(name);
    expect([...sources].filter((source) => source.startsWith('prisma/'))).toEqual([]);
  });

  test('let a thread that reads load readers, as they are asked for, and nothing that reaches anybody', () => {
    const { packages, sources } = loadedBy('reading', { later: true });
    expect([...packages].filter((name) => !name.startsWith('node:')).toSorted()).toEqual([
      // Unpacks workbooks and archives, piece by piece.
      'fflate',
      'htmlparser2',
      'ical.js',
      'postal-mime',
      'temporal-polyfill',
      'windows-iana',
    ]);
    expect(
      [...sources].filter(
        (source) =>
          !/^lib\/(?:(?:language|reading|rules|mail|platform\/threads)\/|platform\/folded\.ts$)/.test(source),
      ),
    ).toEqual([]);
    expect(loadedBy('reading').packages).toEqual(new Set(['node:os', 'node:worker_threads']));
  });

  test('let the worker ask for readers without loading one', () => {
    const { sources } = loadedBy('worker', { later: true });
    const readers = [...sources].filter((source) => /^lib\/(language|reading)\//.test(source));
    expect(
      readers
        .filter(
          (source) => !/(plain-words|person-name|links|top-level|findings|tone-codes)\.ts$/.test(source),
        )
        .toSorted(),
    ).toEqual(['lib/reading/program.ts', 'lib/reading/read.ts']);
  });
});
