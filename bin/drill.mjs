// `npm run drill -- fuzz|canaries|scanner|restore|access|upgrade|build|hosting`: an attack on the whole product, built and
// running, with a summary and an exit code. `--seed N` begins with another dice, `--requests N`, `--phrases N`, `--opens N`
// and `--people N` make it shorter, `--only N` sends one request of a fuzz again. docs/drills.md says what each proves and
// what the last run showed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { compiled, fail, run, say, setUp } from './setup.mjs';

/** What each drill can be told, and what it is told where nobody says. */
const DRILLS = {
  fuzz: { requests: 20_000, seed: 1, only: 0 },
  canaries: { phrases: 1_000, seed: 1 },
  scanner: { opens: 100 },
  restore: { people: 40 },
  access: {},
  upgrade: {},
  build: {},
  hosting: {},
};
/** They work on the sources, or build for themselves. */
const UNBUILT = ['access', 'build', 'hosting'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(
    ['requests', 'phrases', 'opens', 'people', 'seed', 'only'].map((name) => [name, { type: 'string' }]),
  ),
});
const [name = ''] = positionals;
const usual = DRILLS[name];
if (!usual) fail(`Say which: npm run drill -- ${Object.keys(DRILLS).join(' | ')}`);
const options = { ...usual };
for (const [option, value] of Object.entries(values)) {
  if (!(option in usual)) fail(`The drill ${name} takes --${Object.keys(usual).join(', --')}.`);
  if (!/^\d{1,9}$/.test(value)) fail(`--${option} takes a whole number.`);
  options[option] = Number(value);
}

await setUp();
const programs = UNBUILT.includes(name) ? '' : await build();
if (name === 'hosting') await findBrowser();
const summary = `test-results/drill-${name}.txt`;
mkdirSync('test-results', { recursive: true });
rmSync(summary, { force: true });
const { code } = await run('vitest', ['run', '--project', 'drills', `test/drills/${name}/`], {
  env: { REBOUND_DRILL: JSON.stringify({ ...options, summary, programs }) },
});
if (existsSync(summary)) process.stdout.write(`\n${readFileSync(summary, 'utf8')}`);
process.exit(code);

async function build() {
  say('Building what has changed');
  const { code: built, output } = await run('tsx', ['bin/build-web.ts'], { quiet: true });
  if (built !== 0) fail(output);
  await findBrowser();
  return compiled();
}
