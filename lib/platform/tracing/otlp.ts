import { log } from '@/lib/platform/log';
import type { Attributes, Span, SpanKind } from './index';

// OTLP over HTTP in JSON (opentelemetry.io/docs/specs/otlp), as far as three kinds of spans need it.

const EVERY_MS = 5_000;
const AT_ONCE = 256;
/** What waits at the most while the collector is away; what comes then is dropped. */
const MOST_WAITING = 2_048;
const ANSWERS_WITHIN_MS = 10_000;

const KINDS: Record<SpanKind, number> = { internal: 1, server: 2, client: 3, consumer: 5 };
const FAILED = 2;

type Options = { endpoint: string; service: string; headers: string };

/** Sends spans to a collector, some seconds late and several at once. Never throws; what cannot be sent is dropped. */
export function otlpSender({ endpoint, service, headers }: Options): {
  send(span: Span): void;
  close(): Promise<void>;
} {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const sentWith = { 'content-type': 'application/json', ...headersOf(headers) };
  let waiting: Span[] = [];
  let dropped = 0;
  let sending = Promise.resolve();

  async function post(spans: Span[]): Promise<void> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: sentWith,
        body: JSON.stringify(bodyOf(service, spans)),
        signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
      });
      await response.body?.cancel();
      if (!response.ok)
        log.warn('tracing', { reason: 'refused', status: response.status, count: spans.length });
    } catch {
      log.warn('tracing', { reason: 'unreachable', count: spans.length });
    }
  }
  function flush(): Promise<void> {
    if (dropped > 0) log.warn('tracing', { reason: 'dropped', count: dropped });
    dropped = 0;
    const spans = waiting;
    waiting = [];
    sending = sending.then(async () => {
      for (let from = 0; from < spans.length; from += AT_ONCE) await post(spans.slice(from, from + AT_ONCE));
    });
    return sending;
  }
  const timer = setInterval(() => waiting.length > 0 && void flush(), EVERY_MS);
  timer.unref();

  return {
    send(span) {
      if (waiting.length < MOST_WAITING) waiting.push(span);
      else dropped += 1;
    },
    close() {
      clearInterval(timer);
      return flush();
    },
  };
}

/** "name=value,other=value", as OTEL_EXPORTER_OTLP_HEADERS has it, each perhaps percent-encoded. */
const headersOf = (setting: string): Record<string, string> =>
  Object.fromEntries(
    setting
      .split(',')
      .map((pair) => pair.trim().split('='))
      .filter(([name, ...value]) => name && value.length > 0)
      .map(([name = '', ...value]) => [name.trim(), decodeURIComponent(value.join('=').trim())]),
  );

const bodyOf = (service: string, spans: Span[]) => ({
  resourceSpans: [
    {
      resource: { attributes: [{ key: 'service.name', value: { stringValue: service } }] },
      scopeSpans: [{ scope: { name: 'rebound' }, spans: spans.map(spanOf) }],
    },
  ],
});

const spanOf = ({ traceId, spanId, parentId, name, kind, startMs, endMs, attributes, failed }: Span) => ({
  traceId,
  spanId,
  ...(parentId ? { parentSpanId: parentId } : {}),
  name,
  kind: KINDS[kind],
  startTimeUnixNano: nanoseconds(startMs),
  endTimeUnixNano: nanoseconds(endMs),
  attributes: attributesOf(attributes),
  status: failed ? { code: FAILED } : {},
});

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  }));

/** More digits than a number has, so as a text. */
const nanoseconds = (ms: number): string => `${BigInt(Math.round(ms * 1000)) * 1000n}`;
