import { Counter, Gauge, Histogram, Registry } from 'prom-client';

// Every series that a process has of its own accord. The values of a label are few and ours (./labels): a route's pattern, a
// kind, a code; never anything of anybody. docs/monitoring.md says what each is for, and a test holds the two together.

const SECONDS = {
  request: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  job: [0.01, 0.1, 1, 10, 60, 600],
};
/** How late: from what nobody notices to what a person has given up on. */
const LATE_SECONDS = [1, 5, 15, 60, 300, 900, 3600, 21_600, 86_400];

function makeSeries() {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'rebound_http_requests_total',
      help: 'Requests that are over, by the pattern of their route and what they were answered.',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'rebound_http_request_duration_seconds',
      help: 'How long a request took, from its first line to the end of its answer.',
      labelNames: ['method', 'route'],
      buckets: SECONDS.request,
      registers,
    }),
    jobs: new Counter({
      name: 'rebound_job_runs_total',
      help: 'Runs of what a worker does again and again, by how they ended: done or failed.',
      labelNames: ['job', 'result'],
      registers,
    }),
    jobSeconds: new Histogram({
      name: 'rebound_job_duration_seconds',
      help: 'How long such a run took.',
      labelNames: ['job'],
      buckets: SECONDS.job,
      registers,
    }),
    mails: new Counter({
      name: 'rebound_mails_total',
      help: 'Tries to send a mail, by its kind and by what the try came to.',
      labelNames: ['kind', 'state'],
      registers,
    }),
    mailLateness: new Histogram({
      name: 'rebound_mail_lateness_seconds',
      help: 'How long after it was due a mail was sent, by its kind: nudge, sign-in, reply and so on.',
      labelNames: ['kind'],
      buckets: LATE_SECONDS,
      registers,
    }),
    limits: new Counter({
      name: 'rebound_limits_hit_total',
      help: 'Requests that were refused because there had been too many, by the limit.',
      labelNames: ['limit'],
      registers,
    }),
    databaseProblems: new Counter({
      name: 'rebound_database_problems_total',
      help: 'Transactions that ended with an error of the database that has a name.',
      labelNames: ['problem'],
      registers,
    }),
    connections: new Gauge({
      name: 'rebound_database_connections',
      help: 'Connections of this process to the database, and how many wait for one.',
      labelNames: ['state'],
      registers,
    }),
    connectionsMost: new Gauge({
      name: 'rebound_database_connections_max',
      help: 'How many of them there may be.',
      registers,
    }),
    outbox: new Gauge({
      name: 'rebound_outbox_mails',
      help: 'Mails in the outbox by their state, counted up to 10000 each.',
      labelNames: ['state'],
      registers,
    }),
    oldestDue: new Gauge({
      name: 'rebound_outbox_oldest_due_seconds',
      help: 'How long the longest-waiting mail has been late, tries included; 0 where none is.',
      registers,
    }),
    workers: new Gauge({
      name: 'rebound_workers_alive',
      help: 'Workers that were heard of within the last 35 seconds.',
      registers,
    }),
    numbersKnown: new Gauge({
      name: 'rebound_numbers_known',
      help: '1 where the numbers out of the database are not older than 15 seconds, 0 where it does not answer.',
      registers,
    }),
  };
}

// One for the process, also across Next's module instances.
const kept = globalThis as unknown as { reboundSeries?: ReturnType<typeof makeSeries> };

export function series(): ReturnType<typeof makeSeries> {
  kept.reboundSeries ??= makeSeries();
  return kept.reboundSeries;
}
