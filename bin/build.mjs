import { compiled, run, setUp } from './setup.mjs';

// `npm run build`: what a host needs before `npm run web` and `npm run worker`.

await setUp();
await compiled();
const { code } = await run('tsx', ['bin/build.ts', '--always']);
process.exit(code);
