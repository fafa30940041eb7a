import type { Instrumentation } from 'next';
import { networkOf } from '@/lib/access/visitor';
import { answerHealth, healthPartOf } from '@/lib/jobs/health-answer';
import { isLoopbackHost } from '@/lib/platform/host';
import { log } from '@/lib/platform/log';
import { onRequestEnded } from '@/lib/platform/request-ended';
import { startTracing } from '@/lib/platform/tracing';

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

/**
 * Leaves with the server itself what it asks the app for: the answer about health (bin/health-first.mjs), under the names
 * it answers to (proxy.ts); what becomes of a request that is over (bin/requests.mjs); and the log, for what Next says on
 * the console (bin/only-our-log.mjs).
 */
export async function register(): Promise<void> {
  const given = globalThis as { [name: symbol]: unknown };
  given[Symbol.for('rebound.health')] = (address: string, host: string | undefined) => {
    const part = healthPartOf(address);
    const isOurs = process.env.REBOUND_MODE !== 'local' || isLoopbackHost(host ?? null);
    return part && isOurs ? answerHealth(part) : null;
  };
  given[Symbol.for('rebound.request-ended')] = onRequestEnded(({ headers }) =>
    networkOf(
      new Headers(Object.entries(headers).map(([name, said]): [string, string] => [name, String(said)])),
    ),
  );
  given[Symbol.for('rebound.console')] = (level: 'warn' | 'error', thrown: unknown) =>
    level === 'error' ? log.error('console', thrown) : log.warn('console', nameOf(thrown));
  await startTracing('web');
  log.info('web.started', { port: Number(process.env.PORT) });
}

const nameOf = (thrown: unknown) => ({ word: thrown instanceof Error ? thrown.name : typeof thrown });
