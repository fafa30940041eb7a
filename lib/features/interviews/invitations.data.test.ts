import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { guarded } from '@/lib/access/guarded-write';
import { inScope } from '@/lib/access/transaction';
import { moveApplication } from '@/lib/features/applications/mutations';
import { fileOf } from '@/lib/features/interviews/calendar-file';
import { getInterview, listInterviews } from '@/lib/features/interviews/data';
import { takeInvitation } from '@/lib/features/interviews/invitations';
import { addInterview, changeInterview } from '@/lib/features/interviews/mutations';
import { invitationSchema, newInterviewSchema } from '@/lib/features/interviews/schema';
import { undo } from '@/lib/features/undo/mutations';
import { NotFound } from '@/lib/platform/errors';
import { person } from '@/test/coaching';
import { shiftClock } from '@/test/database';
import { allowed, applied } from '@/test/rejected';

type Owner = Awaited<ReturnType<typeof person>>;
type Asked = { applicationId?: string; timeZone?: string; apply?: boolean };

const file = (name: string) => readFileSync(`test/cases/${name}`, 'utf8');
const ics = (lines: string, uid = 'iv-1@cobalt.example') =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:${uid}\n${lines}\nEND:VEVENT\nEND:VCALENDAR`;
const NINE = 'DTSTART:20261112T090000Z\nDTEND:20261112T100000Z';

async function take(me: Owner, source: string, asked: Asked = {}) {
  const settled = await guarded(me, (tx) => takeInvitation(tx, invitationSchema.parse({ source, ...asked })));
  if (!settled.ok) throw new Error(settled.words.title);
  return settled.value;
}
const all = async (me: Owner) => (await inScope(me, (tx) => listInterviews(tx, { limit: 50 }))).items;

beforeEach(() => shiftClock(0));

describe('the cases', () => {
  test('70: in the person’s own zone, and as it was arranged', async () => {
    const me = await person();
    const applicationId = await applied(me);
    await take(me, file('70-outlook-windows-zone.ics'), { applicationId, apply: true });
    expect(await all(me)).toMatchObject([
      {
        ...{ title: 'Gespräch, 2. Runde', round: 2, place: 'Teams', applicationId },
        ...{ startsAt: '2026-10-27T07:00:00Z', minutes: 30, timeZone: 'Europe/Berlin' },
      },
    ]);
  });

  test('72: one interview, cancelled', async () => {
    const me = await person();
    const applicationId = await applied(me);
    const { items } = await take(me, file('72-moved-then-cancelled.ics'), { applicationId, apply: true });
    expect(items).toMatchObject([{ does: 'add', cancelled: true }]);
    expect(await all(me)).toMatchObject([
      { state: 'cancelled', startsAt: '2026-11-12T14:00:00Z', sequence: 3 },
    ]);
  });

  test('50: proposes the interview with that UID as cancelled; the application stays open', async () => {
    const me = await person();
    const applicationId = await applied(me);
    await take(me, ics(`${NINE}\nSEQUENCE:1`), { applicationId, apply: true });
    const mail = file('50-ics-cancel-with-thanks.eml');
    expect(await take(me, mail)).toMatchObject({ items: [{ does: 'cancel', asks: null }], applied: 0 });
    expect((await all(me))[0]?.state, 'proposed and not done').toBe('planned');
    expect((await take(me, mail, { apply: true })).applied).toBe(1);
    expect((await all(me))[0]?.state).toBe('cancelled');
    const stands = await inScope(me, (tx) => tx.db.application.findFirst({ where: { id: applicationId } }));
    expect(stands).toMatchObject({ ending: null, stage: 'applied' });
  });
});

describe('by UID and SEQUENCE', () => {
  const revisions: [number, string, string][] = [
    [1, '09', 'none'],
    [0, '11', 'older'],
    [2, '11', 'move'],
    [2, '09', 'change'],
  ];
  test.each(revisions)('after 1, %i at %s does: %s', async (sequence, hour, does) => {
    const me = await person();
    const applicationId = await applied(me);
    await take(me, ics(`${NINE}\nSEQUENCE:1`), { applicationId, apply: true });
    const next = ics(`DTSTART:20261112T${hour}0000Z\nSEQUENCE:${sequence}\nLOCATION:Room 9`);
    expect((await take(me, next, { apply: true })).items).toMatchObject([{ does }]);
    const newer = does === 'move' || does === 'change';
    expect(await all(me)).toMatchObject([
      { startsAt: `2026-11-12T${newer ? hour : '09'}:00:00Z`, place: newer ? 'Room 9' : null, minutes: 60 },
    ]);
  });

  test('the same twice, or twice at once, is there once', async () => {
    const me = await person();
    const applicationId = await applied(me);
    const again = () => take(me, ics(NINE), { applicationId, apply: true });
    const both = await Promise.all([again(), again()]);
    expect(both.map(({ applied: done }) => done).toSorted()).toEqual([0, 1]);
    expect((await again()).items).toMatchObject([{ does: 'none' }]);
    expect(await all(me)).toHaveLength(1);
  });

  test('what the person wrote stays where an invitation leaves it out', async () => {
    const me = await person();
    const applicationId = await applied(me);
    await take(me, ics(`${NINE}\nSEQUENCE:1`), { applicationId, apply: true });
    const id = String((await all(me))[0]?.id);
    await inScope(me, (tx) => changeInterview(tx, { id, place: 'Room 4', preparation: 'Figures.' }));
    await take(me, ics('DTSTART:20261113T090000Z\nSEQUENCE:2'), { apply: true });
    expect(await all(me)).toMatchObject([
      { startsAt: '2026-11-13T09:00:00Z', place: 'Room 4', preparation: 'Figures.' },
    ]);
  });

  test('what it did is taken back whole', async () => {
    const me = await person();
    const applicationId = await applied(me);
    await take(me, ics(NINE), { applicationId, apply: true });
    const [row] = await inScope(me, (tx) => tx.db.undo.findMany({ orderBy: { id: 'desc' }, take: 1 }));
    await inScope(me, (tx) => undo(tx, String(row?.id)));
    expect(await all(me)).toEqual([]);
  });
});

describe('what only the person can say', () => {
  test('which application, unless it names one of those that are open', async () => {
    const me = await person();
    const applicationId = await applied(me);
    const { company } = await inScope(me, async (tx) => {
      const row = await tx.db.application.findFirstOrThrow({ include: { company: true } });
      return { company: row.company.name };
    });
    expect((await take(me, ics(NINE), { apply: true })).items).toMatchObject([
      { asks: 'application', applicationId: null },
    ]);
    expect((await take(me, ics(`${NINE}\nSUMMARY:Interview with ${company}`))).items).toMatchObject([
      { asks: 'application', applicationId },
    ]);
    expect(await all(me)).toEqual([]);
  });

  test('which application, where the letters of its company stand in other words alone', async () => {
    const me = await person();
    await applied(me, 'phone-screen', 'EY');
    const { items } = await take(me, ics(`${NINE}\nSUMMARY:Meeting\nDESCRIPTION:They call you.`), {
      apply: true,
    });
    expect(items).toMatchObject([{ asks: 'application', applicationId: null }]);
    expect(await all(me)).toEqual([]);
  });

  test('which zone a time is in that names none', async () => {
    const me = await person();
    const applicationId = await applied(me);
    const floating = ics('DTSTART:20261112T090000');
    const asked = await take(me, floating, { applicationId, apply: true });
    expect([asked.applied, asked.items[0]?.asks]).toEqual([0, 'zone']);
    await take(me, floating, { applicationId, timeZone: 'Asia/Tokyo', apply: true });
    expect(await all(me)).toMatchObject([{ startsAt: '2026-11-12T00:00:00Z', timeZone: 'Asia/Tokyo' }]);
  });

  test('at what time, where it gives a day', async () => {
    const me = await person();
    const applicationId = await applied(me);
    const day = await take(me, ics('DTSTART;VALUE=DATE:20261112'), { applicationId, apply: true });
    expect([day.applied, day.items[0]?.asks]).toEqual([0, 'time']);
  });

  test('what is no invitation', async () => {
    await expect(take(await person(), 'See you on Thursday!')).rejects.toThrow('no calendar event');
  });
});

test('a kind that the title does not say is what comes next', async () => {
  const me = await person();
  const applicationId = await applied(me);
  await inScope(me, (tx) => moveApplication(tx, { id: applicationId, stage: 'final-round' }));
  await take(me, ics(NINE), { applicationId, apply: true });
  expect((await all(me))[0]?.kind).toBe('final-round');
});

test('an application of somebody else is not there, and neither is their interview', async () => {
  const [me, other] = [await person(), await person()];
  const applicationId = await applied(me);
  await take(me, ics(NINE), { applicationId, apply: true });
  await expect(take(other, ics(NINE), { applicationId, apply: true })).rejects.toThrow(NotFound);
  expect((await take(other, ics(`${NINE}\nSTATUS:CANCELLED\nSEQUENCE:9`))).items).toMatchObject([
    { interviewId: null },
  ]);
  expect(await all(me)).toMatchObject([{ state: 'planned' }]);
});

describe('the calendar file of an interview', () => {
  test('says it to others’ calendars: the moment in UTC, escaped and folded, nothing that the person wrote', async () => {
    const me = await person();
    const input = newInterviewSchema.parse({
      ...{
        applicationId: await applied(me),
        startsAt: '2026-10-27T08:00',
        timeZone: 'Europe/Berlin',
        kind: 'panel',
      },
      ...{
        minutes: 30,
        title: `Talk; with, all ${'x'.repeat(80)}`,
        link: 'https://acme.example/1',
        preparation: 'SECRET',
      },
    });
    const { id } = allowed(await inScope(me, (tx) => addInterview(tx, input)));
    const text = fileOf(await inScope(me, (tx) => getInterview(tx, id)), {});
    expect(text).toContain('DTSTART:20261027T070000Z\r\nDTEND:20261027T073000Z');
    expect(text).toContain('Talk\\; with\\, all');
    expect(text).toContain(`UID:${id}@rebound`);
    expect(text).not.toContain('SECRET');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76);
  });

  test('keeps its UID and raises SEQUENCE, is cancelled and not left out, and read again adds nothing', async () => {
    const me = await person();
    const applicationId = await applied(me);
    const input = newInterviewSchema.parse({ applicationId, startsAt: '2026-11-12T09:00Z', kind: 'panel' });
    const { id } = allowed(await inScope(me, (tx) => addInterview(tx, input)));
    const now = async () => fileOf(await inScope(me, (tx) => getInterview(tx, id)), {});
    const before = await now();
    await inScope(me, (tx) => changeInterview(tx, { id, state: 'cancelled' }));
    const after = await now();
    expect([before, after].map((text) => /SEQUENCE:(\d+)/.exec(text)?.[1])).toEqual(['0', '1']);
    expect(after).toContain('STATUS:CANCELLED');
    for (const text of [before, after]) expect((await take(me, text, { apply: true })).applied).toBe(0);
    expect(await all(me)).toHaveLength(1);
  });
});
