import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { makeToken } from '@/lib/features/account/mutations';
import { adopt, changeAdoption } from '@/lib/features/adoptions/mutations';
import { endApplication } from '@/lib/features/applications/mutations';
import { accessLog, coachingsOf, sharedEntries } from '@/lib/features/coaching/data';
import { setShared } from '@/lib/features/coaching/mutations';
import { addFeedback } from '@/lib/features/feedback/mutations';
import { writeEntry } from '@/lib/features/journal/mutations';
import { correctRejection, deleteRejection } from '@/lib/features/rejections/mutations';
import { getMonth, getReview, listMonths } from '@/lib/features/reviews/data';
import { closeMonth, reopenMonth, writeWentWell } from '@/lib/features/reviews/mutations';
import { NotFound } from '@/lib/platform/errors';
import { localDate } from '@/lib/rules/time';
import { recordOpening } from '@/lib/sharing/mutations';
import { coached, person as someone } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, logged, person, refusalOf } from '@/test/rejected';

const ZONE = 'Asia/Tokyo';
beforeEach(() => shiftClock(0));

/** Noon of the tenth of the month before this one, where the person lives. */
const lastMonth = () => {
  const day = localDate(Temporal.Now.instant(), ZONE).subtract({ months: 1 }).with({ day: 10 });
  return {
    month: day.toPlainYearMonth(),
    at: day.toZonedDateTime({ timeZone: ZONE, plainTime: '12:00' }).toInstant(),
  };
};
const nameOf = ({ month }: ReturnType<typeof lastMonth>) => month.toString();

const lost = async (
  me: ClientScope,
  stage: 'applied' | 'final-round',
  receivedAt: Temporal.Instant,
  company?: string,
) => logged(me, await applied(me, stage, company), { receivedAt });

const month = (me: ClientScope, of: string) => inScope(me, (tx) => getMonth(tx, of));
const close = async (me: ClientScope, of: string) => allowed(await inScope(me, (tx) => closeMonth(tx, of)));

describe('REVIEW: a month that is open', () => {
  test('has in it what was lost where, said, adopted and written', async () => {
    const me = await person(ZONE);
    const then = lastMonth();
    const first = await lost(me, 'final-round', then.at, 'Kitewright');
    await lost(me, 'applied', then.at.add({ hours: 1 }));
    const today = await lost(me, 'applied', Temporal.Now.instant().subtract({ minutes: 5 }));
    await inScope(me, (tx) => writeEntry(tx, first.id, { oneThing: 'Draw the payment flow first.' }));
    await inScope(me, (tx) =>
      addFeedback(tx, {
        rejectionId: first.id,
        words: 'We wanted somebody who had run a team.',
        saidOn: then.month.toPlainDate({ day: 11 }).toString(),
      }),
    );
    allowed(
      await inScope(me, (tx) =>
        writeWentWell(tx, { month: nameOf(then), wentWell: 'The take-home was fun.', version: 0 }),
      ),
    );
    const { content, closedOn } = await month(me, nameOf(then));
    expect(closedOn).toBeNull();
    expect(content).toMatchObject({
      losses: [
        { company: 'Kitewright', stage: 'final-round', oneThing: 'Draw the payment flow first.' },
        { stage: 'applied', entryId: null },
      ],
      entries: 1,
      lostAt: [
        { stage: 'applied', count: 1 },
        { stage: 'final-round', count: 1 },
      ],
      said: [{ company: 'Kitewright', words: 'We wanted somebody who had run a team.' }],
      wentWell: 'The take-home was fun.',
    });
    expect(content.losses.map(({ rejectionId }) => rejectionId)).not.toContain(today.id);
    for (const { share, inFlightBefore } of content.losses)
      expect(share).toBe(1 / Math.max(1, inFlightBefore));
    const [row] = await asAdmin('SELECT went_well_sealed FROM reviews WHERE user_id = $1', [me.userId]);
    expect(row?.went_well_sealed.toString('utf8')).not.toContain('fun');
  });

  test('counts who decided as the patterns do: what an entry leaves unknown, its rejection says', async () => {
    const me = await person(ZONE);
    const then = lastMonth();
    for (let hours = 0; hours < 5; hours++) {
      const { id } = await lost(me, 'applied', then.at.add({ hours }));
      await inScope(me, (tx) => writeEntry(tx, id, { gut: 'No idea.' }));
      allowed(await inScope(me, (tx) => correctRejection(tx, { rejectionId: id, decidedBy: 'panel' })));
    }
    expect((await month(me, nameOf(then))).content.repeated).toContainEqual({
      ...{ what: 'decider', value: 'panel', count: 5 },
    });
  });

  test('says what was adopted in it and whether it was tried', async () => {
    const me = await person(ZONE);
    const now = localDate(Temporal.Now.instant(), ZONE).toPlainYearMonth().toString();
    const { id } = allowed(
      await inScope(me, (tx) => adopt(tx, { text: 'Name a range first.', from: 'own' })),
    );
    expect((await month(me, now)).content.adopted).toEqual([{ text: 'Name a range first.', state: 'open' }]);
    allowed(await inScope(me, (tx) => changeAdoption(tx, { id, state: 'tried' })));
    expect((await month(me, now)).content.adopted).toEqual([{ text: 'Name a range first.', state: 'tried' }]);
  });

  test('says what stayed open: sent by then, and not closed by then', async () => {
    const me = await person(ZONE);
    const going = await applied(me, 'applied', 'Northwind');
    const ended = await applied(me, 'applied', 'Contoso');
    await inScope(me, (tx) => endApplication(tx, { id: ended, ending: 'withdrawn' }));
    await applied(me, 'saved', 'Litware');
    const now = localDate(Temporal.Now.instant(), ZONE);
    const open = async (of: string) => (await month(me, of)).content.open;
    expect(await open(now.toPlainYearMonth().toString())).toMatchObject({
      on: now.toString(),
      count: 1,
      shown: [{ company: 'Northwind' }],
    });
    expect(await open(nameOf(lastMonth()))).toMatchObject({ count: 0, shown: [] });
    await asAdmin(
      "UPDATE stage_events SET happened_on = $2 WHERE application_id = ANY ($1) AND stage = 'applied' AND ending IS NULL",
      [[going, ended], lastMonth().month.toPlainDate({ day: 3 }).toString()],
    );
    expect(await open(nameOf(lastMonth()))).toMatchObject({ count: 2 });
  });

  test.each(['2099-01', '2026-13', 'October', ''])(
    'is not there where %s is no month that has begun',
    async (typed) => {
      const me = await person(ZONE);
      await expect(month(me, typed)).rejects.toThrow(NotFound);
    },
  );
});

