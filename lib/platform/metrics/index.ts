import { databaseProblemOf } from '@/lib/platform/db/problem';
import { bounded } from './labels';
import { series } from './series';

// What a process counts as it goes. Nothing here waits, throws or asks anybody.

export function countRequest(request: { method: string; route: string; status: number; ms: number }): void {
  const { requests, requestSeconds } = series();
  const labels = { method: bounded('method', request.method), route: bounded('route', request.route) };
  const status = request.status >= 100 && request.status <= 599 ? String(request.status) : 'other';
  requests.inc({ ...labels, status });
  requestSeconds.observe(labels, request.ms / 1000);
}

export function countJob(name: string, result: 'done' | 'failed', seconds: number): void {
  const { jobs, jobSeconds } = series();
  const job = bounded('job', name);
  jobs.inc({ job, result });
  jobSeconds.observe({ job }, seconds);
}

/** `lateSeconds`: since the mail was due, for one that was sent. */
export function countMail(mail: { kind: string; state: string; lateSeconds: number }): void {
  const { mails, mailLateness } = series();
  const kind = bounded('kind', mail.kind);
  mails.inc({ kind, state: bounded('state', mail.state) });
  if (mail.state === 'sent') mailLateness.observe({ kind }, mail.lateSeconds);
}

export const countLimit = (name: string): void => series().limits.inc({ limit: bounded('limit', name) });

/** What a transaction ended with, where the database is the reason. */
export function countDatabaseProblem(error: unknown): void {
  const problem = databaseProblemOf(error)?.name;
  if (problem) series().databaseProblems.inc({ problem });
}
