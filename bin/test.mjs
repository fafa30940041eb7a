// `npm test`: sets up what the tests need and runs all of them. `npm test -- pure|data|e2e` runs one kind,
// and words after it go to the runner: `npm test -- e2e reply`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { fail, run, say, setUp } from './setup.mjs';
import { readPlaywright, readVitest, summaryOf } from './test-report.mjs';

const KINDS = ['pure', 'data', 'e2e'];
const [asked, ...rest] = process.argv.slice(2);
if (asked && !KINDS.includes(asked)) fail(`There are three kinds of tests: ${KINDS.join(', ')}.`);
const wanted = asked ? [asked] : KINDS;

const total = { passed: 0, failed: 0, flaky: [] };
const seconds = {};

await timed('set-up', setUp);
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
// Beside the other tests, which leave the machine idle now and then; the journeys find it built.
const built = wanted.includes('e2e') ? timed('build', build) : undefined;
if (wanted.includes('pure')) await timed('pure', () => vitest('pure', 'Pure rules and components'));
if (wanted.includes('data')) await timed('data', () => vitest('data', 'Data on a real PostgreSQL'));
if (built) {
  await findBrowser();
  await built;
  await timed('browser', journeys);
}

const lines = summaryOf(total, seconds);
const summary = lines.at(-1);
writeFileSync('test-results/summary.txt', `${summary}\n`);
process.stdout.write(`\n${lines.join('\n')}\n`);
process.exit(summary.endsWith(' 0 failed') ? 0 : 1);

async function timed(part, work) {
  const from = performance.now();
  await work();
  seconds[part] = (performance.now() - from) / 1000;
}

async function build() {
  if (wanted.length > 1) say('Building the web app beside the other tests');
  const { code, output } = await run('tsx', ['bin/build.ts'], { quiet: true });
  // The journeys would try again; what is wrong is said here.
  if (code !== 0) process.stderr.write(output);
}

async function vitest(kind, title) {
  say(title);
  const report = `test-results/${kind}.json`;
  const args = ['run', '--project', kind, '--reporter=default', '--reporter=json'];
  const { code } = await run('vitest', [...args, `--outputFile.json=${report}`, ...rest]);
  count(readVitest(reportIn(report)), code);
}

async function journeys() {
  say('Browser journeys');
  const report = 'test-results/e2e.json';
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await run('playwright', ['test', ...rest], { env });
  count(readPlaywright(reportIn(report)), code);
}

/** A runner that fails without a failed test (a crash, a broken file) counts as one failure. */
function count({ passed, failed, flaky }, code) {
  total.passed += passed;
  total.failed += failed || (code === 0 ? 0 : 1);
  total.flaky.push(...flaky);
}

function reportIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
