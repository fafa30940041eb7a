import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { adopt, changeAdoption, noteAsked } from '@/lib/features/adoptions/mutations';
import { adoptedFor } from '@/lib/features/adoptions/next-time';
import { today } from '@/lib/features/today/data';
import { NotFound } from '@/lib/platform/errors';
import type { Occasion, Standing } from '@/lib/rules/adoptions';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed } from '@/test/rejected';

// A "next time I will" comes back before an interview of its kind, and is asked about once afterwards.

type Owner = Awaited<ReturnType<typeof person>>;
type Step = { stage: string; label?: string; ending?: string; daysAgo: number; dayless?: boolean };

const nextTime = async (me: Owner) => (await inScope(me, today)).nextTime;
const adopted = async (me: Owner, kind: Occasion | null, daysAgo = 40) => {
  const { id } = allowed(await inScope(me, (tx) => adopt(tx, { text: `For ${kind}`, from: 'own', kind })));
  await asAdmin(
    `UPDATE adoptions SET created_at = now() - $2 * interval '1 day', waits_since = now() - $2 * interval '1 day' WHERE id = $1`,
    [id, daysAgo],
  );
  return id;
};

/** An application at Contoso that went this way, each step so many days ago at noon. */
async function went(me: Owner, ...steps: Step[]): Promise<string> {
  const [companyId, id] = [randomUUID(), randomUUID()];
  await asAdmin('INSERT INTO companies (user_id, id, name, name_key) VALUES ($1, $2, $3, $4)', [
    me.userId,
    companyId,
    'Contoso',
    companyId,
  ]);
  const last = steps.at(-1);
  await asAdmin(
    `INSERT INTO applications (user_id, id, company_id, role, stage, later_label, furthest_stage, ending, stage_changed_at, created_at, updated_at)
     VALUES ($1, $2, $3, 'Analyst', $4::text, $5, $4::text, $6, now() - $7 * interval '1 day', now() - interval '90 days', now())`,
    [me.userId, id, companyId, last?.stage, last?.label ?? null, last?.ending ?? null, last?.daysAgo],
  );
  for (const { stage, label, ending, daysAgo, dayless = false } of steps)
    await asAdmin(
      `INSERT INTO stage_events (user_id, id, application_id, stage, later_label, ending, at, happened_on)
       SELECT $1, $2, $3, $4, $5, $6, now() - $7 * interval '1 day',
         CASE WHEN $8 THEN ((now() - $7 * interval '1 day') AT TIME ZONE time_zone)::date END FROM users WHERE id = $1`,
      [me.userId, randomUUID(), id, stage, label ?? null, ending ?? null, daysAgo, !dayless],
    );
  return id;
}

/** Arranges a panel interview so many days from now. */
const panelAt = (me: Owner, application: string, days: number) =>
  asAdmin(
    `INSERT INTO interviews (user_id, id, application_id, kind, starts_at, time_zone, uid, created_at, updated_at)
     VALUES ($1, gen_random_uuid(), $2, 'panel', now() + $3 * interval '1 day', 'UTC', $3::text, now(), now())`,
    [me.userId, application, days],
  );

