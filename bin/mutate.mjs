// `npm run mutate`: changes the rules in thousands of small ways and counts how many changes a test notices; `npm run
// mutate -- language` does the same to what reads text, and `npm run mutate -- rules back reply` to these files alone. It
// works in a copy, with tools that only this needs, and takes an hour and more. `npm run mutate -- access` takes the walls
// between people away, part by part, which is a drill. docs/mutants.md says what was left and why.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fail, run, say } from './setup.mjs';

const [room = 'rules', ...only] = process.argv.slice(2);
if (room === 'access') process.exit((await run('node', ['bin/drill.mjs', 'access'])).code);
if (room !== 'rules' && room !== 'language')
  fail('Say which room: npm run mutate, or npm run mutate -- language, or npm run mutate -- access');
const tests =
  room === 'rules' ? ['lib/rules/**/*.test.ts'] : ['lib/language/**/*.test.ts', 'bin/tone/*.test.ts'];

const copy = path.join(mkdtempSync(path.join(tmpdir(), 'rebound-mutants-')), 'rebound');
execFileSync('git', ['clone', '--quiet', '.', copy]);
process.chdir(copy);
say('Installing what only this needs');
const tools = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@10.1.1`);
const { code } = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...tools], {
  quiet: true,
});
if (code !== 0) fail('The tools could not be installed: this needs the network.');

writeFileSync(
  'vitest.mutants.config.mjs',
  // As long as vitest.config.ts gives them: on a busy machine a test that is over its time ends the run before it begins.
  `export default { resolve: { alias: { '@': ${JSON.stringify(copy)} } }, test: { include: ${JSON.stringify(tests)}, setupFiles: ['test/moments.ts'], testTimeout: 30_000, hookTimeout: 60_000 } };\n`,
);
writeFileSync(
  'stryker.config.json',
  JSON.stringify({
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutants.config.mjs', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    // Words are not logic: what they say is looked at by people.
    mutate:
      only.length > 0
        ? only.map((name) => `lib/${room}/${name}.ts`)
        : [`lib/${room}/*.ts`, `!lib/${room}/*.test.ts`, '!lib/rules/wording.ts', '!lib/rules/plan-steps.ts'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    // What no test of it reads, and copying takes a minute.
    ignorePatterns: [
      ...['/.next', '/e2e', '/app', '/docs', '/deploy', '/emails', '/extension', '/prisma'],
      ...(room === 'rules' ? ['/lib/features'] : []),
    ],
    // The installed compiler has no API to read a configuration with; none is needed here.
    tsconfigFile: 'none.json',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false },
    thresholds: { high: 97, low: 95, break: 95 },
    timeoutMS: 8000,
  }),
);
say(`Mutating lib/${room} in ${copy}`);
const mutated = await run(path.join(copy, 'node_modules/.bin/stryker'), ['run']);
if (mutated.code !== 0)
  fail(mutated.output || 'The tests miss more than they may, or the run broke: see above.');
