import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { addApplication, changeTogether, endApplication } from '@/lib/features/applications/mutations';
import { narrowed } from '@/lib/features/applications/query';
import { type CalendarFilter, calendarItems } from '@/lib/features/calendar/data';
import { CALENDAR_KINDS } from '@/lib/features/calendar/schema';
import { getInterview } from '@/lib/features/interviews/data';
import { addInterview } from '@/lib/features/interviews/mutations';
import { newInterviewSchema } from '@/lib/features/interviews/schema';
import { addTask } from '@/lib/features/tasks/mutations';
import { addMonths, localDate } from '@/lib/rules/time';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, logged, rejected } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

type Owner = Awaited<ReturnType<typeof person>>;

const day = (text: string) => Temporal.PlainDate.from(text);
const between = (me: Owner, from: string, to: string) =>
  inScope(me, (tx) => calendarItems(tx, { from: day(from), to: day(to) }));
const kinds = (items: { kind: string; day: string }[]) => items.map(({ kind, day: on }) => `${kind} ${on}`);
const livesIn = (me: Owner, zone: string) =>
  asAdmin('UPDATE users SET time_zone = $2 WHERE id = $1', [me.userId, zone]);

async function interviewed(me: Owner, startsAt: string, timeZone: string) {
  const input = { applicationId: await applied(me), startsAt, timeZone, kind: 'panel', minutes: 60 };
  return allowed(await inScope(me, (tx) => addInterview(tx, newInterviewSchema.parse(input)))).id;
}

beforeEach(() => shiftClock(0));

describe('an interview stands on its day by the clocks of whoever looks', () => {
  test.each([
    ['Europe/Berlin', '2026-12-01'],
    ['America/Los_Angeles', '2026-12-01'],
    ['Asia/Tokyo', '2026-12-02'],
    ['Pacific/Kiritimati', '2026-12-02'],
  ])('in %s on %s', async (zone, on) => {
    const me = await person();
    await livesIn(me, zone);
    const id = await interviewed(me, '2026-12-01T16:30', 'Europe/Berlin');
    expect(await between(me, on, on)).toMatchObject([
      { kind: 'interview', day: on, href: `/interviews/${id}`, timeZone: 'Europe/Berlin' },
    ]);
    const [before, after] = [day(on).subtract({ days: 1 }).toString(), day(on).add({ days: 1 }).toString()];
    expect(await between(me, before, before)).toEqual([]);
    expect(await between(me, after, after)).toEqual([]);
  });

  test('the first and the last minute of a day of 25 hours are in it', async () => {
    const me = await person();
    await livesIn(me, 'Europe/Berlin');
    for (const at of ['2026-10-24T23:59', '2026-10-25T00:00', '2026-10-25T23:59', '2026-10-26T00:00'])
      await interviewed(me, at, 'Europe/Berlin');
    expect(await between(me, '2026-10-25', '2026-10-25')).toHaveLength(2);
  });
});

