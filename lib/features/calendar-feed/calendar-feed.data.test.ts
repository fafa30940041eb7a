import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import { scopeFromCalendar } from '@/lib/access/calendar-address';
import { inScope } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { endApplication } from '@/lib/features/applications/mutations';
import { changeFeed, endFeed, makeFeed } from '@/lib/features/calendar-feed/mutations';
import { readFeed } from '@/lib/features/calendar-feed/read';
import { addInterview, changeInterview, deleteInterview } from '@/lib/features/interviews/mutations';
import { newInterviewSchema } from '@/lib/features/interviews/schema';
import { NotFound, TooMany } from '@/lib/platform/errors';
import { CALENDAR_FEED, WRONG_CALENDARS } from '@/lib/rules/limits';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, rejected } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

type Me = Awaited<ReturnType<typeof person>>;

beforeEach(() => shiftClock(0));

const made = async (me: Me) => allowed(await inScope(me, (tx) => makeFeed(tx, {}))).address;
const fileOf = (address: string) => address.split('/').at(-1) ?? '';
const read = async (address: string, network: string | null = null) =>
  inScope(await scopeFromCalendar(fileOf(address), network), readFeed);

const interview = async (me: Me, startsAt: string, timeZone: string, more: object = {}) => {
  const input = { applicationId: await applied(me), startsAt, timeZone, kind: 'panel', minutes: 60, ...more };
  return allowed(await inScope(me, (tx) => addInterview(tx, newInterviewSchema.parse(input))));
};

/** As ical.js reads a feed, which knows a zone by its VTIMEZONE alone. */
function byIcalJs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((one) => [one.getFirstPropertyValue('tzid'), new ICAL.Timezone(one)]),
  );
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
    const zone = zones.get(event.getFirstProperty('dtstart')?.getParameter('tzid') ?? '');
    if (zone) start.zone = zone;
    return {
      uid: String(event.getFirstPropertyValue('uid')),
      at: start.isDate ? start.toString() : new Date(start.toUnixTime() * 1000).toISOString(),
      summary: String(event.getFirstPropertyValue('summary')),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      status: String(event.getFirstPropertyValue('status')),
    };
  });
}

/** As node-ical reads it, which knows zones by their names. */
function byNodeIcal(text: string) {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) => {
    if (one?.type !== 'VEVENT') return [];
    const { start, uid, summary, sequence, status, datetype } = one;
    return {
      uid,
      at:
        datetype === 'date'
          ? `${start.getFullYear()}-${String(start.getMonth() + 1).padStart(2, '0')}-${String(start.getDate()).padStart(2, '0')}`
          : start.toISOString(),
      summary: String(summary),
      sequence: Number(sequence),
      status: String(status),
    };
  });
}

/** What both of them read, which is the same. */
function readBy(text: string) {
  const [one, other] = [byIcalJs(text), byNodeIcal(text)];
  const inOrder = (a: { uid: string }, b: { uid: string }) => a.uid.localeCompare(b.uid);
  expect(one.toSorted(inOrder)).toEqual(other.toSorted(inOrder));
  return one;
}

describe('two readers that share no code read the same', () => {
  test('over changes of the clocks, in the zone that each interview was arranged in', async () => {
    const me = await person();
    const year = Temporal.Now.plainDateISO('UTC').year;
    // The Sunday of the change in Europe, the days around it, and the weeks in which America is another hour away.
    const days = [`${year + 1}-03-14`, `${year + 1}-03-28`, `${year + 1}-10-31`, `${year + 1}-11-07`].flatMap(
      (day) => [-1, 0, 1].map((more) => Temporal.PlainDate.from(day).add({ days: more }).toString()),
    );
    const expected = new Map<string, string>();
    for (const day of days)
      for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata']) {
        const { uid, startsAt } = await interview(me, `${day}T10:00`, zone);
        expected.set(uid, new Date(startsAt).toISOString());
      }
    const { file } = await read(await made(me));
    const found = new Map(readBy(file).map(({ uid, at }) => [uid, at]));
    for (const [uid, at] of expected) expect(found.get(uid), uid).toBe(at);
    expect(file).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin');
    expect(file).toContain('BEGIN:VTIMEZONE\r\nTZID:America/New_York');
    // What is not a time of a zone is a moment of everybody's.
    expect(file.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)?.length).toBe(expected.size);
  });

  test('of words with everything that the format has a meaning for, and of lines that are too long', async () => {
    const me = await person();
    const title = `Gespräch; 2. Runde, "Küche\\Bad" 🙂 ${'sehr '.repeat(15)}lang`;
    await interview(me, '2026-12-10T10:00', 'Europe/Berlin', { title, place: 'Haus 3, Hof; Eingang B' });
    const { file } = await read(await made(me));
    expect(readBy(file).map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^Gespräch; 2\. Runde, "Küche\\Bad" 🙂 (sehr ){15}lang: Company /),
    ]);
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

