// `npm test`: sets up what the tests need and runs all of them. `npm test -- pure` runs one kind (or several: pure,data),
// and words after it go to the runner: `npm test -- e2e reply`. `--on 2028-02-29` runs them as if on that day.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findBrowser } from './browser.mjs';
import { fail, root, run, say, setUp } from './setup.mjs';
import { DAYS, secondsUntil, THAT_TAKE_DATES } from './test-days.mjs';
import { readPlaywright, readVitest, summaryOf } from './test-report.mjs';

const TITLES = { pure: 'Pure rules and components', data: 'Data on a real PostgreSQL' };
/** Of the kernel's own clock, in a second. */
const CLOCK_TICKS = 100;
const KINDS = ['pure', 'data', 'dates', 'e2e'];
const { on, asked, rest } = argumentsOf(process.argv.slice(2));
const wrong = asked.filter((kind) => !KINDS.includes(kind));
if (wrong.length > 0) fail(`There are four kinds of tests: ${KINDS.join(', ')}.`);
const wanted = asked.length > 0 ? asked : ['pure', 'data', 'e2e'];

const total = { passed: 0, failed: 0, flaky: [], failures: [] };
const parts = {};

await timed('set-up', setUp);
const moved = on ? await movedTo(on) : {};
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
// Beside the other tests, which leave the machine idle now and then; the journeys find it built.
const built = wanted.includes('e2e') ? timed('build', build) : undefined;
if (wanted.includes('pure')) await timed('pure', () => vitest('pure', ['pure'], rest, moved));
if (wanted.includes('data')) await timed('data', () => vitest('data', ['data'], rest, moved));
if (wanted.includes('dates')) await timed('dates', onOtherDays);
if (built) {
  await findBrowser();
  await built;
  await timed('browser', journeys);
}

const lines = summaryOf(total, parts, availableParallelism());
const summary = lines.at(-1);
writeFileSync('test-results/summary.txt', `${summary}\n`);
process.stdout.write(`\n${lines.join('\n')}\n`);
process.exit(summary.endsWith(' 0 failed') ? 0 : 1);

/** `--on DAY` wherever it stands; the first other word says which kinds, the rest is for the runner. */
function argumentsOf(words) {
  const at = words.indexOf('--on');
  if (at >= 0 && !words[at + 1]) fail('Say which day: npm test -- --on 2028-02-29');
  const others = at < 0 ? words : words.toSpliced(at, 2);
  const [kinds = '', ...rest] = others;
  return { on: at < 0 ? null : words[at + 1], asked: kinds ? kinds.split(',') : [], rest };
}

/** What a runner finds in its environment so that it takes `day` for now. */
async function movedTo(day) {
  const shift = await secondsUntil(day).catch(() =>
    fail(
      `--on takes a day, or a moment such as 2027-03-28T00:59Z or 2027-08-31T23:59[Pacific/Apia], not "${day}".`,
    ),
  );
  say(`As if it were ${day}`);
  const preload = new URL('test-clock.mjs', import.meta.url).href;
  const options = `${process.env.NODE_OPTIONS ?? ''} --import ${preload}`.trim();
  return { NODE_OPTIONS: options, REBOUND_TEST_SHIFT: String(shift) };
}

/** The date-taking tests, on days that have been trouble: all of them at once, as each waits for a server of its own first. */
async function onOtherDays() {
  const run = async (day) => {
    const env = { ...(await movedTo(day)), VITEST_MAX_WORKERS: '2' };
    await vitest(`dates-${day.replace(/\W+/g, '-')}`, ['pure', 'data'], THAT_TAKE_DATES, env, {
      quiet: true,
    });
  };
  await Promise.all(DAYS.map(run));
}

/** A build goes on beside the others: what it takes of the processors is counted with the part that it ends in. */
async function timed(part, work) {
  const [from, before] = [performance.now(), processorSeconds()];
  await work();
  const processor = part === 'build' ? 0 : processorSeconds() - before;
  parts[part] = { seconds: (performance.now() - from) / 1000, processor };
}

/**
 * What the processes took that this one has started and that have ended, with all of theirs; 0 where no kernel of Linux
 * says so.
 */
function processorSeconds() {
  if (!existsSync('/proc/self/stat')) return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const [user, system] = fields.slice(13, 15).map(Number);
  return (user + system) / CLOCK_TICKS;
}

async function build() {
  if (wanted.length > 1) say('Building the web app beside the other tests');
  const { code, output } = await run('tsx', ['bin/build-web.ts'], { quiet: true });
  // The journeys would try again; what is wrong is said here.
  if (code !== 0) process.stderr.write(output);
}

/** `quiet`: beside others like it, so that what it says is said once it is over. */
async function vitest(name, projects, files, env, { quiet = false } = {}) {
  if (!quiet) for (const project of projects) say(TITLES[project]);
  const report = `test-results/${name}.json`;
  const args = [
    'run',
    // And those of them that have a process each (vitest.config.ts).
    ...projects.flatMap((one) => ['--project', `${one}*`]),
    '--reporter=default',
    '--reporter=json',
  ];
  const { code, output } = await run('vitest', [...args, `--outputFile.json=${report}`, ...files], {
    env,
    quiet,
  });
  if (quiet) process.stdout.write(`${name}:\n${output}\n`);
  count(name, readVitest(reportIn(report), root), code);
}

async function journeys() {
  say('Browser journeys');
  const report = 'test-results/e2e.json';
  const env = { ...moved, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await run('playwright', ['test', ...rest], { env });
  count('e2e', readPlaywright(reportIn(report)), code);
}

/** A file that could not be read counts as one failure, and so does a runner that ends badly without naming a test. */
function count(name, { passed, failed, flaky, failures }, code) {
  total.passed += passed;
  total.flaky.push(...flaky);
  const named = failures.length > 0 || code === 0 ? failures : [`ended with ${code}, and named no test`];
  total.failed += Math.max(failed, named.length);
  total.failures.push(...named.map((line) => `${name}: ${line}`));
}

function reportIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
