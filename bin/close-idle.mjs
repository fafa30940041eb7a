// Loaded into the web server of a production build with --import: a server that is told to stop waits until its
// connections have ended, and one that has just answered stays open for another question for five seconds. Closed as
// soon as nothing is asked on it, a stop takes as long as the requests in hand.
import { subscribe } from 'node:diagnostics_channel';

const EVERY_MS = 100;
const servers = new Set();

subscribe('http.server.request.start', ({ server }) => servers.add(server));

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, () => {
    setInterval(() => {
      for (const server of servers) server.closeIdleConnections();
    }, EVERY_MS).unref();
  });
