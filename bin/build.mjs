import { run, setUp } from './setup.mjs';

await setUp();
const { code } = await run('tsx', ['bin/build.ts', '--always']);
process.exit(code);
