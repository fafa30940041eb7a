// Loaded into the web server with --import: notes on every request which address its connection came from, in a header
// whose name is new with every process. Whoever sends a request cannot guess it, so what it says is true; Next itself
// believes the x-forwarded-for that a browser sends along.
import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';

const header = `x-peer-${randomBytes(16).toString('hex')}`;
process.env.REBOUND_PEER_HEADER = header;

// Published for every request before anybody sees it.
subscribe('http.server.request.start', ({ request, socket }) => {
  request.headers[header] = socket.remoteAddress ?? '';
});