describe('an interview of an application that ended', () => {
  const later = async (me: Owner, days: number) =>
    localDate(await inScope(me, async (tx) => tx.now), 'UTC')
      .add({ days })
      .toString();
  const cancelled = async (me: Owner, on: string) =>
    (await between(me, on, on)).map((one) => one.kind === 'interview' && one.cancelled);

  test.each(['withdrawn', 'declined', 'ghosted'] as const)(
    '%s before it does not take place',
    async (ending) => {
      const me = await person();
      const on = await later(me, 3);
      const id = await interviewed(me, `${on}T10:00`, 'UTC');
      const { applicationId } = await inScope(me, (tx) => getInterview(tx, id));
      expect(await cancelled(me, on)).toEqual([false]);
      const offer = await doneBy(me, (tx) =>
        undoable(tx, { kind: 'ending' }, () => endApplication(tx, { id: applicationId, ending })),
      );
      expect(await cancelled(me, on)).toEqual([true]);
      allowed(await takeBack(me, offer));
      expect(await cancelled(me, on)).toEqual([false]);
      await inScope(me, (tx) => endApplication(tx, { id: applicationId, ending }));
      // Its day goes by, and it has not been.
      await shiftClock(5 * 24 * 3600);
      expect(await cancelled(me, on)).toEqual([true]);
    },
  );

  test('rejected before it does not take place; one that has been, and one of a late answer, do', async () => {
    const me = await person();
    const [past, on, further] = [await later(me, -3), await later(me, 3), await later(me, 5)];
    const applicationId = await applied(me);
    const add = (startsAt: string) =>
      inScope(me, (tx) =>
        addInterview(
          tx,
          newInterviewSchema.parse({ applicationId, startsAt, timeZone: 'UTC', kind: 'panel', minutes: 60 }),
        ),
      );
    await add(`${past}T10:00`);
    await add(`${on}T10:00`);
    await logged(me, applicationId);
    await add(`${further}T10:00`);
    expect([await cancelled(me, past), await cancelled(me, on), await cancelled(me, further)]).toEqual([
      [false],
      [true],
      [false],
    ]);
  });

  test('accepted goes on', async () => {
    const me = await person();
    const on = await later(me, 3);
    const id = await interviewed(me, `${on}T10:00`, 'UTC');
    const { applicationId } = await inScope(me, (tx) => getInterview(tx, id));
    await inScope(me, (tx) => endApplication(tx, { id: applicationId, ending: 'accepted' }));
    expect(await cancelled(me, on)).toEqual([false]);
  });
});

test('each task of a day leads to itself', async () => {
  const me = await person();
  const add = (title: string) => inScope(me, (tx) => addTask(tx, { title, dueOn: '2026-12-04' }));
  const ids = [allowed(await add('Call them')).id, allowed(await add('Write to them')).id];
  const items = await between(me, '2026-12-04', '2026-12-04');
  expect(items.map(({ href }) => href).toSorted()).toEqual(ids.map((id) => `/tasks/${id}`).toSorted());
});

test('deadlines of what is not applied for yet, and open tasks', async () => {
  const me = await person();
  const id = await applied(me, 'saved');
  await asAdmin("UPDATE applications SET deadline = '2026-12-03' WHERE id = $1", [id]);
  const sent = await applied(me);
  await asAdmin("UPDATE applications SET deadline = '2026-12-03' WHERE id = $1", [sent]);
  for (const [due, done] of [
    ['2026-12-02', null],
    ['2026-12-02', new Date()],
    [null, null],
  ])
    await asAdmin(
      `INSERT INTO tasks (user_id, id, title, due_on, application_id, done_at, created_at, updated_at)
       VALUES ($1, gen_random_uuid(), 'Send the figures', $2, $3, $4, now(), now())`,
      [me.userId, due, id, done],
    );
  expect(kinds(await between(me, '2026-12-01', '2026-12-07'))).toEqual([
    'task 2026-12-02',
    'deadline 2026-12-03',
  ]);
});

test('the end of a hold while a letter is called for, and the day from which a company can be asked again', async () => {
  const me = await person();
  const { holdUntil, id, receivedAt } = await rejected(me, 'final-round');
  const zone = 'UTC';
  await livesIn(me, zone);
  const ends = localDate(Temporal.Instant.from(holdUntil.toString()), zone);
  expect(kinds(await between(me, ends.toString(), ends.toString()))).toContain(`hold ${ends}`);
  const opens = addMonths(localDate(Temporal.Instant.from(receivedAt.toString()), zone), 12);
  const around = await between(me, opens.subtract({ months: 7 }).toString(), opens.toString());
  expect(around.map(({ kind }) => kind)).toContain('come-back');
  await asAdmin('UPDATE rejections SET dismissed_at = now() WHERE id = $1', [id]);
  expect(kinds(await between(me, ends.toString(), ends.toString()))).not.toContain(`hold ${ends}`);
});