describe('a change', () => {
  test('raises SEQUENCE under the same UID, and nothing else changes the file', async () => {
    const me = await person();
    const address = await made(me);
    const { id, uid } = await interview(me, '2026-12-10T10:00', 'Europe/Berlin');
    const first = await read(address);
    await shiftClock(3 * 3600);
    expect((await read(address)).etag).toBe(first.etag);
    await inScope(me, (tx) =>
      changeInterview(tx, { id, startsAt: Temporal.Instant.from('2026-12-10T12:00Z') }),
    );
    const second = await read(address);
    const [before, after] = [readBy(first.file), readBy(second.file)];
    expect([before[0]?.uid, after[0]?.uid]).toEqual([uid, uid]);
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? 0);
    expect(second.etag).not.toBe(first.etag);
  });

  test('that cancels, deletes or does is sent as cancelled, not left out', async () => {
    const me = await person();
    const address = await made(me);
    const [one, other] = [
      await interview(me, '2026-12-10T10:00', 'Europe/Berlin'),
      await interview(me, '2026-12-11T10:00', 'Europe/Berlin'),
    ];
    await asAdmin(
      `INSERT INTO tasks (user_id, id, title, due_on, created_at, updated_at)
       VALUES ($1, gen_random_uuid(), 'Send the figures', current_date + 3, now(), now())`,
      [me.userId],
    );
    expect(readBy((await read(address)).file).map(({ status }) => status)).toEqual(
      Array(3).fill('CONFIRMED'),
    );
    await inScope(me, (tx) => changeInterview(tx, { id: one.id, state: 'cancelled' }));
    await inScope(me, (tx) => deleteInterview(tx, other.id));
    await asAdmin('UPDATE tasks SET done_at = now() WHERE user_id = $1', [me.userId]);
    const after = readBy((await read(address)).file);
    expect(after.map(({ status }) => status)).toEqual(Array(3).fill('CANCELLED'));
    expect(after.find(({ uid }) => uid === other.uid)).toMatchObject({ summary: 'Interview (cancelled)' });
    await shiftClock((CALENDAR_FEED.goneDays + 1) * 24 * 3600);
    const [row] = await asAdmin(
      'SELECT count(*)::int AS count FROM calendar_feed_events WHERE user_id = $1',
      [me.userId],
    );
    expect(row?.count).toBe(3);
    expect(readBy((await read(address)).file).filter(({ uid }) => uid === other.uid)).toEqual([]);
  });
});

test('the interview of an application that ended is sent as cancelled, and as on again once that is taken back', async () => {
  const me = await person();
  const address = await made(me);
  const { applicationId } = await interview(me, '2027-01-12T10:00', 'Europe/Berlin');
  const first = readBy((await read(address)).file)[0];
  expect(first?.status).toBe('CONFIRMED');
  const offer = await doneBy(me, (tx) =>
    undoable(tx, { kind: 'ending' }, () => endApplication(tx, { id: applicationId, ending: 'withdrawn' })),
  );
  const second = readBy((await read(address)).file)[0];
  expect(second).toMatchObject({ uid: first?.uid, status: 'CANCELLED' });
  expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
  allowed(await takeBack(me, offer));
  const third = readBy((await read(address)).file)[0];
  expect(third).toMatchObject({ uid: first?.uid, status: 'CONFIRMED' });
  expect(third?.sequence).toBeGreaterThan(second?.sequence ?? 0);
});

