// Loaded into the web server with --import: puts down what a request itself does not say, or says in another way, before
// anybody reads it.
import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';

// Which address a connection came from, in a header whose name is new with every process. Whoever sends a request cannot
// guess it, so what it says is true.
const header = `x-peer-${randomBytes(16).toString('hex')}`;
process.env.REBOUND_PEER_HEADER = header;

/** What Next fills in by itself where it is not sent: then nobody could tell any more whether a proxy said it. */
const SAID_BY_PROXIES = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'];

// Published for every request before anybody sees it.
subscribe('http.server.request.start', ({ request, socket }) => {
  const { headers } = request;
  headers[header] = socket.remoteAddress ?? '';
  for (const name of SAID_BY_PROXIES) headers[name] ??= '';
  if (!request.url.startsWith('/')) asOrigin(request);
});

/** A target that is a whole address: its host counts in place of Host (RFC 9112, 3.2.2), and what is behind it is asked for. */
function asOrigin(request) {
  const target = URL.canParse(request.url) ? new URL(request.url) : null;
  const isWeb = target?.protocol === 'http:' || target?.protocol === 'https:';
  request.headers.host = isWeb ? target.host : '';
  request.url = isWeb ? target.pathname + target.search : '/';
}
