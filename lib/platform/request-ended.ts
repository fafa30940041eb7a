import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/platform/log';
import { countRequest } from '@/lib/platform/metrics';
import type { RequestContext } from '@/lib/platform/request';
import { routePatterns } from '@/lib/platform/route-pattern';
import { traceRequest } from '@/lib/platform/tracing';

/** A request that is over, as bin/requests.mjs tells of it; `ms` is elapsed time. */
export type EndedRequest = {
  request: IncomingMessage;
  response: ServerResponse;
  context: RequestContext;
  ms: number;
};

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * What is done about every request that is over: it is counted, traced, and a line in the log where REBOUND_ACCESS_LOG
 * wants one. It has the pattern of the route, never the address that was asked for. `networkOf` answers where a request
 * came from; it is asked, and written, only where the setting says `address`.
 */
export function onRequestEnded(
  networkOf: (request: IncomingMessage) => string | null,
  patternOf = routePatterns(),
): (ended: EndedRequest) => void {
  return ({ request, response, context, ms }) => {
    const route = context.route ?? patternOf(request.url ?? '');
    const method = METHODS.find((one) => one === request.method) ?? 'other';
    const status = response.statusCode;
    countRequest({ method, route, status, ms });
    traceRequest(context, { method, route, status, ms });
    const wanted = process.env.REBOUND_ACCESS_LOG || 'off';
    if (wanted === 'off') return;
    log.info('request', {
      method,
      route,
      status,
      ms: Math.round(ms),
      // The browser went away before all of it was sent.
      ...(response.writableFinished ? {} : { reason: 'aborted' }),
      ...(wanted === 'address' ? { from: networkOf(request) } : {}),
    });
  };
}
