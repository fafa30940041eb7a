import { build } from './build';

// `npm run build` builds the web app from whatever is there (--always); `npm test` builds what has changed.

await build({
  always: process.argv.includes('--always'),
  onStep: (line) => process.stdout.write(`• ${line}\n`),
}).catch((error: unknown) => {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
