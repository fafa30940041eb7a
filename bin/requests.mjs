// Loaded into the web server with --import, before Next: every request gets an id, which is answered (X-Request-Id), goes
// along with all that is done for it (lib/platform/request.ts), and stands in its lines of the log. How it ended is told
// to the app (lib/access/requests), which counts it and, where a setting says so, writes it down.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { Server } from 'node:http';

const REQUEST = Symbol.for('rebound.request');
const ENDED = Symbol.for('rebound.request-ended');
/** What an id may look like that a proxy sends: nothing that a line of the log could be broken with. */
const WELL_FORMED = /^[A-Za-z0-9_-]{8,64}$/;

globalThis[REQUEST] ??= new AsyncLocalStorage();

const emit = Server.prototype.emit;
Server.prototype.emit = function emitWithId(event, ...given) {
  if (event !== 'request') return emit.call(this, event, ...given);
  const [request, response] = given;
  const context = { id: idOf(request), from: fromOf(request) };
  const since = performance.now();
  request.headers['x-request-id'] = context.id;
  response.setHeader('x-request-id', context.id);
  response.once('close', () => {
    const ms = performance.now() - since;
    globalThis[REQUEST].run(context, () => globalThis[ENDED]?.({ request, response, context, ms }));
  });
  return globalThis[REQUEST].run(context, () => emit.call(this, event, ...given));
};

/** The other end of the connection and the names of the headers as they came: bin/peer-address.mjs and Next add some. */
const fromOf = ({ rawHeaders, socket }) => ({
  peer: socket.remoteAddress ?? '',
  headers: rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()),
});

/** A proxy's where one is trusted to stand in front; anybody can send the header. */
function idOf({ headers }) {
  const said = headers['x-request-id'];
  const isTrusted = Number(process.env.REBOUND_TRUSTED_PROXIES) > 0;
  return isTrusted && typeof said === 'string' && WELL_FORMED.test(said) ? said : randomUUID();
}
