// `npm test`: sets up what the tests need and runs all of them. `npm test -- pure|data|e2e` runs one kind,
// and words after it go to the runner: `npm test -- e2e reply`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fail, run, say, setUp } from './setup.mjs';

const KINDS = ['pure', 'data', 'e2e'];
const [asked, ...rest] = process.argv.slice(2);
if (asked && !KINDS.includes(asked)) fail(`There are three kinds of tests: ${KINDS.join(', ')}.`);
const wanted = asked ? [asked] : KINDS;

await setUp();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
let passed = 0;
let failed = 0;

for (const kind of wanted) {
  const report = `test-results/${kind}.json`;
  if (kind === 'e2e') {
    await findBrowser();
    say('Browser journeys');
    const { code } = await run('playwright', ['test', ...rest], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    const { expected = 0, flaky = 0, unexpected = 0 } = readReport(report).stats ?? {};
    count(expected + flaky, unexpected, code);
  } else {
    say(kind === 'pure' ? 'Pure rules and components' : 'Data on a real PostgreSQL');
    const args = [
      'run',
      '--project',
      kind,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...rest,
    ];
    const { code } = await run('vitest', args);
    const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
    count(numPassedTests, numFailedTests, code);
  }
}

/** A runner that fails without a failed test (a crash, a broken file) counts as one failure. */
function count(good, bad, code) {
  passed += good;
  failed += bad || (code === 0 ? 0 : 1);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Chromium from the machine, else installed: Debian's package as root, Playwright's own build otherwise. */
async function findBrowser() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = () => process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium');
    await run('apt-get', ['update', '-qq'], { quiet: true });
    await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (found()) process.env.CHROMIUM = found();
  else {
    say("Installing Playwright's Chromium");
    const { code } = await run('playwright', ['install', 'chromium'], { quiet: true });
    if (code !== 0)
      fail('No Chromium was found or could be installed: install one and name it with CHROMIUM=/path.');
  }
}

const summary = `${passed} passed, ${failed} failed`;
writeFileSync('test-results/summary.txt', `${summary}\n`);
process.stdout.write(`\n${summary}\n`);
process.exit(failed > 0 ? 1 : 0);
