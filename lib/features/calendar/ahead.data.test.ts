import { beforeEach, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { endApplication } from '@/lib/features/applications/mutations';
import { getInterview } from '@/lib/features/interviews/data';
import { addInterview, changeInterview } from '@/lib/features/interviews/mutations';
import { newInterviewSchema } from '@/lib/features/interviews/schema';
import { today } from '@/lib/features/today/data';
import { addDays, localDate } from '@/lib/rules/time';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, rejected } from '@/test/rejected';

type Owner = Awaited<ReturnType<typeof person>>;
const ZONE = 'Pacific/Auckland';

async function somebody() {
  const me = await person();
  await asAdmin('UPDATE users SET time_zone = $2 WHERE id = $1', [me.userId, ZONE]);
  return me;
}
const nowIn = async (me: Owner) => inScope(me, async (tx) => tx.now);
const dayIn = async (me: Owner, days: number) => addDays(localDate(await nowIn(me), ZONE), days).toString();
const ahead = async (me: Owner) => (await inScope(me, today)).ahead;

async function interviewed(me: Owner, startsAt: string, more: object = {}) {
  const input = { applicationId: await applied(me), startsAt, timeZone: ZONE, kind: 'panel', ...more };
  return allowed(await inScope(me, (tx) => addInterview(tx, newInterviewSchema.parse(input)))).id;
}
const due = async (me: Owner, title: string, day: string) =>
  asAdmin(
    `INSERT INTO tasks (user_id, id, title, due_on, created_at, updated_at)
     VALUES ($1, gen_random_uuid(), $2, $3, now(), now())`,
    [me.userId, title, day],
  );
const closes = async (me: Owner, day: string) => {
  const id = await applied(me, 'saved');
  await asAdmin('UPDATE applications SET deadline = $2 WHERE id = $1', [id, day]);
};

beforeEach(() => shiftClock(0));

test('the sooner the earlier, an interview before what has no time, five at most', async () => {
  const me = await somebody();
  const [past, tomorrow, later] = [await dayIn(me, -2), await dayIn(me, 1), await dayIn(me, 3)];
  await closes(me, tomorrow);
  await due(me, 'Send the figures', tomorrow);
  await interviewed(me, `${tomorrow}T23:30`, { preparation: 'Figures.' });
  await due(me, 'Long due', past);
  await closes(me, later);
  await due(me, 'After that', later);
  const found = await ahead(me);
  expect(found.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
    `task ${past}`,
    `interview ${tomorrow}`,
    `task ${tomorrow}`,
    `deadline ${tomorrow}`,
    `task ${later}`,
  ]);
  expect(found[1]).toMatchObject({ prepared: true, interview: 'panel' });
});

test('an interview tomorrow is there however many tasks wait', async () => {
  const me = await somebody();
  for (const days of [-9, -8, -7, -6, -5]) await due(me, 'Long due', await dayIn(me, days));
  await interviewed(me, `${await dayIn(me, 2)}T10:00`);
  await interviewed(me, `${await dayIn(me, 1)}T10:00`);
  const found = (await ahead(me)).map(({ kind, day }) => `${kind} ${day}`);
  expect(found).toHaveLength(5);
  expect(found.at(-1)).toBe(`interview ${await dayIn(me, 1)}`);
});

test('a last day to apply that is today is there however many tasks wait, and one further on is not', async () => {
  const me = await somebody();
  for (const days of [-9, -8, -7, -6, -5]) await due(me, 'Long due', await dayIn(me, days));
  for (const days of [0, 1, 2]) await closes(me, await dayIn(me, days));
  const found = (await ahead(me)).map(({ kind, day }) => `${kind} ${day}`);
  expect(found).toHaveLength(5);
  expect(found.slice(3)).toEqual([`deadline ${await dayIn(me, 0)}`, `deadline ${await dayIn(me, 1)}`]);
});

test.each([
  ['began just now and lasts an hour, as nobody has said how long', 1, {}, 1],
  ['is all but over', 59, {}, 1],
  ['is over', 61, {}, 0],
  ['lasts as long as was said', 29, { minutes: 30 }, 1],
  ['is over after as long as was said', 31, { minutes: 30 }, 0],
  ['takes the whole day', 23 * 60, { minutes: 1440 }, 1],
])('an interview that %s', async (_title, ago, more, many) => {
  const me = await somebody();
  await interviewed(me, (await nowIn(me)).subtract({ minutes: ago }).toString(), more);
  expect(await ahead(me)).toHaveLength(many);
});

test('an interview goes with its application, and one that is arranged with a closed one is there', async () => {
  const me = await somebody();
  const id = await interviewed(me, `${await dayIn(me, 1)}T10:00`);
  const { applicationId } = await inScope(me, (tx) => getInterview(tx, id));
  await inScope(me, (tx) => endApplication(tx, { id: applicationId, ending: 'ghosted' }));
  expect(await ahead(me)).toEqual([]);
  const input = { applicationId, startsAt: `${await dayIn(me, 2)}T10:00`, timeZone: ZONE, kind: 'panel' };
  await inScope(me, (tx) => addInterview(tx, newInterviewSchema.parse(input)));
  expect((await ahead(me)).map(({ day }) => day)).toEqual([await dayIn(me, 2)]);
});

describe('in days of the person’s own zone', () => {
  test.each([
    [0, 1],
    [7, 1],
    [8, 0],
    [-1, 0],
  ])('a deadline %i days from now: %i', async (days, many) => {
    const me = await somebody();
    await closes(me, await dayIn(me, days));
    expect(await ahead(me)).toHaveLength(many);
  });

  test.each([
    [7, '23:59', 1],
    [8, '00:00', 0],
  ])('an interview on day %i at %s: %i', async (days, time, many) => {
    const me = await somebody();
    await interviewed(me, `${await dayIn(me, days)}T${time}`);
    expect(await ahead(me)).toHaveLength(many);
  });
});

test('nothing that is over, cancelled or of somebody else, and on the day of a rejection only what has a time', async () => {
  const [me, other] = [await somebody(), await somebody()];
  const tomorrow = await dayIn(me, 1);
  const begun = (await nowIn(me)).subtract({ minutes: 61 }).toString();
  await interviewed(me, begun);
  const id = await interviewed(me, `${tomorrow}T10:00`);
  await due(me, 'Send the figures', tomorrow);
  expect((await ahead(me)).map(({ kind }) => kind)).toEqual(['interview', 'task']);
  expect(await ahead(other)).toEqual([]);
  await rejected(me, 'applied');
  expect((await ahead(me)).map(({ kind }) => kind)).toEqual(['interview']);
  await inScope(me, (tx) => changeInterview(tx, { id, state: 'cancelled' }));
  expect(await ahead(me)).toEqual([]);
});