describe('what it contains', () => {
  test('is what the person chose, and what was taken out is cancelled', async () => {
    const me = await person();
    const { planId } = await rejected(me, 'final-round');
    const address = await made(me);
    const plan = readBy((await read(address)).file).filter(({ uid }) => uid.startsWith(`plan-${planId}`));
    expect(plan.map(({ summary }) => summary)).toEqual(
      [1, 2, 3].map((day) => expect.stringContaining(`Day ${day} of the three-day plan: Company `)),
    );
    await inScope(me, (tx) => changeFeed(tx, { contains: ['interviews'] }));
    const after = readBy((await read(address)).file);
    expect(after.filter(({ status }) => status !== 'CANCELLED')).toEqual([]);
    expect(after.length).toBeGreaterThanOrEqual(3);
  });

  test('names nobody where that is not wanted', async () => {
    const me = await person();
    await rejected(me, 'final-round');
    await interview(me, '2026-12-10T10:00', 'UTC', {
      title: 'Acme talks',
      place: 'Acme Tower',
      link: 'https://acme.example',
    });
    const id = await applied(me, 'saved');
    await asAdmin('UPDATE applications SET deadline = current_date + 3 WHERE id = $1', [id]);
    await asAdmin(
      `INSERT INTO tasks (user_id, id, title, due_on, created_at, updated_at)
       VALUES ($1, gen_random_uuid(), 'Call Acme', current_date + 3, now(), now())`,
      [me.userId],
    );
    const address = await made(me);
    expect((await read(address)).file).toMatch(/Acme/);
    await inScope(me, (tx) => changeFeed(tx, { names: false }));
    const { file } = await read(address);
    expect(file).not.toMatch(/acme|engineer|company [0-9a-f]{8}/i);
    expect(readBy(file).map(({ summary }) => summary)).toEqual(
      expect.arrayContaining([
        'Panel interview',
        'Last day to apply',
        'A task is due',
        'Day 1 of the three-day plan',
      ]),
    );
  });

  test('is nobody else’s', async () => {
    const [me, other] = [await person(), await person()];
    await interview(other, '2026-12-10T10:00', 'UTC');
    expect(readBy((await read(await made(me))).file)).toEqual([]);
  });
});

describe('its address', () => {
  test('opens nothing once there is another, or none', async () => {
    const me = await person();
    const first = await made(me);
    const second = await made(me);
    await expect(read(first)).rejects.toThrow(NotFound);
    await read(second);
    await inScope(me, endFeed);
    await expect(read(second)).rejects.toThrow(NotFound);
    const [row] = await asAdmin(
      'SELECT count(*)::int AS count FROM calendar_feed_events WHERE user_id = $1',
      [me.userId],
    );
    expect(row?.count).toBe(0);
  });

  test('opens nobody else’s feed with one’s own secret', async () => {
    const [me, other] = [await person(), await person()];
    const [mine, theirs] = [fileOf(await made(me)), fileOf(await made(other))];
    const mixed = `${theirs.split('.')[0]}.${mine.split('.')[1]}.ics`;
    await expect(scopeFromCalendar(mixed, null)).rejects.toThrow(NotFound);
    for (const wrong of ['', 'none.ics', mine.replace('.ics', ''), `${mine}x`])
      await expect(scopeFromCalendar(wrong, null)).rejects.toThrow(NotFound);
  });

  test('opens nothing while the account is closed', async () => {
    const me = await person();
    const address = await made(me);
    await asAdmin("UPDATE users SET erase_at = now() + interval '3 days' WHERE id = $1", [me.userId]);
    await expect(read(address)).rejects.toThrow(NotFound);
  });

  test('is kept as a hash, and stands in the security log', async () => {
    const me = await person();
    const [, secret = ''] = fileOf(await made(me)).split('.');
    const [row] = await asAdmin('SELECT * FROM calendar_feeds WHERE user_id = $1', [me.userId]);
    expect(JSON.stringify(row)).not.toContain(secret);
    const events = await asAdmin('SELECT kind FROM security_events WHERE user_id = $1', [me.userId]);
    expect(events.map(({ kind }) => kind)).toContain('calendar-address-made');
  });

  test('is answered so often in an hour, and wrong ones from a network so often in a quarter', async () => {
    const me = await person();
    const address = await made(me);
    for (let time = 0; time < CALENDAR_FEED.readsAnHour; time += 1) await read(address);
    await expect(read(address)).rejects.toThrow(TooMany);
    const wrong = `${fileOf(address).split('.')[0]}.${'A'.repeat(43)}.ics`;
    const tries = async () => scopeFromCalendar(wrong, '198.51.100.7').catch((error: unknown) => error);
    for (let time = 0; time < WRONG_CALENDARS.perNetwork; time += 1)
      expect(await tries()).toBeInstanceOf(NotFound);
    expect(await tries()).toBeInstanceOf(TooMany);
    // One that is in use goes on being answered beside them.
    await scopeFromCalendar(fileOf(address), '198.51.100.7');
  });

  test('answers two calendars at once with the same', async () => {
    const me = await person();
    await interview(me, '2026-12-10T10:00', 'UTC');
    const address = await made(me);
    const [one, other] = await Promise.all([read(address), read(address)]);
    expect(one?.etag).toBe(other?.etag);
  });
});
