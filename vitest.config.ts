import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Files that take long, longest first, those that wait in turn with those that work. */
const LONG = [
  'lib/reading/mail/growth',
  'bin/chaos/worker',
  'lib/access/matrix-actions',
  'bin/chaos/database',
  'lib/access/matrix-tables',
  'bin/chaos/provider',
  'lib/access/matrix-operations',
  'hold.data',
  'bin/chaos/webhooks',
  'bin/prove',
  'bin/noun',
  'bin/reading',
  'lib/reading/tables/growth',
  'lib/language/growth',
];

/**
 * What takes long begins first, also in a fresh clone, where no earlier run says what that is: nothing is waited for at the
 * end.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((name) => moduleId.includes(name));
      return found === -1 ? LONG.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** A file that puts something else in the place of a module, or changes what every module may have read already. */
const CHANGES_ITS_PROCESS =
  /\bvi\.(?:mock|doMock|stubEnv|stubGlobal)\b|@\/test\/statements\b|\bprocess\.env\.\w+ = |Object\.assign\(process\.env\b|\bprocess\.chdir\b|\bprototype\.\w+ = /;

const PURE = '{lib,app,emails,bin,extension}/**/*.test.{ts,tsx}';
const DATA = '{lib,app,test,bin}/**/*.data.test.ts';
const files = globSync([PURE, DATA]).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
/** A file that opens pages or posts forms as a browser does: something else stands in Next's place. */
const VISITS = "'@/test/access/browser'";
const alone = (kind: 'pure' | 'data', visits: boolean) =>
  files
    .filter(({ file }) => file.includes('.data.test.') === (kind === 'data'))
    .filter(({ text }) => CHANGES_ITS_PROCESS.test(text) && text.includes(VISITS) === visits)
    .map(({ file }) => file);
const visiting = files.filter(({ text }) => text.includes(VISITS)).map(({ file }) => file);
const inNextsPlace = Object.fromEntries(
  ['next/headers', 'next/navigation', 'next/cache', '@/app/_ui/fonts'].map((module) => [
    module,
    fileURLToPath(new URL('test/access/next.ts', import.meta.url)),
  ]),
);

/** In milliseconds: for what hangs alone. A machine that is busy or slow takes several times as long as another. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 300_000 };

const pure = {
  // Left to itself the runner takes one core less than there are: of two, one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  sequence: { groupOrder: 1 },
  setupFiles: ['test/moments.ts'],
  ...PATIENCE,
};

const data = {
  // More than two cores: the longest of them mostly wait, for leases to end and for a server to start.
  maxWorkers: 4,
  globalSetup: ['test/database.setup.ts'],
  setupFiles: ['test/moments.ts', 'test/database.ts', 'test/readers.ts'],
  // A shared machine may stall for a moment; what needed a second try is named as flaky (bin/test-report.mjs).
  retry: process.env.CI ? 1 : 0,
  ...PATIENCE,
};

/**
 * Pure tests need nothing; data tests (`*.data.test.ts`) get a database of their own from a template. Of each kind, files
 * share a few processes, where a module is read once, and those that change their process have one each: `pure` and
 * `pure-alone`, `data` and `data-alone`. Those of `data-visits` find something else in Next's place, all the same. `npx
 * vitest run NAME` finds a file wherever it belongs.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...pure,
          name: 'pure',
          isolate: false,
          include: [PURE],
          exclude: ['**/*.data.test.ts', ...alone('pure', false)],
        },
      },
      { resolve: { alias }, test: { ...pure, name: 'pure-alone', include: alone('pure', false) } },
      {
        resolve: { alias },
        test: {
          ...data,
          name: 'data',
          isolate: false,
          include: [DATA],
          exclude: [...alone('data', false), ...visiting],
        },
      },
      {
        resolve: { alias: { ...inNextsPlace, ...alias } },
        test: {
          ...data,
          name: 'data-visits',
          isolate: false,
          include: visiting,
          exclude: alone('data', true),
        },
      },
      {
        resolve: { alias: { ...inNextsPlace, ...alias } },
        test: { ...data, name: 'data-visits-alone', include: alone('data', true) },
      },
      { resolve: { alias }, test: { ...data, name: 'data-alone', include: alone('data', false) } },
      {
        resolve: { alias },
        test: {
          ...data,
          // Run by `npm run drill` alone, which builds the product first.
          name: 'drills',
          include: ['test/drills/**/*.drill.ts'],
          retry: 0,
          testTimeout: 3_600_000,
          hookTimeout: 300_000,
        },
      },
    ],
    sequence: { sequencer: LongestFirst },
  },
});
