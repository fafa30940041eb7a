// The web server of a built Rebound, as Next starts it where its output stands alone: with the settings of next.config.js
// as the build read them. `next start` would load Next's whole configuration, and with it most of what builds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { port: { type: 'string', short: 'p' }, host: { type: 'string', short: 'H' } },
});
const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'));
process.env.NEXT_PRIVATE_START_TIME = String(Date.now());
process.env.NEXT_RUNTIME = 'nodejs';
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);

const { startServer } = createRequire(import.meta.url)('next/dist/server/lib/start-server');
await startServer({
  dir: process.cwd(),
  isDev: false,
  config,
  hostname: values.host,
  port: Number(values.port),
  allowRetry: false,
});