describe('before', () => {
  test.each<[Occasion | null, Standing, boolean]>([
    ['panel', { stage: 'later-interview', laterLabel: 'panel' }, true],
    ['panel', { stage: 'later-interview', laterLabel: 'technical' }, false],
    ['panel', { stage: 'later-interview', laterLabel: null }, false],
    ['later-interview', { stage: 'later-interview', laterLabel: 'technical' }, true],
    ['phone-screen', { stage: 'phone-screen', laterLabel: null }, true],
    ['phone-screen', { stage: 'first-interview', laterLabel: null }, false],
    [null, { stage: 'final-round', laterLabel: null }, true],
    [null, { stage: 'applied', laterLabel: null }, false],
    [null, { stage: 'offer', laterLabel: null }, false],
    ['applied', { stage: 'saved', laterLabel: null }, true],
    ['offer', { stage: 'offer', laterLabel: null }, true],
  ])('one for %s, at %o: %s, on Today and on the page of the application', async (kind, standing, back) => {
    const me = await person();
    const id = await adopted(me, kind);
    const application = await went(me, {
      stage: standing.stage,
      ...(standing.laterLabel ? { label: standing.laterLabel } : {}),
      daysAgo: 1,
    });
    const text = `For ${kind}`;
    expect(await inScope(me, (tx) => adoptedFor(tx, application))).toEqual(back ? [{ id, text }] : []);
    expect((await nextTime(me))?.before ?? null).toEqual(
      back ? { applicationId: application, company: 'Contoso', kind, items: [{ id, text }] } : null,
    );
  });

  test('one that is arranged for the days ahead comes first, wherever its application stands', async () => {
    const me = await person();
    const id = await adopted(me, 'panel');
    await adopted(me, null);
    await went(me, { stage: 'phone-screen', daysAgo: 1 });
    const application = await went(me, { stage: 'applied', daysAgo: 60 });
    const arranged = (days: number) => panelAt(me, application, days);
    await arranged(30);
    expect((await nextTime(me))?.before?.applicationId, 'not yet').not.toBe(application);
    await arranged(2);
    const before = (await nextTime(me))?.before;
    expect(before).toMatchObject({ applicationId: application, kind: 'panel' });
    expect(before?.items.map((one) => one.id)).toContain(id);
    // The page that the card leads to has it too.
    const there = await inScope(me, (tx) => adoptedFor(tx, application));
    expect(there.map((one) => one.id)).toContain(id);
    await asAdmin("UPDATE interviews SET state = 'cancelled' WHERE user_id = $1", [me.userId]);
    expect((await nextTime(me))?.before?.applicationId, 'cancelled').not.toBe(application);
    expect(await inScope(me, (tx) => adoptedFor(tx, application)), 'cancelled').toEqual([]);
  });

  test('an interview comes before a role that is only saved', async () => {
    const me = await person();
    await adopted(me, 'applied');
    await adopted(me, null);
    await went(me, { stage: 'saved', daysAgo: 0 });
    await went(me, { stage: 'first-interview', daysAgo: 3 });
    expect((await nextTime(me))?.before?.items).toMatchObject([{ text: 'For null' }]);
  });

  test('nothing comes back before an interview that was, until there is another', async () => {
    const me = await person();
    const id = await adopted(me, 'panel');
    const application = await went(me, { stage: 'later-interview', label: 'panel', daysAgo: 3 });
    await panelAt(me, application, -1);
    expect(await nextTime(me)).toBeNull();
    expect(await inScope(me, (tx) => adoptedFor(tx, application))).toEqual([]);
    await panelAt(me, application, 20);
    expect((await nextTime(me))?.before?.items).toMatchObject([{ id }]);
  });

  test('what came of a thought waits for the next occasion, not for the one that it is about (DISTORT)', async () => {
    const me = await person();
    const id = await adopted(me, 'panel', 1);
    await asAdmin("UPDATE adoptions SET came_from = 'thought' WHERE id = $1", [id]);
    const application = await went(me, { stage: 'later-interview', label: 'panel', daysAgo: 2 });
    expect(await nextTime(me)).toBeNull();
    expect(await inScope(me, (tx) => adoptedFor(tx, application))).toEqual([]);
    // DATES: one that is written down today, of a day before the thought, is what the thought is about.
    const next = await went(me, { stage: 'later-interview', label: 'panel', daysAgo: 0 });
    await asAdmin('UPDATE applications SET moved_on = moved_on - 3 WHERE id = $1', [next]);
    expect(await nextTime(me)).toBeNull();
    await asAdmin('UPDATE applications SET moved_on = moved_on + 3 WHERE id = $1', [next]);
    expect((await nextTime(me))?.before?.items).toMatchObject([{ id }]);
  });

  test.each([
    [20, true],
    [23, false],
  ])('Today lets go of it %i days after the application got there: shown is %s', async (daysAgo, shown) => {
    const me = await person();
    await adopted(me, null);
    await went(me, { stage: 'first-interview', daysAgo });
    expect(Boolean(await nextTime(me))).toBe(shown);
  });

  test('nothing comes back once it is settled, nor for an application that ended, nor for anybody else', async () => {
    const [me, other] = [await person(), await person()];
    const id = await adopted(me, null);
    await went(other, { stage: 'first-interview', daysAgo: 1 });
    await went(
      me,
      { stage: 'first-interview', daysAgo: 2 },
      { stage: 'first-interview', ending: 'ghosted', daysAgo: 0 },
    );
    expect(await nextTime(me)).toBeNull();
    expect(await nextTime(other)).toBeNull();
    await went(me, { stage: 'first-interview', daysAgo: 1 });
    expect((await nextTime(me))?.before).not.toBeNull();
    await inScope(me, (tx) => changeAdoption(tx, { id, state: 'let-go' }));
    expect(await nextTime(me)).toBeNull();
  });
});

