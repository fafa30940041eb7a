// `npm start`: everything, then the address. `--dev` serves with reloading, `--empty` leaves out demo data.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { keep } from './keep.mjs';
import { hasItsOwnDatabase, isProductionTree } from './packages.mjs';
import { compiled, say, setUp } from './setup.mjs';

const READY_WITHIN_MS = 60_000;

const flags = process.argv.slice(2);
// A host needs no tests, and what it has built it has.
if (!(hasItsOwnDatabase() && isProductionTree()))
  await setUp({ development: !hasItsOwnDatabase() || flags.includes('--dev') });
await keep({
  programs: await compiled(),
  flags,
  parts: ['web', 'worker'],
  dev: flags.includes('--dev'),
  async onStarted({ stopping }) {
    say('Starting web and worker');
    const { REBOUND_URL: url, REBOUND_MODE: mode } = process.env;
    await ready(url, stopping);
    if (stopping()) return;
    if (mode === 'local') say(`Emails are at ${url}/outbox`);
    process.stdout.write(`\nRebound runs at ${url}\n`);
  },
});

async function ready(url, givenUp) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!givenUp()) {
    if (await healthy()) return;
    if (Date.now() > deadline)
      throw new Error(`Web and worker did not become ready at ${url} within a minute.`);
    await sleep(150);
  }
}

// By hand, as Node's HTTP client alone would double what this process takes.
function healthy() {
  return new Promise((resolve) => {
    // An address that stands for every one of this machine is one to listen at, not to ask.
    const { HOST, PORT } = process.env;
    const host = !HOST || HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
    const socket = connect({ host, port: Number(PORT), timeout: 5000 });
    let answer = '';
    socket.setEncoding('latin1');
    socket.write('GET /api/health HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    socket.on('data', (part) => {
      answer += part;
    });
    socket.once('timeout', () => socket.destroy());
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(/^HTTP\/1\.[01] 200 /.test(answer)));
  });
}
