// `npm run check`: types, lint, import directions, rooms, what browsers get, unused code. Stops at nothing; says what failed.
import { run, say, setUp } from './setup.mjs';

await setUp();
/** What is looked at, longest first, each with its commands: two at a time, as most of them use one core. */
const steps = [
  // Route types come first: the type check reads them.
  ['types', ['next', 'typegen'], ['tsc']],
  [
    'import directions',
    [
      'depcruise',
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
      ...['app', 'lib', 'bin', 'emails', 'prisma', 'test', 'e2e'],
    ],
  ],
  ['unused code', ['knip', '--no-progress']],
  ['lint', ['biome', 'check', '--error-on-warnings', '.']],
  ['browser bundles', ['tsx', 'bin/browser.ts']],
  ['rooms', ['tsx', 'bin/rooms.ts']],
  ['inventory', ['tsx', 'bin/inventory.ts', '--check']],
];
const AT_A_TIME = 2;

const failed = new Set();
async function lookAtTheNext() {
  for (let step = steps.shift(); step; step = steps.shift()) {
    const [name, ...commands] = step;
    for (const [command, ...args] of commands) {
      const { code, output } = await run(command, args, { quiet: true });
      if (code === 0) continue;
      failed.add(name);
      process.stdout.write(`\n${name}:\n${output}\n`);
    }
  }
}
await Promise.all(Array.from({ length: AT_A_TIME }, lookAtTheNext));
if (failed.size > 0) {
  process.stderr.write(`✗ ${[...failed].join(', ')}\n`);
  process.exit(1);
}
say('Types, lint, import directions, rooms, inventory, browser bundles and unused code are clean');