describe('afterwards', () => {
  const panel = (daysAgo: number) => ({ stage: 'later-interview', label: 'panel', daysAgo });
  test.each<[string, Step[], boolean]>([
    ['the application moved on two days ago', [panel(9), { stage: 'final-round', daysAgo: 2 }], true],
    ['it moved on today', [panel(9), { stage: 'final-round', daysAgo: 0 }], false],
    [
      'to another later interview',
      [panel(9), { stage: 'later-interview', label: 'technical', daysAgo: 2 }],
      true,
    ],
    ['it was rejected five days ago', [panel(9), { ...panel(5), ending: 'rejected' }], true],
    ['it was rejected three days ago', [panel(9), { ...panel(3), ending: 'rejected' }], false],
    [
      'nobody knows when it was answered',
      [panel(9), { ...panel(5), ending: 'rejected', dayless: true }],
      false,
    ],
    ['nobody answered any more', [panel(9), { ...panel(2), ending: 'ghosted' }], true],
    ['the person withdrew', [panel(9), { ...panel(2), ending: 'withdrawn' }], false],
    ['it went back, as it was a slip', [panel(9), { stage: 'applied', daysAgo: 2 }], false],
    ['it stood there for a minute', [panel(2.0005), { stage: 'final-round', daysAgo: 2 }], false],
    ['it moved on before this was adopted', [panel(60), { stage: 'final-round', daysAgo: 41 }], false],
    [
      'another kind of interview took place',
      [
        { stage: 'phone-screen', daysAgo: 9 },
        { stage: 'final-round', daysAgo: 2 },
      ],
      false,
    ],
  ])('%s: %j, asked is %s', async (_what, steps, asked) => {
    const me = await person();
    const id = await adopted(me, 'panel');
    await went(me, { stage: 'applied', daysAgo: 70 }, ...steps);
    expect((await nextTime(me))?.asked ?? null).toEqual(
      asked ? { id, text: 'For panel', company: 'Contoso' } : null,
    );
  });

  test.each<[string, number | null, boolean]>([
    ['the interview that taught it', null, false],
    ['one that took place before it was written', -7, false],
    ['one that took place afterwards', -5.5, true],
  ])('%s, at %s days: asked is %s', async (_what, interviewAt, asked) => {
    const me = await person();
    await adopted(me, 'panel', 6);
    const application = await went(me, panel(9), { ...panel(5), ending: 'rejected' });
    if (interviewAt !== null) await panelAt(me, application, interviewAt);
    expect(Boolean((await nextTime(me))?.asked)).toBe(asked);
  });

  test('a stage that was written down late is of its day (DATES)', async () => {
    const me = await person();
    await adopted(me, 'panel', 6);
    const application = await went(me, panel(5), { stage: 'final-round', daysAgo: 2 });
    expect((await nextTime(me))?.asked).not.toBeNull();
    await asAdmin(
      "UPDATE stage_events SET happened_on = happened_on - 4 WHERE application_id = $1 AND later_label = 'panel'",
      [application],
    );
    expect(await nextTime(me)).toBeNull();
  });

  const waiting = async () => {
    const me = await person();
    const id = await adopted(me, 'panel');
    await went(me, panel(9), { stage: 'final-round', daysAgo: 2 });
    return { me, id };
  };
  const seen = (me: Owner, id: string) => inScope(me, (tx: ClientTx) => noteAsked(tx, id));

  test('is asked once, for a local day, and not again on the next', async () => {
    await shiftClock(0);
    const { me, id } = await waiting();
    await seen(me, id);
    expect((await nextTime(me))?.asked, 'the same day').not.toBeNull();
    await shiftClock(86_400);
    expect(await nextTime(me), 'the next day').toBeNull();
    await shiftClock(0);
  });

  test('keeps the first day where Today is looked at twice at once, and is nobody else’s', async () => {
    const { me, id } = await waiting();
    const other = await person();
    await expect(seen(other, id)).rejects.toThrow(NotFound);
    await Promise.all([seen(me, id), seen(me, id)]);
    const rows = await asAdmin('SELECT state, asked_at FROM adoptions WHERE id = $1', [id]);
    expect(rows).toMatchObject([{ state: 'asked', asked_at: expect.any(Date) }]);
  });

  test('is not asked about the last interview again where it is kept for the next', async () => {
    const { me, id } = await waiting();
    await inScope(me, (tx) => changeAdoption(tx, { id, state: 'not-tried' }));
    await inScope(me, (tx) => changeAdoption(tx, { id, state: 'open' }));
    expect(await nextTime(me)).toBeNull();
  });
});
