import { expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { addApplication, changeTogether, endApplication } from '@/lib/features/applications/mutations';
import { addEvent } from '@/lib/features/history/mutations';
import { reportCsv } from '@/lib/features/reports/csv';
import { countUndated, reportOf } from '@/lib/features/reports/data';
import { placeIn } from '@/lib/platform/paging';
import { act, person } from '@/test/rejected';

type Fields = Partial<Parameters<typeof addApplication>[1]>;
const add = (me: ClientScope, more: Fields = {}) =>
  act(me, (tx) => addApplication(tx, { company: 'Kitewright', role: 'Engineer', ...more }));
const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const reported = (me: ClientScope, more: Partial<Parameters<typeof reportOf>[1]> = {}) =>
  act(me, (tx) => reportOf(tx, { ...OCTOBER, limit: 50, ...more }));

test('lists what was applied for on these days, both counted, the first first', async () => {
  const me = await person();
  for (const appliedOn of ['2026-11-01', '2026-10-31', '2026-10-01', '2026-09-30'])
    await add(me, { appliedOn, role: appliedOn });
  await add(me, { stage: 'saved', role: 'Never sent' });
  await add(me, { stage: 'saved', role: 'Not sent yet', appliedOn: '2026-10-10' });
  await add(await person(), { appliedOn: '2026-10-10' });
  const { items } = await reported(me);
  expect(items.map(({ role }) => role)).toEqual(['2026-10-01', '2026-10-31']);
});

test('goes page by page, also through several of one day', async () => {
  const me = await person();
  for (const role of ['a', 'b', 'c', 'd', 'e']) await add(me, { role, appliedOn: '2026-10-10' });
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof reported>> = await reported(me, {
      limit: 2,
      cursor: placeIn(cursor),
    });
    seen.push(...page.items.map(({ role }) => role));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(seen).toHaveLength(5);
});

test('tells the whole history, also what came later, and of an archived one; no note, no pay', async () => {
  const me = await person();
  const salary = { min: 50_000, max: null, currency: 'EUR', period: 'year' } as const;
  const { id } = await add(me, { appliedOn: '2026-10-05', location: 'Leeds', note: 'SECRET', salary });
  await act(me, (tx) => addEvent(tx, { applicationId: id, stage: 'phone-screen', on: '2026-10-12' }));
  await act(me, (tx) => endApplication(tx, { id, ending: 'withdrawn', endedOn: '2026-11-02' }));
  await act(me, (tx) => changeTogether(tx, { ids: [id], change: { archived: true } }));
  const { items } = await reported(me);
  expect(items).toEqual([
    {
      ...{ id, company: 'Kitewright', role: 'Engineer', location: 'Leeds', source: null },
      ...{ appliedOn: '2026-10-05', ending: 'withdrawn', endedOn: '2026-11-02' },
      events: [
        { stage: 'applied', laterLabel: null, round: null, ending: null, on: '2026-10-05' },
        { stage: 'phone-screen', laterLabel: null, round: null, ending: null, on: '2026-10-12' },
        { stage: 'phone-screen', laterLabel: null, round: null, ending: 'withdrawn', on: '2026-11-02' },
      ],
    },
  ]);
  expect(reportCsv(items, { ...OCTOBER, language: 'de', naming: {}, separator: ';' }).split('\r\n')).toEqual([
    '\uFEFFMeine Bewerbungen;01.10.2026 bis 31.10.2026',
    'Name;',
    'Kundennummer;',
    '',
    'Beworben am;Unternehmen;Stelle;Ort;Gefunden über;Verlauf;Ergebnis',
    '05.10.2026;Kitewright;Engineer;Leeds;;"05.10.2026: Beworben\n12.10.2026: Telefongespräch\n02.11.2026: Von mir zurückgezogen";Von mir zurückgezogen',
    '',
  ]);
});

test('counts what no report can list, as nobody knows the day', async () => {
  const me = await person();
  await add(me, { stage: 'phone-screen' });
  await add(me, { stage: 'saved' });
  await add(me, { appliedOn: '2026-10-05' });
  expect(await act(me, countUndated)).toBe(1);
});