describe('REVIEW: a month that is closed', () => {
  test('stays as it was, whatever is corrected or deleted later, with its day, until it is opened again', async () => {
    const me = await person(ZONE);
    const then = lastMonth();
    const { id: rejectionId } = await lost(me, 'final-round', then.at, 'Kitewright');
    await inScope(me, (tx) => writeEntry(tx, rejectionId, { oneThing: 'As it was.' }));
    const closed = await close(me, nameOf(then));
    const today = localDate(Temporal.Now.instant(), ZONE).toString();
    expect(closed).toMatchObject({ closedOn: today, content: { losses: [{ oneThing: 'As it was.' }] } });
    await inScope(me, (tx) => writeEntry(tx, rejectionId, { oneThing: 'As it is now.' }));
    expect((await month(me, nameOf(then))).content).toEqual(closed.content);
    expect(
      refusalOf(await inScope(me, (tx) => writeWentWell(tx, { month: nameOf(then), wentWell: 'Later.' }))),
    ).toMatchObject({ code: 'REVIEW', because: 'it is closed' });
    const id = closed.id ?? '';
    allowed(await inScope(me, (tx) => reopenMonth(tx, id)));
    await expect(inScope(me, (tx) => getReview(tx, id))).rejects.toThrow(NotFound);
    expect(await month(me, nameOf(then))).toMatchObject({
      closedOn: null,
      content: { losses: [{ oneThing: 'As it is now.' }] },
    });
    await close(me, nameOf(then));
    await inScope(me, (tx) => deleteRejection(tx, rejectionId));
    expect((await month(me, nameOf(then))).content.losses).toHaveLength(1);
  });

  test('is sealed, and closed once by two at once', async () => {
    const me = await person(ZONE);
    const then = lastMonth();
    await lost(me, 'applied', then.at, 'Kitewright');
    const both = await Promise.all([close(me, nameOf(then)), close(me, nameOf(then))]);
    expect(both[0]).toEqual(both[1]);
    const rows = await asAdmin('SELECT kept_sealed FROM reviews WHERE user_id = $1', [me.userId]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.kept_sealed.toString('utf8')).not.toContain('Kitewright');
  });

  test('is listed with its day beside the open ones, the latest first', async () => {
    const me = await person(ZONE);
    const then = lastMonth();
    await lost(me, 'applied', then.at);
    await lost(me, 'applied', Temporal.Now.instant().subtract({ minutes: 5 }));
    await close(me, nameOf(then));
    const listed = await inScope(me, listMonths);
    expect(listed.map((one) => [one.month, one.rejections, one.closedOn !== null])).toEqual([
      [localDate(Temporal.Now.instant(), ZONE).toPlainYearMonth().toString(), 1, false],
      [nameOf(then), 1, true],
    ]);
  });

  test('is there for nobody else', async () => {
    const [me, other] = [await person(ZONE), await person(ZONE)];
    const then = lastMonth();
    await lost(me, 'applied', then.at);
    const id = (await close(me, nameOf(then))).id ?? '';
    for (const reach of [
      () => inScope(other, (tx) => getReview(tx, id)),
      () => inScope(other, (tx) => reopenMonth(tx, id)),
    ])
      await expect(reach()).rejects.toThrow(NotFound);
    expect(await inScope(other, listMonths)).toEqual([]);
    expect((await month(other, nameOf(then))).content.losses).toEqual([]);
  });
});

