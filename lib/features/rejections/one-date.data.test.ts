import { describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { applicationPage, listEnded } from '@/lib/features/applications/data';
import { writeEntry } from '@/lib/features/journal/mutations';
import { listEntries } from '@/lib/features/journal/timeline';
import { getRejection } from '@/lib/features/rejections/data';
import { correctRejection } from '@/lib/features/rejections/mutations';
import { receivedAtOf } from '@/lib/features/rejections/received';
import { yesterday } from '@/lib/rules/said-day';
import { localDate } from '@/lib/rules/time';
import { asAdmin } from '@/test/database';
import { act, allowed, applied, logged, person } from '@/test/rejected';

// DATES: what came "yesterday" and is written down today has one date wherever there is one.

const ZONES = ['Pacific/Kiritimati', 'Asia/Kolkata', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Niue'];
const TIMES = ['00:05', '12:00', '23:55'];

/** What kind of day each date column keeps: a new one is sorted in here. */
const DATE_COLUMNS: Record<string, 'of the rejection' | 'of something else'> = {
  'rejections.received_on': 'of the rejection',
  'plans.day0': 'of the rejection',
  'applications.applied_on': 'of something else',
  'applications.deadline': 'of something else',
  'applications.ended_on': 'of the rejection',
  'applications.moved_on': 'of the rejection',
  'applications.snoozed_until': 'of something else',
  'nudges.local_date': 'of something else',
  'calendar_feed_events.day': 'of something else',
  'check_ins.day': 'of something else',
  'dodges.asked_on': 'of something else',
  'feedback.said_on': 'of something else',
  'application_documents.given_on': 'of something else',
  'tasks.due_on': 'of something else',
  'reviews.closed_on': 'of something else',
  'reviews.month': 'of something else',
  'stage_events.happened_on': 'of something else',
  'thoughts.looked_on': 'of something else',
};

const dateColumns = () =>
  asAdmin(
    `SELECT c.table_name || '.' || c.column_name AS name, c.table_name AS "table", c.column_name AS "column"
     FROM information_schema.columns c
     JOIN information_schema.columns u USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND c.data_type = 'date' AND u.column_name = 'user_id' ORDER BY 1`,
    [],
  );

async function datesOf(me: ClientScope, ids: { rejectionId: string; applicationId: string }) {
  const said = await act(me, async (tx) => ({
    rejection: (await getRejection(tx, ids.rejectionId)).receivedOn.toString(),
    journal: (await listEntries(tx, { limit: 5 })).items[0]?.receivedOn,
    closed: (await listEnded(tx, { limit: 5 })).items[0]?.endedOn,
    history: (await applicationPage(tx, ids.applicationId)).events.at(-1)?.on?.toString(),
  }));
  const kept: Record<string, string> = {};
  for (const { name, table, column } of await dateColumns()) {
    if (DATE_COLUMNS[name] !== 'of the rejection') continue;
    const rows = await asAdmin(
      `SELECT to_char(${column}, 'YYYY-MM-DD') AS day FROM ${table} WHERE user_id = $1`,
      [me.userId],
    );
    for (const { day } of rows) kept[name] = day;
  }
  return { ...said, ...kept };
}

test('every column that keeps a day is known here', async () => {
  const names = (await dateColumns()).map(({ name }) => name);
  expect(names).toEqual(Object.keys(DATE_COLUMNS).toSorted());
});

describe.each(ZONES)('in %s', (zone) => {
  test.each(TIMES)('a rejection that came yesterday at %s has one date everywhere', async (time) => {
    const me = await person(zone);
    const applicationId = await applied(me, 'final-round');
    const moment = await act(me, async (tx) => ({
      day: yesterday(tx.now, zone).toString(),
      receivedAt: receivedAtOf({ when: 'yesterday', time }, tx.now, zone),
    }));
    const { day, receivedAt } = moment;
    expect(localDate(receivedAt, zone).toString()).toBe(day);
    const { id: rejectionId } = await logged(me, applicationId, { receivedAt });
    await act(me, (tx) => writeEntry(tx, rejectionId, { gut: 'Close.' }));
    const dates = await datesOf(me, { rejectionId, applicationId });
    expect(dates).toEqual(Object.fromEntries(Object.keys(dates).map((place) => [place, day])));
    // Corrected to the day before that, all of them follow.
    const earlier = receivedAt.subtract({ hours: 24 });
    allowed(await act(me, (tx) => correctRejection(tx, { rejectionId, receivedAt: earlier })));
    const moved = await datesOf(me, { rejectionId, applicationId });
    const before = localDate(earlier, zone).toString();
    expect(moved).toEqual(Object.fromEntries(Object.keys(dates).map((place) => [place, before])));
  });
});
