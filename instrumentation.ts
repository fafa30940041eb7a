import type { Instrumentation } from 'next';
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
