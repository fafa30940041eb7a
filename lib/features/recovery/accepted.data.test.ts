import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import {
  addApplication,
  changeApplication,
  endApplication,
  reopen,
  searchAgain,
} from '@/lib/features/applications/mutations';
import { notifyByMail } from '@/lib/features/notifications';
import { pausePlan, startPlanByHand } from '@/lib/features/recovery/mutations';
import { queueDueNudges } from '@/lib/features/recovery/nudges';
import { logRejection } from '@/lib/features/rejections/mutations';
import { today } from '@/lib/features/today/data';
import { sweep } from '@/lib/outbox/sweep';
import { instantOf } from '@/lib/platform/clock';
import type { NotificationKind } from '@/lib/rules/notifications';
import { asAdmin, shiftClock } from '@/test/database';
import { sender, watched } from '@/test/queued';
import { act, allowed, byHand, person } from '@/test/rejected';

// NUDGE-3: an accepted offer ends plans and reminders at once, whoever wrote it down; searching again brings them back.

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox; DELETE FROM nudges');
});

const ZONE = 'Asia/Tokyo';
const DAY_0 = Temporal.PlainDate.from('2027-02-02');

async function itIs(day: number, time: string): Promise<void> {
  const wanted = DAY_0.add({ days: day }).toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant();
  const [row] = await asAdmin('SELECT now() AS now');
  await shiftClock(Math.ceil(instantOf(row?.now).until(wanted).total('seconds')));
}

/** Somebody in a plan since noon, with an offer elsewhere. */
async function withAnOffer() {
  await itIs(0, '12:00');
  const me = await person(ZONE);
  const plan = await lost(me, 'Northwind');
  const { id: offer } = await act(me, (tx) =>
    addApplication(tx, { company: 'Contoso', role: 'Engineer', stage: 'offer' }),
  );
  return { me, planId: plan ?? '', offer };
}

const lost = (me: ClientScope, company: string) =>
  act(me, async (tx) => {
    const { id } = await addApplication(tx, { company, role: 'Engineer', stage: 'final-round' });
    return allowed(await logRejection(tx, { applicationId: id })).planId;
  });

const nudges = (planId: string) =>
  asAdmin('SELECT day::int, state, reason FROM nudges WHERE plan_id = $1 ORDER BY day', [planId]);
const planState = async (id: string) =>
  (await asAdmin('SELECT state FROM plans WHERE id = $1', [id]))[0]?.state;
const STOPPED = [
  { day: 1, state: 'skipped', reason: 'accepted-offer' },
  { day: 3, state: 'skipped', reason: 'accepted-offer' },
];
async function sent(): Promise<number> {
  const way = watched();
  await queueDueNudges();
  await sweep(sender(way.adapter));
  return way.sent.length;
}

type Accepting = (me: ClientScope, id: string) => Promise<unknown>;
const WAYS: [string, Accepting][] = [
  ['the page', (me, id) => act(me, (tx) => endApplication(tx, { id, ending: 'accepted' }))],
  ['the API', (me, id) => act(me, (tx) => changeApplication(tx, { id, ending: 'accepted' }))],
];
const accept: Accepting = (me, id) => act(me, (tx) => endApplication(tx, { id, ending: 'accepted' }));

describe.each(WAYS)('an offer accepted through %s', (_, acceptIt) => {
  test('ends the plans that run, with their mornings, and sends nothing more', async () => {
    const { me, planId, offer } = await withAnOffer();
    await acceptIt(me, offer);
    expect(await planState(planId)).toBe('done');
    expect(await nudges(planId)).toEqual(STOPPED);
    await itIs(1, '09:00');
    expect(await sent()).toBe(0);
    expect(await act(me, (tx) => today(tx))).toMatchObject({
      accepted: { applicationId: offer, company: 'Contoso' },
      ...{ next: null, later: [], plans: [] },
    });
  });

  test('stops the morning mail that is queued already, at the door', async () => {
    const { me, planId, offer } = await withAnOffer();
    await itIs(1, '09:00');
    await queueDueNudges();
    await acceptIt(me, offer);
    expect(await sent()).toBe(0);
    expect(await nudges(planId)).toEqual(STOPPED);
  });
});

