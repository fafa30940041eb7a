import { Temporal } from 'temporal-polyfill';
import type { InterviewLine } from '@/lib/features/interviews/schema';
import { Prisma } from '@/lib/platform/db/generated/client';

/** More rounds than one application has; the rest is in the calendar. */
const SHOWN = 20;

/** The interviews of one application, the latest first, as JSON for the statement that reads its page. */
export const ofApplication = (userId: string, applicationId: string): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('id', i.id, 'title', i.title, 'kind', i.kind, 'round', i.round,
      'startsAt', i.starts_at, 'endsAt', i.starts_at + make_interval(mins => i.minutes), 'timeZone', i.time_zone,
      'state', i.state) ORDER BY i.starts_at DESC, i.id DESC), '[]')
   FROM (
     SELECT * FROM interviews
     WHERE user_id = ${userId}::uuid AND application_id = ${applicationId}::uuid
     ORDER BY starts_at DESC, id DESC LIMIT ${SHOWN}::int) i)`;

/** As the statement gives it: moments with an offset, which are written in UTC everywhere else. */
export const lineOf = (line: InterviewLine): InterviewLine => ({
  ...line,
  startsAt: Temporal.Instant.from(line.startsAt).toString(),
  endsAt: line.endsAt && Temporal.Instant.from(line.endsAt).toString(),
});
