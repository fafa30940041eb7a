// `npm run check`: types, lint, import directions, rooms, what browsers get, unused code. Stops at nothing; says what failed.
import { run, say, setUp } from './setup.mjs';

await setUp();
const steps = [
  // Route types come first: the type check reads them.
  ['types', 'next', ['typegen']],
  ['types', 'tsc', []],
  ['lint', 'biome', ['check', '--error-on-warnings', '.']],
  [
    'import directions',
    'depcruise',
    [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'app',
      'lib',
      'bin',
      'emails',
      'prisma',
      'test',
      'e2e',
    ],
  ],
  ['rooms', 'tsx', ['bin/rooms.ts']],
  ['inventory', 'tsx', ['bin/inventory.ts', '--check']],
  ['browser bundles', 'tsx', ['bin/browser.ts']],
  ['unused code', 'knip', ['--no-progress']],
];

const failed = new Set();
for (const [name, command, args] of steps) {
  const { code, output } = await run(command, args, { quiet: true });
  if (code === 0) continue;
  failed.add(name);
  process.stdout.write(`\n${name}:\n${output}\n`);
}
if (failed.size > 0) {
  process.stderr.write(`✗ ${[...failed].join(', ')}\n`);
  process.exit(1);
}
say('Types, lint, import directions, rooms, inventory, browser bundles and unused code are clean');