test('an acceptance that was a slip gives each plan back as it was: one that was paused stays silent', async () => {
  const { me, planId, offer } = await withAnOffer();
  const paused = (await lost(me, 'Initech')) ?? '';
  await act(me, (tx) => pausePlan(tx, paused));
  await accept(me, offer);
  expect([await planState(planId), await planState(paused)]).toEqual(['done', 'done']);
  await act(me, (tx) => reopen(tx, { id: offer }));
  expect([await planState(planId), await planState(paused)]).toEqual(['running', 'paused']);
});

test('an offer accepted by hand-written SQL stops a nudge that comes due, by its reason', async () => {
  const { me, planId, offer } = await withAnOffer();
  await byHand(
    me,
    "UPDATE applications SET ending = 'accepted', stage_changed_at = rebound.now() WHERE id = $1",
    [offer],
  );
  for (const [day, most] of [
    [1, 1],
    [3, 2],
  ] as const) {
    await itIs(day, '09:00');
    expect(await sent()).toBe(0);
    expect(await nudges(planId)).toEqual(expect.arrayContaining(STOPPED.slice(0, most)));
  }
});

describe('after an accepted offer', () => {
  test('another rejection starts no plan by itself; by hand it can', async () => {
    const { me, offer } = await withAnOffer();
    await accept(me, offer);
    expect(await lost(me, 'Fabrikam')).toBeNull();
    const [row] = await asAdmin(
      "SELECT r.id FROM rejections r JOIN applications a ON a.id = r.application_id JOIN companies c ON c.id = a.company_id WHERE c.name = 'Fabrikam' AND r.user_id = $1",
      [me.userId],
    );
    const { id } = await act(me, (tx) => startPlanByHand(tx, row?.id));
    expect(await planState(id)).toBe('running');
  });

  test.each([
    ['reply-unlocked', 0],
    ['plan-finished', 0],
    ['come-back', 0],
    ['month-ready', 0],
    ['reply-sent', 1],
    ['coach-comment', 1],
  ] as const)('a queued %s mail leaves %i times', async (kind, times) => {
    const { me, offer } = await withAnOffer();
    await queue(me, kind);
    await accept(me, offer);
    expect(await sent()).toBe(times);
    const [row] = await asAdmin('SELECT state, reason FROM outbox WHERE user_id = $1', [me.userId]);
    expect(row).toMatchObject(times ? { state: 'sent' } : { state: 'cancelled', reason: 'accepted-offer' });
  });

  test('reopening it as a slip brings back the plan and the mornings that are still to come', async () => {
    const { me, planId, offer } = await withAnOffer();
    await accept(me, offer);
    await itIs(1, '12:00');
    await act(me, (tx) => reopen(tx, { id: offer }));
    expect(await planState(planId)).toBe('running');
    expect(await nudges(planId)).toMatchObject([{ state: 'pending' }, { state: 'pending' }]);
    expect(await sent()).toBe(1);
  });

  test('searching again brings plans and reminders back, and what was accepted stays accepted', async () => {
    const { me, planId, offer } = await withAnOffer();
    await accept(me, offer);
    await itIs(2, '12:00');
    await act(me, (tx) => searchAgain(tx));
    const again = await lost(me, 'Fabrikam');
    expect(again).not.toBeNull();
    // The plan that the offer ended stays ended.
    expect(await planState(planId)).toBe('done');
    await itIs(3, '09:00');
    expect(await sent()).toBe(1);
    expect((await act(me, (tx) => today(tx))).accepted).toBeNull();
    const [row] = await asAdmin('SELECT ending FROM applications WHERE id = $1', [offer]);
    expect(row?.ending).toBe('accepted');
  });
});

const queue = (me: ClientScope, kind: NotificationKind) =>
  inScope(me, (tx) =>
    notifyByMail(tx, {
      kind,
      render: async () => ({ subject: 'Rebound', html: '<p>Hello.</p>', text: 'Hello.' }),
      dueAt: tx.now,
      idempotencyKey: `test:${kind}:${me.userId}`,
    }),
  );
