import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { deadlineFile } from '@/lib/features/applications/deadline-file';
import { changeApplication } from '@/lib/features/applications/mutations';
import { feedEvents } from '@/lib/features/calendar-feed/events';
import { taskFile } from '@/lib/features/tasks/calendar-file';
import { addTask, changeTask } from '@/lib/features/tasks/mutations';
import { NotFound } from '@/lib/platform/errors';
import { FEED_PARTS } from '@/lib/rules/calendar-feed';
import { person } from '@/test/coaching';
import { shiftClock } from '@/test/database';
import { allowed, applied } from '@/test/rejected';

// The file of a single day, read by two parsers, and beside the feed that has the same days.

type Me = Awaited<ReturnType<typeof person>>;
beforeEach(() => shiftClock(0));
const DAY = '2026-12-31';

/** What both parsers read, which is the same; the last day of it is the next one, as the format has it. */
function readBy(file: string) {
  const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent');
  const said = (name: string) => String(event?.getFirstPropertyValue(name));
  const [other] = Object.values(nodeIcal.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT');
  expect(other).toMatchObject({
    ...{ uid: said('uid'), summary: said('summary'), status: said('status'), datetype: 'date' },
    ...{ sequence: Number(said('sequence')), transparency: 'TRANSPARENT' },
  });
  expect([said('dtstart'), said('dtend')]).toEqual([DAY, '2027-01-01']);
  return { uid: said('uid'), summary: said('summary'), status: said('status'), sequence: said('sequence') };
}

const inFeed = async (me: Me) => {
  const [from, to] = [Temporal.PlainDate.from('2026-12-01'), Temporal.PlainDate.from('2027-01-31')];
  const { events } = await inScope(me, (tx) =>
    feedEvents(tx, { contains: FEED_PARTS, names: true, from, to }),
  );
  return events.map(({ uid, summary }) => ({ uid, summary }));
};

test('a task is what the feed says, whatever stands in its title, and cancelled once it is done', async () => {
  const me = await person();
  const title = 'Send “références”; A, B: END:VEVENT';
  const { id } = allowed(await inScope(me, (tx) => addTask(tx, { title, dueOn: DAY })));
  const open = readBy(await inScope(me, (tx) => taskFile(tx, id)));
  expect(open).toMatchObject({ summary: title, status: 'CONFIRMED' });
  expect(await inFeed(me)).toEqual([{ uid: open.uid, summary: open.summary }]);
  await shiftClock(60);
  allowed(await inScope(me, (tx) => changeTask(tx, { id, done: true })));
  const done = readBy(await inScope(me, (tx) => taskFile(tx, id)));
  expect(done).toMatchObject({ uid: open.uid, status: 'CANCELLED' });
  expect(Number(done.sequence)).toBeGreaterThan(Number(open.sequence));
});

test('a last day to apply is what the feed says, and cancelled once it was applied for', async () => {
  const me = await person();
  const id = await applied(me, 'saved', 'Northwind');
  allowed(await inScope(me, (tx) => changeApplication(tx, { id, deadline: DAY })));
  const saved = readBy(await inScope(me, (tx) => deadlineFile(tx, id)));
  expect(saved).toMatchObject({
    ...{ summary: 'Last day to apply: Northwind, Platform Engineer', status: 'CONFIRMED' },
  });
  expect(await inFeed(me)).toEqual([{ uid: saved.uid, summary: saved.summary }]);
  allowed(await inScope(me, (tx) => changeApplication(tx, { id, stage: 'applied' })));
  expect(readBy(await inScope(me, (tx) => deadlineFile(tx, id)))).toMatchObject({
    ...{ uid: saved.uid, status: 'CANCELLED' },
  });
});

test('what has no day, or is somebody else’s, has no file', async () => {
  const [me, other] = [await person(), await person()];
  const task = allowed(await inScope(me, (tx) => addTask(tx, { title: 'Some time' }))).id;
  const application = await applied(me, 'saved');
  const theirs = allowed(await inScope(other, (tx) => addTask(tx, { title: 'Theirs', dueOn: DAY }))).id;
  await expect(inScope(me, (tx) => taskFile(tx, task))).rejects.toThrow(NotFound);
  await expect(inScope(me, (tx) => deadlineFile(tx, application))).rejects.toThrow(NotFound);
  await expect(inScope(me, (tx) => taskFile(tx, theirs))).rejects.toThrow(NotFound);
});
