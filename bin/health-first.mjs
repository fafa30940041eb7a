// Loaded into the web server with --import: a load balancer's question about health is answered as soon as the server
// hears it. Through Next it would wait a turn of the event loop for each of a dozen steps, behind everybody who came at
// the same moment, and a busy server would be taken for a dead one. The app leaves its answers under this name once it
// has started (instrumentation.ts); until then, and where the answer is null, Next answers.
import { Server } from 'node:http';

const ANSWER = Symbol.for('rebound.health');
const ASKED = /^\/api\/health(\/(live|ready|worker))?$/;

const emit = Server.prototype.emit;
Server.prototype.emit = function emitOrAnswer(event, ...given) {
  const [request, response] = given;
  const isAsked =
    event === 'request' && ['GET', 'HEAD'].includes(request.method) && ASKED.test(request.url ?? '');
  const answer = isAsked ? globalThis[ANSWER]?.(request.url, request.headers.host) : undefined;
  if (!answer) return emit.call(this, event, ...given);
  answer.then(async (said) => {
    response.writeHead(said.status, Object.fromEntries(said.headers));
    response.end(await said.text());
  });
  return true;
};
