import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { type Limit, requireRoom } from '@/lib/access/rate-window';
import type { ClientTx } from '@/lib/access/transaction';
import { feedEvents } from '@/lib/features/calendar-feed/events';
import { feedFile } from '@/lib/features/calendar-feed/written';
import { dateOf, instantOf, plainDateOf } from '@/lib/platform/clock';
import { steadyHashOf } from '@/lib/platform/crypto/secret';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';
import { type FeedPart, type Told, tellingOf } from '@/lib/rules/calendar-feed';
import { CALENDAR_FEED } from '@/lib/rules/limits';
import { addDays, addMonths, localDate } from '@/lib/rules/time';

const READS_AN_HOUR: Limit = { name: 'calendar-feed', most: CALENDAR_FEED.readsAnHour, minutes: 60 };

/**
 * What a calendar is answered: the file and its ETag. What it says of an event is remembered, so that the next change of
 * it raises its SEQUENCE. Throws NotFound where the feed has ended meanwhile, and TooMany past the reads of an hour.
 */
export async function readFeed(tx: ClientTx): Promise<{ file: string; etag: string }> {
  const { userId } = tx.scope;
  await requireRoom(tx, READS_AN_HOUR, { who: userId, full: 'This calendar was asked for too often.' });
  // Two calendars that ask at once are told the same, one after the other.
  const [feed] = await tx.db.$queryRaw<{ contains: FeedPart[]; names: boolean }[]>`
    UPDATE calendar_feeds SET last_read_at = ${dateOf(tx.now)} WHERE user_id = ${userId}::uuid
    RETURNING contains, names`;
  if (!feed) throw new NotFound('calendar feed');
  const today = localDate(tx.now, tx.viewer.zone);
  const [from, to] = [addDays(today, -CALENDAR_FEED.daysBack), addMonths(today, CALENDAR_FEED.monthsAhead)];
  const { events, cut } = await feedEvents(tx, { ...feed, from, to });
  const { tell, remember, forget } = tellingOf({
    events: events.map((event) => ({ event, digest: digestOf(userId, event) })),
    told: await toldBefore(tx),
    ...{ now: tx.now.toString(), from: from.toString(), cut },
    goneBefore: tx.now.subtract({ hours: CALENDAR_FEED.goneDays * 24 }).toString(),
  });
  await rememberAll(tx, remember);
  if (forget.length > 0) await tx.db.calendarFeedEvent.deleteMany({ where: { userId, uid: { in: forget } } });
  const site = env().REBOUND_URL.replace(/\/$/, '');
  // A zone's changes are told from a day before, wherever its own day begins.
  const file = feedFile(tell, { site, from: monthBefore(from), to: addDays(to, 1) });
  return { file, etag: `"${createHash('sha256').update(file).digest('base64url')}"` };
}

/** From the first of a month, so that the file does not change with each day that passes. */
const monthBefore = (day: Temporal.PlainDate): Temporal.PlainDate => addMonths(day, -1).with({ day: 1 });

const digestOf = (userId: string, event: unknown): string =>
  Buffer.from(steadyHashOf('calendar-feed', `${userId}\0${JSON.stringify(event)}`)).toString('base64');

async function toldBefore(tx: ClientTx): Promise<Told[]> {
  const rows = await tx.db.calendarFeedEvent.findMany({ where: { userId: tx.scope.userId } });
  return rows.flatMap(({ uid, part, day, at, sequence, digest, changedAt, goneAt }) => {
    const when = day ? { day: plainDateOf(day).toString() } : at && { at: instantOf(at).toString() };
    if (!when) return [];
    return {
      ...{ uid, part: part as FeedPart, when, sequence },
      digest: Buffer.from(digest).toString('base64'),
      changedAt: instantOf(changedAt).toString(),
      goneAt: goneAt && instantOf(goneAt).toString(),
    };
  });
}

async function rememberAll(tx: ClientTx, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  const { userId } = tx.scope;
  const rows = told.map(({ when, digest, changedAt, goneAt, ...rest }) => ({
    ...rest,
    ...{ day: 'day' in when ? when.day : null, at: 'at' in when ? when.at : null },
    ...{ digest, changed_at: changedAt, gone_at: goneAt },
  }));
  await tx.db.$executeRaw`
    INSERT INTO calendar_feed_events AS e (user_id, uid, part, day, at, sequence, digest, changed_at, gone_at)
    SELECT ${userId}::uuid, uid, part, day, at, sequence, decode(digest, 'base64'), changed_at, gone_at
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (uid text, part text, day date, at timestamptz,
      sequence int, digest text, changed_at timestamptz, gone_at timestamptz)
    ON CONFLICT (user_id, uid) DO UPDATE SET part = excluded.part, day = excluded.day, at = excluded.at,
      sequence = excluded.sequence, digest = excluded.digest, changed_at = excluded.changed_at,
      gone_at = excluded.gone_at`;
}
