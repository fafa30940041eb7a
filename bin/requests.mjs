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

/** Elapsed seconds after which one may ask again, and what is said where nothing else is. */
const RETRY_AFTER = '5';
const BUSY = 'We’re very busy right now, so this didn’t work. Please try again in a moment.\n';

const emit = Server.prototype.emit;
Server.prototype.emit = function emitWithId(event, ...given) {
  if (event !== 'request') return emit.call(this, event, ...given);
  const [request, response] = given;
  const context = { id: idOf(request), from: fromOf(request) };
  const since = performance.now();
  request.headers['x-request-id'] = context.id;
  response.setHeader('x-request-id', context.id);
  answerBusy(response, context);
  response.once('close', () => {
    const ms = performance.now() - since;
    globalThis[REQUEST].run(context, () => globalThis[ENDED]?.({ request, response, context, ms }));
  });
  return globalThis[REQUEST].run(context, () => emit.call(this, event, ...given));
};

/**
 * What failed as the database did not get to it (noteBusy in lib/platform/request.ts) is answered with 503, whichever page,
 * file or action it was: Next calls all that fails a mistake of the server.
 */
function answerBusy(response, context) {
  const { writeHead, end } = response;
  const isBusy = (status) => context.busy === true && (status === 500 || status === 503);
  response.writeHead = function writeHeadBusy(status, ...rest) {
    const headers = rest.filter((one) => typeof one !== 'string');
    if (!isBusy(status)) return writeHead.call(this, status, ...rest);
    this.setHeader('retry-after', RETRY_AFTER);
    return writeHead.call(this, 503, ...headers);
  };
  response.end = function endBusy(body, ...rest) {
    if (this.headersSent || !isBusy(this.statusCode) || (body && typeof body !== 'function'))
      return end.call(this, body, ...rest);
    this.removeHeader('content-length');
    this.setHeader('content-type', 'text/plain; charset=utf-8');
    return end.call(this, BUSY, ...(body ? [body] : rest));
  };
}

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
