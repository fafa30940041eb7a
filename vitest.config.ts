import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Pure tests need nothing; data tests (`*.data.test.ts`) get a database of their own from a template. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['{lib,app,emails,bin}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.data.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'data',
          include: ['{lib,app,test,bin}/**/*.data.test.ts'],
          globalSetup: ['test/database.setup.ts'],
          setupFiles: ['test/database.ts'],
          // A shared machine may stall for a moment; what needed a second try is named as flaky (bin/test-report.mjs).
          retry: process.env.CI ? 1 : 0,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // More than two cores: the longest of them mostly wait, for leases to end and for a server to start.
          maxWorkers: 4,
        },
      },
    ],
    sequence: { sequencer: LongestFirst },
  },
});
