import type { Arrival } from '@/lib/platform/arrival';
import { log } from '@/lib/platform/log';

/**
 * Says in the log which header does not name REBOUND_URL, or is not passed on. The log counts what repeats itself, so a
 * proxy that has to be set up otherwise is a line a minute. What arrived is no part of it: anybody may have written that.
 */
export function noteArrival(arrival: Arrival): void {
  if (arrival.kind === 'elsewhere') log.warn('address', { name: arrival.header, reason: 'not-REBOUND_URL' });
  else if (arrival.kind === 'ours' && arrival.lacks)
    log.warn('address', { name: arrival.lacks.header, reason: 'not-passed-on' });
}
