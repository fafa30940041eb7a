// `npm run build`: what a host needs before `npm run migrate`, `npm run web` and `npm run worker`. Where the packages of
// development are not installed (`npm ci --omit=dev`), it leaves a production tree: what has to run, and nothing else.
import path from 'node:path';
import { developmentPackagesAreThere } from './packages.mjs';
import { compiled, fail, run, say, setUp } from './setup.mjs';
import { sourcesAreHere } from './sources.mjs';

if (!sourcesAreHere()) fail('There is nothing to build from here: this folder carries what was built.');
await setUp({ development: false });
say('Compiling the worker and the commands');
const programs = await compiled();
const { code } = await run('node', [path.join(programs, 'build-web.js'), '--always']);
if (code !== 0) process.exit(code);
if (!developmentPackagesAreThere()) {
  const pruned = await run('node', ['bin/production/prune.mjs']);
  if (pruned.code !== 0) process.exit(pruned.code);
}
say('Built: npm run migrate, npm run web and npm run worker start from here');
