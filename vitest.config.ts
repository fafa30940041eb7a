import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Files that take long, longest first, those that wait in turn with those that work. */
const LONG = [
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
];

/** What takes long begins first, also in a fresh clone, where no earlier run says what that is: nothing is waited for at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((name) => moduleId.includes(name));
      return found === -1 ? LONG.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** Pure tests need nothing; data tests (`*.data.test.ts`) get a database of their own from a template. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['{lib,app,emails,bin,extension}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.data.test.ts'],
          // Thousands of generated letters take a while where the machine is busy.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'data',
          include: ['{lib,app,test,bin}/**/*.data.test.ts'],
          globalSetup: ['test/database.setup.ts'],
          setupFiles: ['test/database.ts', 'test/readers.ts'],
          // A shared machine may stall for a moment; what needed a second try is named as flaky (bin/test-report.mjs).
          retry: process.env.CI ? 1 : 0,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // More than two cores: the longest of them mostly wait, for leases to end and for a server to start.
          maxWorkers: 4,
        },
      },
      {
        resolve: { alias },
        test: {
          // Run by `npm run drill` alone, which builds the product first.
          name: 'drills',
          include: ['test/drills/**/*.drill.ts'],
          globalSetup: ['test/database.setup.ts'],
          setupFiles: ['test/database.ts', 'test/readers.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 300_000,
        },
      },
    ],
    sequence: { sequencer: LongestFirst },
  },
});
