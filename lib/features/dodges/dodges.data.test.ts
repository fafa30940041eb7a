import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { getDodge, listDodges, listGlad, listOthers } from '@/lib/features/dodges/data';
import { answerDodge, changeDodge, noteAsked } from '@/lib/features/dodges/mutations';
import { today } from '@/lib/features/today/data';
import { NotFound } from '@/lib/platform/errors';
import { placeOf } from '@/lib/platform/paging';
import { localDate } from '@/lib/rules/time';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, logged, person, refusalOf } from '@/test/rejected';

const DAY = 24 * 3600;
const ZONE = 'Asia/Tokyo';
beforeEach(() => shiftClock(0));

const lost = async (me: ClientScope, receivedAt?: Temporal.Instant, company?: string) =>
  logged(me, await applied(me, 'applied', company), receivedAt ? { receivedAt } : {});
const asked = (me: ClientScope) => inScope(me, async (tx) => (await today(tx)).dodge);
const seen = (me: ClientScope, id: string) => inScope(me, (tx) => noteAsked(tx, id));
const daysAgo = (days: number) => Temporal.Now.instant().subtract({ hours: 24 * days });

/** Moves the database's clock to the local day that is `months` after today, and `days` more. */
async function monthsOn(months: number, days = 0): Promise<void> {
  const now = Temporal.Now.instant();
  const from = localDate(now, ZONE);
  await shiftClock(from.until(from.add({ months }), { largestUnit: 'day' }).days * DAY + days * DAY);
}

const numberAsked = async ({ userId }: ClientScope) =>
  asAdmin('SELECT months, asked_on::text AS on FROM dodges WHERE user_id = $1 ORDER BY months', [userId]);

describe('DODGE: the question on Today', () => {
  test('comes on the day six months are over and not on the day before, and again at twelve', async () => {
    const me = await person(ZONE);
    const { id } = await lost(me, undefined, 'Kitewright');
    await monthsOn(6, -1);
    expect(await asked(me)).toBeNull();
    await monthsOn(6);
    expect(await asked(me)).toMatchObject({
      rejectionId: id,
      company: 'Kitewright',
      months: 6,
      asked: false,
    });
    await seen(me, id);
    expect(await asked(me)).toMatchObject({ rejectionId: id, asked: true });
    await monthsOn(6, 1);
    expect(await asked(me)).toBeNull();
    await monthsOn(12, -1);
    expect(await asked(me)).toBeNull();
    await monthsOn(12);
    expect(await asked(me)).toMatchObject({ rejectionId: id, months: 12 });
    await seen(me, id);
    await monthsOn(12, 1);
    expect(await asked(me)).toBeNull();
  });

  test('stays asked where the clock goes back, and is one where it is noted twice at once', async () => {
    const me = await person(ZONE);
    const { id } = await lost(me);
    await monthsOn(6);
    await Promise.all([seen(me, id), seen(me, id)]);
    expect(await numberAsked(me)).toHaveLength(1);
    await shiftClock(0);
    await seen(me, id);
    await monthsOn(6, 1);
    expect(await asked(me)).toBeNull();
    expect(await numberAsked(me)).toHaveLength(1);
  });

  test('is noted for nothing that is not due: opening an address early asks nothing', async () => {
    const me = await person(ZONE);
    const { id } = await lost(me);
    await monthsOn(6, -1);
    await seen(me, id);
    expect(await numberAsked(me)).toEqual([]);
  });

  test('is one a day, and none about rejections that were older when they were added', async () => {
    const me = await person(ZONE);
    for (let count = 0; count < 4; count++) await lost(me, daysAgo(400 + count));
    const first = await lost(me, Temporal.Now.instant().subtract({ hours: 1 }));
    const second = await lost(me);
    expect(await asked(me)).toBeNull();
    await monthsOn(6);
    expect(await asked(me)).toMatchObject({ rejectionId: first.id });
    await seen(me, first.id);
    expect(await asked(me)).toMatchObject({ rejectionId: first.id, asked: true });
    await monthsOn(6, 1);
    expect(await asked(me)).toMatchObject({ rejectionId: second.id });
  });

  test('waits three months for somebody who is away, and no longer', async () => {
    const me = await person(ZONE);
    await lost(me);
    await monthsOn(9, -1);
    expect(await asked(me)).not.toBeNull();
    await monthsOn(9);
    expect(await asked(me)).toBeNull();
  });

  test('keeps quiet on a day that brought a rejection', async () => {
    const me = await person(ZONE);
    await lost(me);
    await monthsOn(6);
    const now = Temporal.Now.instant();
    expect(await asked(me)).not.toBeNull();
    await inScope(me, async (tx) => expect(tx.now.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds));
    await lost(me);
    expect(await asked(me)).toBeNull();
  });
});

