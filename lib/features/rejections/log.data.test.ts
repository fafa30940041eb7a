import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getApplication } from '@/lib/features/applications/data';
import { addApplication, applicationRejected, endApplication } from '@/lib/features/applications/mutations';
import { getRejection, rejectionVerdict } from '@/lib/features/rejections/data';
import { correctRejection, logRejection } from '@/lib/features/rejections/mutations';
import { rejectionFormSchema } from '@/lib/features/rejections/schema';
import { NotFound } from '@/lib/platform/errors';
import { addDays, localDate, startOfLocalDay } from '@/lib/rules/time';
import { asAdmin } from '@/test/database';
import { act, allowed, applied, logged, person, rejected } from '@/test/rejected';

const hours = (from: Temporal.Instant, to: Temporal.Instant) => from.until(to).total('hours');

describe('logging a rejection answers the verdict', () => {
  test.each([
    ['holds a screened-out application for 24 hours', 'applied', false, 1, 'none', 'no', 24, 'HOLD-1'],
    ['holds it for 48 hours where it hurt', 'applied', true, 1, 'none', 'no', 48, 'HOLD-3'],
    [
      'holds a first interview for 24 hours',
      'first-interview',
      false,
      2,
      'recommended',
      'allowed',
      24,
      'HOLD-1',
    ],
    [
      'holds it for 48 hours where it hurt',
      'first-interview',
      true,
      2,
      'recommended',
      'allowed',
      48,
      'HOLD-3',
    ],
    ['holds a finalist for 48 hours', 'final-round', false, 3, 'expected', 'encouraged', 48, 'HOLD-2'],
    [
      'holds a hurt finalist for 48 hours too',
      'final-round',
      true,
      3,
      'expected',
      'encouraged',
      48,
      'HOLD-2',
    ],
  ] as const)('%s (%s)', async (_, stage, emotional, tier, reply, ask, held, code) => {
    const me = await person();
    const verdict = await rejected(me, stage, { emotional });
    expect(verdict).toMatchObject({ tier, reply, feedbackAsk: ask, holdCode: code, emotional });
    // Tokyo never changes its clocks, so HOLD-4 adds nothing to it.
    expect(hours(verdict.receivedAt, verdict.holdUntil)).toBe(held);
    expect(verdict.replyBy && hours(verdict.receivedAt, verdict.replyBy)).toBe(tier === 3 ? 72 : null);
  });

  test('a recruiter who wrote personally gets a line even without an interview (REPLY-1)', async () => {
    expect((await rejected(await person(), 'applied', { recruiterReachedOut: true })).reply).toBe(
      'recommended',
    );
  });

  test.each([
    ['a presentation', { laterLabel: 'presentation' }, 3],
    ['a presentation that did not happen', { laterLabel: 'presentation', presented: false }, 2],
    ['nine unpaid hours', { hoursInvested: 9 }, 2],
    ['ten unpaid hours', { hoursInvested: 10 }, 3],
  ] as const)('a later interview with %s is judged by it (TIER-3)', async (_, facts, tier) => {
    expect((await rejected(await person(), 'later-interview', facts)).tier).toBe(tier);
  });

  test('starts no plan for one that is written down after its three days (72H-4)', async () => {
    const me = await person();
    const late = async (days: number) => {
      const receivedAt = await act(me, async (tx) => tx.now.subtract({ hours: 24 * days }));
      return (await logged(me, await applied(me, 'final-round'), { receivedAt })).planId;
    };
    expect(await late(35)).toBeNull();
    expect(await late(5)).toBeNull();
    expect(await late(2)).not.toBeNull();
  });

  test('starts the plan for tier 3 alone, and keeps its first day free of drafts (72H, DRAFT-0)', async () => {
    const me = await person();
    const [one, two, three] = [
      await rejected(me, 'applied'),
      await rejected(me, 'phone-screen'),
      await rejected(me, 'offer'),
    ];
    expect([one.planId, two.planId]).toEqual([null, null]);
    expect(three.planId).not.toBeNull();
    expect(two.draftFrom.toString()).toBe(two.receivedAt.toString());
    const dayOne = addDays(localDate(three.receivedAt, 'Asia/Tokyo'), 1);
    expect(three.draftFrom.toString()).toBe(startOfLocalDay(dayOne, 'Asia/Tokyo').toString());
  });

  test('says what share of the pipeline it was (PIPE-1)', async () => {
    const me = await person();
    expect((await rejected(me, 'applied')).pipeline).toEqual({ inFlightBefore: 1, shareLost: 1, live: 0 });
    for (let other = 0; other < 7; other++) await applied(me);
    expect((await rejected(me, 'applied')).pipeline).toEqual({
      inFlightBefore: 8,
      shareLost: 0.125,
      live: 7,
    });
  });

  test('counts an application that was only saved, or had ended in silence, as one more', async () => {
    const me = await person();
    await applied(me);
    expect((await rejected(me, 'saved')).pipeline).toEqual({ inFlightBefore: 2, shareLost: 0.5, live: 1 });
    const silent = await applied(me);
    await act(me, (tx) => endApplication(tx, { id: silent, ending: 'ghosted' }));
    expect((await logged(me, silent)).pipeline.inFlightBefore).toBe(2);
  });

  test('says the share of the day on which it came, not of the day of typing (PIPE-1, DATES)', async () => {
    const me = await person();
    const today = localDate(Temporal.Now.instant(), 'Asia/Tokyo');
    const sent = (company: string, daysAgo: number) =>
      act(me, (tx) =>
        addApplication(tx, {
          company,
          role: 'Analyst',
          stage: 'applied',
          appliedOn: addDays(today, -daysAgo).toString(),
        }),
      );
    const noon = (daysAgo: number) =>
      addDays(today, -daysAgo).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '12:00' }).toInstant();
    const { id } = await sent('Kitewright', 60);
    for (const company of ['Northwind', 'Contoso']) await sent(company, 60);
    await sent('Litware', 45);
    for (let other = 0; other < 10; other++) await applied(me);
    const { id: rejectionId, pipeline } = await logged(me, id, { receivedAt: noon(50) });
    expect(pipeline).toEqual({ inFlightBefore: 3, shareLost: 1 / 3, live: 13 });
    const corrected = async (receivedAt: Temporal.Instant) =>
      allowed(await act(me, (tx) => correctRejection(tx, { rejectionId, receivedAt }))).pipeline
        .inFlightBefore;
    expect(await corrected(noon(44)), 'after the fourth was sent').toBe(4);
    expect(await corrected(Temporal.Now.instant()), 'today').toBe(14);
    expect(await corrected(noon(70)), 'before any was').toBe(1);
  });

  test('ends the application as rejected and takes its furthest stage where none is said', async () => {
    const me = await person();
    const application = await applied(me, 'final-round');
    const { furthestStage } = await logged(me, application);
    expect(furthestStage).toBe('final-round');
    expect(await act(me, (tx) => getApplication(tx, application))).toMatchObject({ ending: 'rejected' });
  });

  test('keeps their words verbatim, and sealed', async () => {
    const me = await person();
    const words = '  We went with   someone else.\n— J.';
    const { id } = await rejected(me, 'applied', { feedback: words });
    expect((await act(me, (tx) => getRejection(tx, id))).feedback).toBe(words);
    const [row] = await asAdmin('SELECT words_sealed FROM feedback WHERE rejection_id = $1', [id]);
    expect(row.words_sealed.includes('someone else')).toBe(false);
  });
});

