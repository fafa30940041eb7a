import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { addApplication } from '@/lib/features/applications/mutations';
import { writeEntry } from '@/lib/features/journal/mutations';
import { finishEndedPlans, tickStep } from '@/lib/features/recovery/mutations';
import { logRejection } from '@/lib/features/rejections/mutations';
import type { RejectionVerdict } from '@/lib/features/rejections/types';
import { today } from '@/lib/features/today/data';
import type { TodayView } from '@/lib/features/today/types';
import { stepsFor } from '@/lib/rules/plan';
import type { Stage } from '@/lib/rules/stages';
import { asAdmin, shiftClock } from '@/test/database';

const ZONE = 'Europe/Paris';

async function itIs(local: string): Promise<void> {
  const wanted = Temporal.ZonedDateTime.from(`${local}[${ZONE}]`).epochMilliseconds;
  await shiftClock(Math.round((wanted - Date.now()) / 1000));
}
afterEach(() => shiftClock(0));

async function person(): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email, time_zone) VALUES ($1, $2, $3)', [
    id,
    `${id}@example.test`,
    ZONE,
  ]);
  return mintClientScope(id);
}

/** A rejection, just now. */
async function rejectedBy(me: ClientScope, company: string, stage: Stage): Promise<RejectionVerdict> {
  const outcome = await inScope(me, async (tx) => {
    const { id } = await addApplication(tx, { company, role: 'Engineer', stage });
    return logRejection(tx, { applicationId: id });
  });
  if (!outcome.ok) throw new Error('logging is never refused');
  return outcome.value;
}

const todayOf = (me: ClientScope): Promise<TodayView> => inScope(me, (tx) => today(tx));
const steps = (view: TodayView) => view.later.map(({ plan }) => plan?.step);

describe('Today', () => {
  test('begins with the first application, and with the figure for two weeks once there is one (PIPE-3)', async () => {
    const me = await person();
    expect(await todayOf(me)).toMatchObject({
      isNew: true,
      next: { kind: 'first-application' },
      opening: null,
      inFlight: 0,
    });
    await inScope(me, (tx) => addApplication(tx, { company: 'Adatum', role: 'Engineer' }));
    expect(await todayOf(me)).toMatchObject({
      isNew: false,
      next: null,
      inFlight: 1,
      opening: { day: 1, applied: 1, aim: { from: 40, to: 60 } },
    });
    // A day that is given for a role that is still to be applied for began nothing.
    await inScope(me, (tx) =>
      addApplication(tx, { company: 'Contoso', role: 'Baker', stage: 'saved', appliedOn: '2020-01-01' }),
    );
    expect(await todayOf(me)).toMatchObject({ opening: { day: 1, applied: 1 } });
    // Whoever has been through a final round began before, and nobody knows when.
    await rejectedBy(me, 'Northwind', 'final-round');
    expect(await todayOf(me)).toMatchObject({ opening: null });
  });

  test('follows a plan from the evening of the news to its end (72H-0 to 72H-4)', async () => {
    await itIs('2026-11-24T16:20');
    const me = await person();
    const { planId } = await rejectedBy(me, 'Northwind', 'final-round');
    if (!planId) throw new Error('a final round starts a plan');
    const dayZero = await todayOf(me);
    expect(dayZero.next?.plan).toMatchObject({ step: 'read-once', day: 0 });
    expect(steps(dayZero)).toEqual(['leave-the-reply', 'move', 'cook', 'sleep-early']);

    await itIs('2026-11-25T10:00');
    for (const step of ['reread', 'sit-with-it'] as const)
      await inScope(me, (tx) => tickStep(tx, { planId, step }));
    const dayOne = await todayOf(me);
    expect(dayOne.next).toMatchObject({ plan: { step: 'journal' }, company: 'Northwind' });
    expect(steps(dayOne)).toEqual(['draft-reply', 'name-roles']);
    expect(dayOne.replies).toMatchObject([
      { company: 'Northwind', holdUntil: expect.stringContaining('2026-11-26T15:') },
    ]);

    await itIs('2026-11-26T12:00');
    expect(await todayOf(me)).toMatchObject({ next: { plan: { step: 'apply-two' } } });
    await itIs('2026-11-26T16:30');
    expect(await todayOf(me)).toMatchObject({ next: { plan: { step: 'send-reply' }, opensAt: null } });

    await itIs('2026-11-28T08:00');
    await inScope(me, (tx) => finishEndedPlans(tx));
    expect(await todayOf(me)).toMatchObject({
      plans: [],
      justOver: [{ id: planId }],
      next: { kind: 'reply' },
    });
    await itIs('2026-11-29T08:00');
    expect((await todayOf(me)).justOver).toEqual([]);
  });

  test('is quiet when the day’s part of the plan is done', async () => {
    await itIs('2026-11-24T19:00');
    const me = await person();
    const { planId } = await rejectedBy(me, 'Northwind', 'final-round');
    for (const { key } of stepsFor(0)) {
      await inScope(me, (tx) => tickStep(tx, { planId: planId ?? '', step: key }));
    }
    const view = await todayOf(me);
    expect(view).toMatchObject({ next: null, later: [], plans: [{ state: 'running' }] });
  });

  test('unfolds the plan of the freshest news, the other one stays a line', async () => {
    await itIs('2026-11-24T16:20');
    const me = await person();
    await rejectedBy(me, 'Northwind', 'final-round');
    await itIs('2026-11-25T16:20');
    await rejectedBy(me, 'Contoso', 'final-round');
    const view = await todayOf(me);
    expect(view.plans.map(({ company, day }) => [company, day])).toEqual([
      ['Contoso', 0],
      ['Northwind', 1],
    ]);
    expect(view.next?.company).toBe('Contoso');
    expect(new Set(view.later.map(({ company }) => company))).toEqual(new Set(['Contoso']));
  });

  test('offers the five lines from the day after a rejection without a plan, until they are written (JOURNAL)', async () => {
    await itIs('2026-11-24T16:20');
    const me = await person();
    const { id } = await rejectedBy(me, 'Contoso', 'applied');
    expect((await todayOf(me)).next).toBeNull();
    await itIs('2026-11-25T08:00');
    expect((await todayOf(me)).next).toMatchObject({ kind: 'journal', href: `/rejections/${id}/journal` });
    await inScope(me, (tx) => writeEntry(tx, id, { gut: 'a hunch' }));
    expect((await todayOf(me)).next).toBeNull();
  });

  test('shows nothing of anyone else', async () => {
    await itIs('2026-11-24T16:20');
    const [me, other] = [await person(), await person()];
    await rejectedBy(other, 'Northwind', 'final-round');
    expect(await todayOf(me)).toMatchObject({ plans: [], replies: [], later: [], inFlight: 0, isNew: true });
  });
});
