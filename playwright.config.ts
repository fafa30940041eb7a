import { availableParallelism, totalmem } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { ownAddress } from './e2e/support/own-server';

const chromium = process.env.CHROMIUM_WITHOUT_WINDOWS ?? process.env.CHROMIUM;

/** A browser, a server and a database of its own, in bytes. */
const A_WORKER_TAKES = 2 * 1024 ** 3;
/** Two keep two cores busy; of more cores each has its own, four at most. */
const WORKERS = Math.max(2, Math.min(4, availableParallelism(), Math.floor(totalmem() / A_WORKER_TAKES)));

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  // Each worker has a server of its own with one clock: journeys of a file, which move it, run one after another.
  workers: WORKERS,
  fullyParallel: false,
  // A shared machine may stall for a moment; a journey that needs a second try is reported as flaky.
  retries: process.env.CI ? 2 : 0,
  // What is waited for has no time to keep: a machine that is slow, or does three things at once, takes longer than another.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  globalSetup: './e2e/support/server.ts',
  reporter: [['list'], ['json']],
  use: {
    baseURL: ownAddress(),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of everything costs as much as the journey itself: a second try has one, and `-- e2e NAME --trace on`.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
  ],
});
