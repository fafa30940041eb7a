import { beforeEach, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { inScope } from '@/lib/access/transaction';
import {
  applicationChoices,
  getInterview,
  interviewPage,
  listInterviews,
} from '@/lib/features/interviews/data';
import { addInterview, changeInterview, deleteInterview } from '@/lib/features/interviews/mutations';
import {
  interviewChangeSchema,
  interviewQuerySchema,
  newInterviewSchema,
} from '@/lib/features/interviews/schema';
import { undo } from '@/lib/features/undo/mutations';
import { NotFound } from '@/lib/platform/errors';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { withMany } from '@/test/many';
import { allowed, applied, refusalOf, rejected } from '@/test/rejected';

type Owner = Awaited<ReturnType<typeof person>>;
type New = Partial<z.input<typeof newInterviewSchema>>;

const BERLIN = { startsAt: '2026-12-01T10:00', timeZone: 'Europe/Berlin', kind: 'panel' } as const;

async function added(me: Owner, input: New = {}) {
  const applicationId = input.applicationId ?? (await applied(me));
  const parsed = newInterviewSchema.parse({ applicationId, ...BERLIN, ...input });
  return allowed(await inScope(me, (tx) => addInterview(tx, parsed)));
}
const changed = (me: Owner, id: string, change: z.input<typeof interviewChangeSchema>) =>
  inScope(me, (tx) => changeInterview(tx, { id, ...interviewChangeSchema.parse(change) }));
const listed = async (me: Owner, query: z.input<typeof interviewQuerySchema>) =>
  inScope(me, (tx) => listInterviews(tx, interviewQuerySchema.parse(query)));

beforeEach(() => shiftClock(0));

test('keeps an interview, what the person writes about it sealed', async () => {
  const me = await person();
  const { id } = await added(me, { minutes: 45, preparation: 'The first year in figures.', who: 'Uma Lind' });
  expect(await inScope(me, (tx) => getInterview(tx, id))).toMatchObject({
    ...{ kind: 'panel', round: null, minutes: 45, state: 'planned', version: 1, who: 'Uma Lind' },
    ...{ startsAt: '2026-12-01T09:00:00Z', endsAt: '2026-12-01T09:45:00Z', timeZone: 'Europe/Berlin' },
    ...{ preparation: 'The first year in figures.', debrief: null, outcome: null },
  });
  const [row] = await asAdmin('SELECT preparation_sealed AS sealed FROM interviews WHERE id = $1', [id]);
  expect(row?.sealed.toString('utf8')).not.toContain('figures');
});

describe('when it is', () => {
  test.each([
    [
      'by the clocks of its zone',
      { startsAt: '2026-12-01T10:00', timeZone: 'America/New_York' },
      '2026-12-01T15:00:00Z',
    ],
    [
      'with an offset, whatever its zone',
      { startsAt: '2026-12-01T10:00+05:30', timeZone: 'Europe/Berlin' },
      '2026-12-01T04:30:00Z',
    ],
    ['in UTC', { startsAt: '2026-12-01T10:00:00Z', timeZone: 'Asia/Tokyo' }, '2026-12-01T10:00:00Z'],
    [
      'the day before clocks go back',
      { startsAt: '2026-10-24T08:00', timeZone: 'Europe/Berlin' },
      '2026-10-24T06:00:00Z',
    ],
    [
      'the day after clocks went back',
      { startsAt: '2026-10-27T08:00', timeZone: 'Europe/Berlin' },
      '2026-10-27T07:00:00Z',
    ],
    [
      'an hour that comes twice, the first',
      { startsAt: '2026-10-25T02:30', timeZone: 'Europe/Berlin' },
      '2026-10-25T00:30:00Z',
    ],
  ])('%s', async (_case, when, startsAt) => {
    expect((await added(await person(), when)).startsAt).toBe(startsAt);
  });

  test('a time that clocks skip is asked about', async () => {
    const me = await person();
    const skipped = { startsAt: '2027-03-28T02:30', timeZone: 'Europe/Berlin' };
    await expect(added(me, skipped)).rejects.toThrow('this time doesn’t exist');
    const { id } = await added(me);
    await expect(changed(me, id, skipped)).rejects.toThrow('this time doesn’t exist');
  });

  test('is in the person’s own zone where none is said', async () => {
    const me = await person();
    await asAdmin("UPDATE users SET time_zone = 'Asia/Kolkata' WHERE id = $1", [me.userId]);
    expect(await added(me, { timeZone: undefined })).toMatchObject({
      timeZone: 'Asia/Kolkata',
      startsAt: '2026-12-01T04:30:00Z',
    });
  });

  test('the second of an hour that comes twice stays where the form is saved unchanged', async () => {
    const me = await person();
    const { id } = await added(me, { startsAt: '2026-10-25T02:30+01:00' });
    const saved = allowed(
      await changed(me, id, { startsAt: '2026-10-25T02:30', timeZone: 'Europe/Berlin', round: 2 }),
    );
    expect(saved).toMatchObject({ startsAt: '2026-10-25T01:30:00Z', round: 2 });
  });

  test('another zone with nothing else is another way to write the same moment', async () => {
    const me = await person();
    const { id } = await added(me);
    expect(allowed(await changed(me, id, { timeZone: 'America/New_York' }))).toMatchObject({
      startsAt: '2026-12-01T09:00:00Z',
      timeZone: 'America/New_York',
    });
  });
});

test('lists the soonest first, page by page, of a time and of an application', async () => {
  const me = await person();
  const applicationId = await applied(me);
  await added(me, { startsAt: '2026-12-03T10:00', applicationId });
  await added(me, { startsAt: '2026-12-01T10:00' });
  await added(me, { startsAt: '2026-12-02T10:00', applicationId });
  const days = ({ items }: { items: { startsAt: string }[] }) =>
    items.map((one) => one.startsAt.slice(8, 10));
  const first = await listed(me, { limit: 2 });
  expect(days(first)).toEqual(['01', '02']);
  const rest = await listed(me, { limit: 2, cursor: first.nextCursor ?? '' });
  expect([days(rest), rest.nextCursor]).toEqual([['03'], null]);
  const within = { from: '2026-12-01T09:00:00Z', until: '2026-12-02T09:00:00Z' };
  expect(days(await listed(me, within)), 'from is in, until is not').toEqual(['01']);
  expect(days(await listed(me, { applicationId }))).toEqual(['02', '03']);
});

test('refuses a change that started from an older version, and says what is there', async () => {
  const me = await person();
  const { id } = await added(me);
  expect(allowed(await changed(me, id, { version: 1, place: 'Room 4' }))).toMatchObject({ version: 2 });
  expect(refusalOf(await changed(me, id, { version: 1, place: 'Room 5' }))).toMatchObject({
    code: 'VERSION',
    current: { version: 2, values: { place: 'Room 4' } },
  });
  const both = await Promise.all([1, 2].map((n) => changed(me, id, { version: 2, debrief: `Well, ${n}` })));
  expect(
    both.filter(({ ok }) => ok),
    'twice at once',
  ).toHaveLength(1);
});

test('is cancelled and deleted at once, and both can be taken back', async () => {
  const me = await person();
  const { id } = await added(me, { preparation: 'Figures.' });
  for (const act of [
    () =>
      inScope(me, async (tx) => (await changeInterview(tx, { id, state: 'cancelled' })) && tx.offers.last),
    () => inScope(me, async (tx) => (await deleteInterview(tx, id)) && tx.offers.last),
  ]) {
    const offer = await act();
    await inScope(me, (tx) => undo(tx, String(offer?.id)));
    expect(await inScope(me, (tx) => getInterview(tx, id))).toMatchObject({
      state: 'planned',
      preparation: 'Figures.',
    });
  }
});

test('can be of the application that was asked for, however many have moved since, and of a closed one', async () => {
  const me = await person();
  const closed = await rejected(me, 'applied');
  await withMany(me, 3, { on: '2024-01-10' });
  const [oldest] = await asAdmin(
    'SELECT id FROM applications WHERE user_id = $1 AND ending IS NULL ORDER BY moved_on, stage_changed_at, id LIMIT 1',
    [me.userId],
  );
  const latest = await applied(me);
  const choices = async (also: string | null) =>
    (await inScope(me, (tx) => applicationChoices(tx, { limit: 2, also }))).map(({ id }) => id);
  expect((await choices(null))[0]).toBe(latest);
  expect(await choices(oldest?.id)).toEqual([oldest?.id, latest]);
  expect(await choices(closed.applicationId)).toEqual([closed.applicationId, latest]);
  // Of somebody else there is nothing.
  expect((await choices(await applied(await person())))[0]).toBe(latest);
});

test('moves no application by itself', async () => {
  const me = await person();
  const applicationId = await applied(me);
  const { id } = await added(me, { applicationId, kind: 'final-round' });
  expect((await inScope(me, (tx) => interviewPage(tx, id))).stands).toEqual({
    stage: 'applied',
    ended: false,
  });
});

test('is not there for anybody else, nor for an application of somebody else', async () => {
  const [me, other] = [await person(), await person()];
  const { id, applicationId } = await added(me);
  for (const reach of [
    () => inScope(other, (tx) => getInterview(tx, id)),
    () => changed(other, id, { round: 2 }),
    () => inScope(other, (tx) => deleteInterview(tx, id)),
    () => added(other, { applicationId }),
  ])
    await expect(reach()).rejects.toThrow(NotFound);
  expect((await listed(other, { applicationId })).items).toEqual([]);
  expect((await inScope(me, (tx) => getInterview(tx, id))).version).toBe(1);
});