const comeBacks = async (me: Owner) => {
  const today = Temporal.Now.plainDateISO('UTC');
  const [from, to] = [today.subtract({ days: 2 }), today.add({ months: 13 })];
  const items = await between(me, from.toString(), to.toString());
  return items.filter(({ kind }) => kind === 'come-back').length;
};

test.each([
  ['another role is applied for', 'Another', 'applied', 1],
  ['the same role is saved for that day', 'Platform Engineer', 'saved', 1],
  ['the same role is applied for again', 'Platform Engineer (m/f/d)', 'applied', 0],
])('BACK-6: a company where %s: %s, %s', async (_, role, stage, shown) => {
  const me = await person();
  const id = await applied(me);
  await inScope(me, (tx) => endApplication(tx, { id, ending: 'ghosted' }));
  expect(await comeBacks(me)).toBe(1);
  await asAdmin(
    `INSERT INTO applications (user_id, id, company_id, role, stage, furthest_stage, stage_changed_at, created_at, updated_at)
     SELECT user_id, gen_random_uuid(), company_id, $2, $3, $3, now(), now(), now()
     FROM applications WHERE id = $1`,
    [id, role, stage],
  );
  expect(await comeBacks(me)).toBe(shown);
});

test('BACK-6: nobody whose search is over comes back', async () => {
  const me = await person();
  const id = await applied(me);
  await inScope(me, (tx) => endApplication(tx, { id, ending: 'ghosted' }));
  const { id: taken } = await inScope(me, (tx) => addApplication(tx, { company: 'Litware', role: 'Clerk' }));
  await asAdmin(`UPDATE applications SET ending = 'accepted', ended_on = CURRENT_DATE WHERE id = $1`, [
    taken,
  ]);
  expect(await comeBacks(me)).toBe(0);
});

// BACK-6: six calendar months, and the last day of a month stays one: what is shown begins with the day, or a day later.
test.each([
  ['2026-08-31', '2027-02-28'],
  ['2026-08-30', '2027-02-28'],
  ['2026-08-28', '2027-02-28'],
  ['2026-06-15', '2026-12-15'],
])('what ended on %s comes back on %s, the first day shown or before it', async (endedOn, opens) => {
  const me = await person();
  const ended = { appliedOn: '2026-01-01', ending: 'ghosted', endedOn } as const;
  await inScope(me, (tx) => addApplication(tx, { company: 'Kitewright', role: 'Engineer', ...ended }));
  expect(kinds(await between(me, opens, '2027-12-31'))).toEqual([`come-back ${opens}`]);
  const after = day(opens).add({ days: 1 }).toString();
  expect(await between(me, after, '2027-12-31')).toEqual([]);
});

test.each([
  ['any', ['Senior Engineer']],
  ['kind', ['Gardener', 'Senior Engineer']],
  ['role', ['Engineer', 'Gardener', 'Senior Engineer']],
])('BACK-OWN: a waiting period about %s lets %j come back, each on its day', async (scope, roles) => {
  const me = await person();
  const add = (role: string, endedOn: string) =>
    inScope(me, (tx) =>
      addApplication(tx, {
        company: 'Kitewright',
        role,
        appliedOn: '2026-01-01',
        ending: 'ghosted',
        endedOn,
      }),
    );
  await add('Engineer', '2026-02-01');
  await add('Gardener', '2026-03-01');
  await add('Senior Engineer', '2026-04-01');
  await asAdmin('UPDATE companies SET wait_months = 12, wait_scope = $2 WHERE user_id = $1', [
    me.userId,
    scope,
  ]);
  const back = async (to: string) =>
    (await between(me, '2027-01-01', to)).flatMap((item) => (item.kind === 'come-back' ? item.role : []));
  expect((await back('2027-12-31')).toSorted()).toEqual(roles);
  // One that a later one decides over is not shown before either.
  expect(await back('2027-02-28')).toEqual(roles.includes('Engineer') ? ['Engineer'] : []);
});