describe('DODGE: the answer', () => {
  const said = (me: ClientScope, id: string, answer: 'glad' | 'not' | 'not-sure', more: object = {}) =>
    inScope(me, (tx) => answerDodge(tx, id, { answer, ...more }));

  test('is refused before six months are over, with the day they are', async () => {
    const me = await person(ZONE);
    const { id } = await lost(me, daysAgo(2));
    const refusal = refusalOf(await said(me, id, 'glad'));
    expect(refusal).toMatchObject({ code: 'DODGE', because: 'it is too early to tell' });
    expect(localDate(refusal.until ?? Temporal.Now.instant(), ZONE)).toEqual(
      localDate(daysAgo(2), ZONE).add({ months: 6 }),
    );
    expect(await numberAsked(me)).toEqual([]);
  });

  test('is kept sealed, stands on the shelf, and can be changed', async () => {
    const me = await person(ZONE);
    const { id: rejectionId } = await lost(me, daysAgo(300));
    const { id, version } = allowed(await said(me, rejectionId, 'glad', { line: 'They folded in May.' }));
    const [row] = await asAdmin('SELECT line_sealed FROM dodges WHERE id = $1', [id]);
    expect(row?.line_sealed.toString('utf8')).not.toContain('folded');
    const shelf = () => inScope(me, (tx) => listGlad(tx, { limit: 5 }));
    expect((await shelf()).items).toMatchObject([{ id, months: 6, line: 'They folded in May.' }]);
    allowed(await inScope(me, (tx) => changeDodge(tx, { id, answer: 'not', version })));
    expect((await shelf()).items).toEqual([]);
    expect((await inScope(me, (tx) => listOthers(tx, 5))).items).toMatchObject([
      { id, answer: 'not', line: 'They folded in May.' },
    ]);
  });

  test('once asked about starts from nothing, and a second tab writes over nothing', async () => {
    const me = await person(ZONE);
    const { id } = await lost(me);
    await monthsOn(6);
    await seen(me, id);
    allowed(await said(me, id, 'not-sure', { version: 0 }));
    expect(refusalOf(await said(me, id, 'glad', { version: 0 }))).toMatchObject({
      code: 'VERSION',
      because: 'it was changed since',
      current: { values: { answer: 'not-sure' } },
    });
  });

  test('of two tabs at once is kept once', async () => {
    const me = await person(ZONE);
    const { id } = await lost(me, daysAgo(300));
    const both = await Promise.all([
      said(me, id, 'glad', { version: 0 }),
      said(me, id, 'not', { version: 0 }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await numberAsked(me)).toHaveLength(1);
  });

  test('at twelve months takes the place of the one at six on the shelf', async () => {
    const me = await person(ZONE);
    const { id } = await lost(me, daysAgo(200));
    allowed(await said(me, id, 'glad'));
    await monthsOn(6);
    allowed(await said(me, id, 'not-sure'));
    expect((await inScope(me, (tx) => listGlad(tx, { limit: 5 }))).items).toEqual([]);
    expect((await inScope(me, (tx) => listOthers(tx, 5))).items).toMatchObject([{ months: 12 }]);
    expect((await inScope(me, (tx) => listDodges(tx, { limit: 5 }))).items).toHaveLength(2);
  });

  test('lists page by page', async () => {
    const me = await person(ZONE);
    for (let count = 0; count < 3; count++) {
      await shiftClock(count);
      allowed(await said(me, (await lost(me, daysAgo(300))).id, 'glad'));
    }
    const first = await inScope(me, (tx) => listGlad(tx, { limit: 2 }));
    expect(first.items).toHaveLength(2);
    const cursor = placeOf(first.nextCursor ?? '') ?? undefined;
    const rest = await inScope(me, (tx) => listGlad(tx, { limit: 2, cursor }));
    expect(rest).toMatchObject({ items: [{ answer: 'glad' }], nextCursor: null });
  });

  test('is there for nobody else', async () => {
    const [me, other] = [await person(ZONE), await person(ZONE)];
    const { id: rejectionId } = await lost(me, daysAgo(300));
    const { id } = allowed(await said(me, rejectionId, 'glad'));
    for (const reach of [
      () => inScope(other, (tx) => getDodge(tx, id)),
      () => inScope(other, (tx) => changeDodge(tx, { id, answer: 'not' })),
      () => said(other, rejectionId, 'not'),
      () => seen(other, rejectionId),
    ])
      await expect(reach()).rejects.toThrow(NotFound);
    expect((await inScope(other, (tx) => listGlad(tx, { limit: 5 }))).items).toEqual([]);
  });
});
