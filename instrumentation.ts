import type { Instrumentation } from 'next';
import { GET } from '@/app/api/health/route';
import { isLoopbackHost } from '@/lib/platform/host';
import { log } from '@/lib/platform/log';

/**
 * An error of a page, a route or an action that nobody caught, in our own log: which route, and where in the code. Never the
 * address with what it asks for, nor the message. Next's own words of it do not get out (bin/only-our-log.mjs). `digest` is
 * what the error page shows the person.
 */
export const onRequestError: Instrumentation.onRequestError = (
  error,
  { method },
  { routePath, routeType },
) => {
  const digest =
    typeof error === 'object' && error !== null && 'digest' in error && typeof error.digest === 'string'
      ? error.digest
      : null;
  log.error('page', error, { route: routePath, kind: routeType, method, digest });
};

/** Hands the answer about health to the server itself (bin/health-first.mjs), under the names it answers to (proxy.ts). */
export function register(): void {
  const given = globalThis as { [name: symbol]: unknown };
  given[Symbol.for('rebound.health')] = (host: string | undefined) =>
    process.env.REBOUND_MODE !== 'local' || isLoopbackHost(host ?? null) ? GET() : null;
}