describe('when the news came', () => {
  test('may lie before the application was added', async () => {
    const receivedAt = Temporal.Now.instant().subtract({ hours: 24 * 30 });
    const verdict = await rejected(await person(), 'applied', { receivedAt });
    expect(hours(verdict.receivedAt, verdict.holdUntil)).toBeLessThan(50);
  });

  test('is now where a clock runs a few seconds ahead', async () => {
    const receivedAt = Temporal.Now.instant().add({ seconds: 20 });
    const verdict = await rejected(await person(), 'applied', { receivedAt });
    expect(Temporal.Instant.compare(verdict.receivedAt, receivedAt)).toBe(-1);
  });

  test('is not in the future', async () => {
    const me = await person();
    const application = await applied(me);
    const receivedAt = Temporal.Now.instant().add({ minutes: 5 });
    await expect(logged(me, application, { receivedAt })).rejects.toThrow(z.ZodError);
  });
});

describe('one application, one rejection', () => {
  test('a second log answers the first verdict, whatever it says', async () => {
    const me = await person();
    const application = await applied(me, 'final-round');
    const first = await logged(me, application);
    const second = await logged(me, application, { furthestStage: 'applied' });
    expect(second.id).toBe(first.id);
    expect(second.holdUntil.equals(first.holdUntil)).toBe(true);
  });

  test('two logs at once make one row', async () => {
    const me = await person();
    const application = await applied(me);
    const log = () => logged(me, application);
    const [first, second] = await Promise.all([log(), log()]);
    expect(second.id).toBe(first.id);
  });

  test('somebody else’s application or rejection is not there', async () => {
    const [me, other] = [await person(), await person()];
    const application = await applied(other);
    await expect(act(me, (tx) => logRejection(tx, { applicationId: application }))).rejects.toThrow(NotFound);
    await expect(act(me, (tx) => logRejection(tx, { applicationId: 'no-id' }))).rejects.toThrow(NotFound);
    const { id } = await logged(other, application);
    await expect(act(me, (tx) => rejectionVerdict(tx, id))).rejects.toThrow(NotFound);
  });
});

