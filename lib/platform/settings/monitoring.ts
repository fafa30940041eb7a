import { z } from 'zod';
import { oneOf, optional } from './setting';

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
