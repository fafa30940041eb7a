import { run, setUp } from './setup.mjs';

await setUp();
const { code } = await run('node', ['--import', 'tsx', 'bin/start.ts', ...process.argv.slice(2)]);
process.exit(code);
