import { z } from 'zod';
import { address, number, oneOf, optional, word } from './setting';

/** What Rebound says of itself, and where. */
export const monitoring = {
  REBOUND_LOG_LEVEL: optional(oneOf(['debug', 'info', 'warn', 'error']), {
    about: 'The least that the log says. debug also writes each repetition of what is counted otherwise.',
    unset: 'info',
    example: 'info',
    readBy: ['start', 'web', 'worker', 'migrate'],
  }),
  REBOUND_LOG_FORMAT: optional(oneOf(['json', 'pretty']), {
    about: 'json: one line an event, for a collector. pretty: for somebody who reads along.',
    unset: 'pretty at a terminal in local mode, json otherwise',
    example: 'json',
    readBy: ['start', 'web', 'worker', 'migrate'],
  }),
  REBOUND_ACCESS_LOG: optional(oneOf(['off', 'on', 'address']), {
    about:
      'on: a line in the log for every request, with the pattern of its route and never the address that was asked for. address: with the network that it came from as well, which is personal data.',
    unset: 'off',
    example: 'on',
    readBy: ['web'],
  }),
  REBOUND_METRICS_TOKEN: optional(
    {
      schema: z.string().regex(/^[A-Za-z0-9._~+/=-]{24,200}$/),
      must: 'must be 24 letters or digits or more (openssl rand -hex 32)',
      wrong: ['secret', 'x'.repeat(23), `${'x'.repeat(30)} x`],
    },
    {
      about:
        'Who may read /api/metrics, as a bearer token. Without it only a request from the same machine, past no proxy, is answered.',
      unset: 'only from this machine',
      example: '...',
      secret: true,
      readBy: ['web', 'worker'],
    },
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    address(['http:', 'https:'], 'must be the http(s) address of a collector'),
    {
      about:
        'Where spans go for OpenTelemetry, by OTLP over HTTP in JSON, at /v1/traces below this address: requests by the pattern of their route, transactions, and what is sent. No SQL, no address, nothing of anybody.',
      unset: 'no spans',
      example: 'http://127.0.0.1:4318',
      readBy: ['web', 'worker'],
    },
  ),
  OTEL_EXPORTER_OTLP_HEADERS: optional(
    {
      schema: z.string().regex(/^[^\s=,]+=[^,\n\r]*(,\s*[^\s=,]+=[^,\n\r]*)*$/),
      must: 'must look like name=value, several separated by commas',
      wrong: ['secret', '=secret', 'two words=x'],
    },
    {
      about: 'What is sent along with them, such as the key of a collector.',
      unset: 'nothing',
      example: 'authorization=Bearer%20...',
      secret: true,
      readBy: ['web', 'worker'],
    },
  ),
  OTEL_SERVICE_NAME: optional(word(), {
    about: 'The name under which they are found.',
    unset: 'rebound-web and rebound-worker',
    example: 'rebound',
    readBy: ['web', 'worker'],
  }),
  OTEL_TRACES_SAMPLER_ARG: optional(number(0, 1, { fractions: true }), {
    about: 'The share of traces that is sent, whole or not at all: 0.1 is one of ten.',
    unset: '1',
    example: '0.1',
    readBy: ['web', 'worker'],
  }),
  REBOUND_WORKER_LISTEN: optional(
    {
      schema: z.string().regex(/^((127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1?\]):)?\d{2,5}$/),
      must: 'must be a port, or an address of this machine and a port such as 0.0.0.0:9464',
      wrong: ['worker', 'example.com:9464', '1', ':9464'],
    },
    {
      about:
        'Where a worker answers /api/health/live, /api/health/ready and /api/metrics about itself, for whatever keeps it running. A port alone is on 127.0.0.1.',
      unset: 'nowhere',
      example: '9464',
      readBy: ['worker'],
    },
  ),
};