describe('how far it got', () => {
  test('is applied at least: nobody is rejected at a role that they only saved', async () => {
    const me = await person();
    const verdict = await rejected(me, 'saved');
    expect(verdict).toMatchObject({ furthestStage: 'applied', tier: 1 });
    const { furthestStage, appliedOn } = await act(me, (tx) => getApplication(tx, verdict.applicationId));
    // On which day it went out, nobody said.
    expect({ furthestStage, appliedOn }).toEqual({ furthestStage: 'applied', appliedOn: null });
  });

  test.each(['', 'saved'])('has to be said in the form: “%s” is refused', (furthestStage) => {
    const said = { applicationId: randomUUID(), when: 'just-now', furthestStage };
    expect(rejectionFormSchema.safeParse(said).error?.issues.map(({ message }) => message)).toEqual([
      'Choose how far you got.',
    ]);
  });
});

describe('a company that is not here yet', () => {
  const about = (newId: string, role = 'Platform Engineer') =>
    ({ newId, company: 'Kitewright', role, stage: 'final-round' }) as const;

  test('gets its application with the rejection, once under a double tap', async () => {
    const me = await person();
    const newId = randomUUID();
    const log = () =>
      act(me, async (tx) => logRejection(tx, { applicationId: await applicationRejected(tx, about(newId)) }));
    const [one, other] = (await Promise.all([log(), log()])).map(allowed);
    expect(one?.id).toBe(other?.id);
    expect(one).toMatchObject({ applicationId: newId, furthestStage: 'final-round', tier: 3 });
    expect(await asAdmin('SELECT id FROM applications WHERE user_id = $1', [me.userId])).toHaveLength(1);
  });

  test('is the application that is here already, whatever the case and the “(m/w/d)”', async () => {
    const me = await person();
    const saved = await applied(me, 'saved', 'KITEWRIGHT');
    const named = await act(me, (tx) =>
      applicationRejected(tx, about(randomUUID(), 'platform engineer (m/w/d)')),
    );
    expect(named).toBe(saved);
  });

  test('is another one where the form was gone back to and says something else', async () => {
    const me = await person();
    const newId = randomUUID();
    const first = await act(me, (tx) => applicationRejected(tx, about(newId)));
    const second = await act(me, (tx) => applicationRejected(tx, about(newId, 'Designer')));
    expect([first === newId, second === newId]).toEqual([true, false]);
  });
});