describe('COACH-1: a closed month beside a coach', () => {
  test('is read where it was shared, by itself, until it is taken back or opened again', async () => {
    const [me, coach] = [await someone('Ana Ruiz'), await someone('Priya Raman')];
    const beside = await coached(me, coach, []);
    const { coachingId } = beside;
    const zone = await inScope(me, async (tx) => tx.viewer.zone);
    const day = localDate(Temporal.Now.instant(), zone).subtract({ months: 1 }).with({ day: 10 });
    const then = day.toPlainYearMonth().toString();
    await lost(
      me,
      'applied',
      day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant(),
      'Kitewright',
    );
    const id = (await close(me, then)).id ?? '';
    const opened = () =>
      inScope(beside, async (tx) => {
        await recordOpening(tx, { kind: 'review', id });
        return getReview(tx, id);
      });
    const share = (shared: boolean) =>
      inScope(me, (tx) => setShared(tx, { subject: { kind: 'review', id }, coachingId, shared }));
    await expect(opened()).rejects.toThrow(NotFound);
    allowed(await share(true));
    expect((await opened()).content.losses).toMatchObject([{ company: 'Kitewright' }]);
    await expect(inScope(beside, (tx) => getReview(tx, id))).rejects.toThrow(NotFound);
    // Both sides read which month it is, before it is opened and in the record.
    expect(await inScope(me, coachingsOf)).toMatchObject([{ months: [{ id, month: then }] }]);
    expect((await inScope(beside, (tx) => sharedEntries(tx))).also).toMatchObject([
      { kind: 'review', id, month: then },
    ]);
    expect((await inScope(me, accessLog)).visits).toMatchObject([{ what: 'review', month: then, times: 1 }]);
    allowed(await share(false));
    expect(await inScope(me, coachingsOf)).toMatchObject([{ months: [] }]);
    expect((await inScope(beside, (tx) => sharedEntries(tx))).also).toEqual([]);
    await expect(opened()).rejects.toThrow(NotFound);
    allowed(await share(true));
    allowed(await inScope(me, (tx) => reopenMonth(tx, id)));
    await expect(opened()).rejects.toThrow(NotFound);
    await close(me, then);
    await expect(opened()).rejects.toThrow(NotFound);
  });

  test('answers their program what the sentence beside the button names, and no more', async () => {
    const [me, coach] = [await someone('Ana Ruiz'), await someone('Priya Raman')];
    const { coachingId } = await coached(me, coach, []);
    const now = localDate(Temporal.Now.instant(), await inScope(me, async (tx) => tx.viewer.zone));
    await applied(me, 'final-round', 'Northwind');
    const heard = await lost(me, 'applied', Temporal.Now.instant(), 'Kitewright');
    const low = await lost(me, 'applied', Temporal.Now.instant(), 'Litware');
    await inScope(me, (tx) => writeEntry(tx, heard.id, { oneThing: 'Draw the payment flow first.' }));
    // Her own page names this one without its words (0071).
    await inScope(me, (tx) => writeEntry(tx, low.id, { oneThing: 'I wish I was dead' }));
    const id = (await close(me, now.toPlainYearMonth().toString())).id ?? '';
    allowed(
      await inScope(me, (tx) => setShared(tx, { subject: { kind: 'review', id }, coachingId, shared: true })),
    );
    const { token } = await inScope(coach, (tx) => makeToken(tx, { name: 'notes', scopes: ['read'] }));
    const path = `/clients/${coachingId}/review`;
    const answer = await dispatch(
      new Request(`http://localhost/api/v1${path}?reviewId=${id}`, {
        headers: { authorization: `Bearer ${token}` },
      }),
      path.split('/').slice(1),
    );
    const loss = { role: 'Platform Engineer', receivedOn: now.toString(), stage: 'applied' };
    expect(await answer.json()).toEqual({
      id,
      month: now.toPlainYearMonth().toString(),
      closedOn: now.toString(),
      content: {
        losses: [
          { ...loss, company: 'Kitewright', oneThing: 'Draw the payment flow first.' },
          { ...loss, company: 'Litware', oneThing: null },
        ],
        said: [],
        adopted: [],
        wentWell: null,
        open: { on: now.toString(), count: 1 },
      },
    });
  });

  test('cannot be shared while it is open', async () => {
    const [me, coach] = [await someone('Ana Ruiz'), await someone('Priya Raman')];
    const { coachingId } = await coached(me, coach, []);
    const then = nameOf(lastMonth());
    allowed(await inScope(me, (tx) => writeWentWell(tx, { month: then, wentWell: 'A good talk.' })));
    const { id } = await month(me, then);
    await expect(
      inScope(me, (tx) =>
        setShared(tx, { subject: { kind: 'review', id: id ?? '' }, coachingId, shared: true }),
      ),
    ).rejects.toThrow(NotFound);
  });
});
