import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { wordOf } from '@/lib/platform/log/fields';
import { type RequestContext, requestNow } from '@/lib/platform/request';

// Spans for OpenTelemetry, where OTEL_EXPORTER_OTLP_ENDPOINT names a collector; without it `traced` calls its work and
// nothing else, and what sends (./otlp) is not loaded. Our own spans alone: Next's carry addresses, and a driver's SQL.

type Place = { traceId: string; spanId: string };
export type SpanKind = 'internal' | 'server' | 'client' | 'consumer';
export type Span = Place & {
  name: string;
  kind: SpanKind;
  parentId: string | null;
  /** Milliseconds since 1970, with fractions. */
  startMs: number;
  endMs: number;
  attributes: Attributes;
  failed: boolean;
};
/** What a span may say. A text that is no word or pattern of ours is left out. */
export type Attributes = Partial<
  Record<
    | 'http.request.method'
    | 'http.route'
    | 'http.response.status_code'
    | 'rebound.request'
    | 'rebound.scope'
    | 'rebound.mail.kind'
    | 'rebound.mail.via'
    | 'rebound.mail.outcome',
    string | number
  >
>;

type Tracing = {
  send(span: Span): void;
  close(): Promise<void>;
  share: number;
  current: AsyncLocalStorage<Place>;
};
// One for the process, also across Next's module instances.
const kept = globalThis as unknown as {
  reboundTracing?: Tracing;
  reboundTraces?: WeakMap<RequestContext, Place>;
};

/** Begins to send spans where a collector is named. */
export async function startTracing(process_: 'web' | 'worker'): Promise<void> {
  const endpoint = process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint || kept.reboundTracing) return;
  const { otlpSender } = await import('./otlp');
  const sender = otlpSender({
    endpoint,
    service: process.env.OTEL_SERVICE_NAME || `rebound-${process_}`,
    headers: process.env.OTEL_EXPORTER_OTLP_HEADERS ?? '',
  });
  const share = Number(process.env.OTEL_TRACES_SAMPLER_ARG || 1);
  kept.reboundTracing = { ...sender, share, current: new AsyncLocalStorage() };
}

/** Sends what is left, for a process that ends. */
export async function stopTracing(): Promise<void> {
  const tracing = kept.reboundTracing;
  kept.reboundTracing = undefined;
  await tracing?.close();
}

/** Does `work` in a span below the one in hand, or below the request's. `told` may add what only the answer says. */
export async function traced<T>(
  name: string,
  { kind = 'internal', ...attributes }: Attributes & { kind?: SpanKind },
  work: () => Promise<T>,
  told: (answer: T) => Attributes = () => ({}),
): Promise<T> {
  const tracing = kept.reboundTracing;
  if (!tracing) return work();
  const parent = tracing.current.getStore() ?? placeOfRequest();
  const place = { traceId: parent?.traceId ?? hex(16), spanId: hex(8) };
  const startMs = performance.timeOrigin + performance.now();
  const end = (failed: boolean, more: Attributes = {}) =>
    send(tracing, {
      ...{ ...place, name, kind, startMs, failed, parentId: parent?.spanId ?? null },
      endMs: performance.timeOrigin + performance.now(),
      attributes: { ...attributes, ...more },
    });
  try {
    const answer = await tracing.current.run(place, work);
    end(false, told(answer));
    return answer;
  } catch (error) {
    end(true);
    throw error;
  }
}

/** The span of a request that is over. What a load balancer asks, and files, are none. */
export function traceRequest(
  context: RequestContext,
  { method, route, status, ms }: { method: string; route: string; status: number; ms: number },
): void {
  const tracing = kept.reboundTracing;
  if (!tracing || route.startsWith('/_next/') || route.startsWith('/api/health')) return;
  const endMs = performance.timeOrigin + performance.now();
  send(tracing, {
    ...placeOf(context),
    ...{ name: `${method} ${route}`, kind: 'server', parentId: null, failed: status >= 500 },
    ...{ startMs: endMs - ms, endMs },
    attributes: {
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
      'rebound.request': context.id,
    },
  });
}

function send(tracing: Tracing, span: Span): void {
  // All spans of a trace or none, by its number.
  if (Number.parseInt(span.traceId.slice(0, 8), 16) / 2 ** 32 >= tracing.share) return;
  tracing.send({ ...span, attributes: writable(span.attributes) });
}

const ROUTE = /^\/[A-Za-z0-9_/[\](){}@.-]{0,120}$/;

const writable = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'number' || (name === 'http.route' && ROUTE.test(value)) ? value : wordOf(value),
    ]),
  );

function placeOfRequest(): Place | undefined {
  const request = requestNow();
  return request && placeOf(request);
}

function placeOf(context: RequestContext): Place {
  kept.reboundTraces ??= new WeakMap();
  const place = kept.reboundTraces.get(context) ?? { traceId: hex(16), spanId: hex(8) };
  kept.reboundTraces.set(context, place);
  return place;
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex');
