import { AsyncLocalStorage } from 'node:async_hooks';
import { isLoopbackAddress } from '@/lib/platform/public-address';

export type Sender = { readonly peer: string; readonly headers: readonly string[] };

/** The request that something is done for. */
export type RequestContext = {
  /** Names it in every line of the log, in its answer (X-Request-Id), and in what it leaves to the worker. */
  readonly id: string;
  /**
   * The other end of the connection, and the names of the headers that it sent. Absent where a worker does something for
   * it.
   */
  readonly from?: Sender;
  /** The pattern of what answers it, where that is finer than the router's, such as /api/v1/applications/{id}. */
  route?: string;
  /**
   * The database did not get to it: what failed for that is answered with 503, and not as a mistake of ours
   * (bin/requests.mjs).
   */
  busy?: boolean;
};

// Bound by the server itself (bin/requests.mjs), which is loaded before Next; one for the process, under one name.
const NAME = Symbol.for('rebound.request');
const kept = globalThis as unknown as { [NAME]?: AsyncLocalStorage<RequestContext> };

function current(): AsyncLocalStorage<RequestContext> {
  kept[NAME] ??= new AsyncLocalStorage();
  return kept[NAME];
}

/** The request in hand; undefined where a process does something by itself. */
export const requestNow = (): RequestContext | undefined => kept[NAME]?.getStore();

/** Says by which pattern the request in hand is answered. */
export function noteRoute(route: string): void {
  const request = requestNow();
  if (request) request.route = route;
}

/** Says that the request in hand fails, if it does, because the database does not get to it right now. */
export function noteBusy(): void {
  const request = requestNow();
  if (request) request.busy = true;
}

/** Does `work` in the name of an earlier request, where there was one. */
export const forRequest = <T>(id: string | null, work: () => T): T =>
  id ? current().run({ id }, work) : work();

const OF_A_PROXY = /^(x-forwarded-|x-real-ip$|x-client-ip$|forwarded$|via$|cf-|true-client-ip$)/;

/** Whether a request came from this very machine and no proxy has marked it. */
export const isDirect = ({ peer, headers }: Sender): boolean =>
  isLoopbackAddress(peer) && !headers.some((name) => OF_A_PROXY.test(name));