describe('narrowed as board and table are', () => {
  const all = { q: '', stages: [], tags: [], rounds: [] };
  const asked = (me: Owner, filter: Partial<CalendarFilter>) =>
    inScope(me, (tx) => calendarItems(tx, { from: day('2026-12-01'), to: day('2027-12-31'), ...filter }));
  const companies = async (me: Owner, narrowing: object) =>
    (await asked(me, { of: narrowed({ ...all, ...narrowing }) })).map(
      ({ kind, company }) => `${kind} ${company}`,
    );

  async function busy() {
    const me = await person();
    const add = (company: string, more: object = {}) =>
      inScope(me, (tx) => addApplication(tx, { company, role: 'Engineer', ...more }));
    const { id } = await add('Northwind', { tags: ['Climate'] });
    await add('Litware', { stage: 'saved', deadline: '2026-12-03' });
    await add('Kitewright', { tags: ['climate'], ending: 'ghosted', endedOn: '2026-10-01' });
    const at = { startsAt: '2026-12-01T16:30', timeZone: 'Europe/Berlin', kind: 'panel' };
    await inScope(me, (tx) => addInterview(tx, newInterviewSchema.parse({ applicationId: id, ...at })));
    for (const [application, due] of [
      [id, '2026-12-02'],
      [null, '2026-12-04'],
    ])
      await asAdmin(
        `INSERT INTO tasks (user_id, id, title, due_on, application_id, created_at, updated_at)
         VALUES ($1, gen_random_uuid(), 'Send the figures', $3, $2, now(), now())`,
        [me.userId, application, due],
      );
    return me;
  }

  test('shows what belongs to the applications that are asked for', async () => {
    const me = await busy();
    expect(await companies(me, {})).toEqual([
      'interview Northwind',
      'task Northwind',
      'deadline Litware',
      'task null',
      'come-back Kitewright',
    ]);
    expect(await companies(me, { q: 'north' })).toEqual(['interview Northwind', 'task Northwind']);
    expect(await companies(me, { stages: ['saved'] })).toEqual(['deadline Litware']);
    expect(await companies(me, { tags: ['CLIMATE'] })).toEqual([
      'interview Northwind',
      'task Northwind',
      'come-back Kitewright',
    ]);
    expect(await companies(me, { tags: ['climate'], q: 'litware' })).toEqual([]);
  });

  test.each(CALENDAR_KINDS.filter((kind) => kind !== 'hold'))('shows each %s alone', async (kind) => {
    const shown = await asked(await busy(), { kinds: [kind] });
    expect(new Set(shown.map((item) => item.kind))).toEqual(new Set([kind]));
  });

  // BACK-OWN: what keeps the company closed the longest decides, also where something else was asked for.
  test('lets one that is not asked for decide over one that is', async () => {
    const me = await person();
    for (const [role, endedOn] of [
      ['Engineer', '2026-08-01'],
      ['Gardener', '2026-10-01'],
    ] as const)
      await inScope(me, (tx) =>
        addApplication(tx, { company: 'Kitewright', role, ending: 'ghosted', endedOn }),
      );
    expect(await companies(me, { q: 'gardener' })).toEqual(['come-back Kitewright']);
    expect(await companies(me, { q: 'engineer' })).toEqual([]);
  });

  test('leaves out the last day of what was put out of sight', async () => {
    const me = await person();
    const { id } = await inScope(me, (tx) =>
      addApplication(tx, { company: 'Litware', role: 'Engineer', stage: 'saved', deadline: '2026-12-03' }),
    );
    await inScope(me, (tx) => changeTogether(tx, { ids: [id], change: { archived: true } }));
    expect(await companies(me, {})).toEqual([]);
  });
});

test('nobody sees the days of anybody else', async () => {
  const [me, other] = [await person(), await person()];
  await interviewed(me, '2026-12-01T16:30', 'Europe/Berlin');
  expect(await between(other, '2026-11-30', '2026-12-02')).toEqual([]);
});
