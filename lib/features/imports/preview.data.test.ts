import { expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { shownImport } from '@/lib/features/imports/preview';
import type { PreviewItem } from '@/lib/features/imports/schema';
import { asAdmin } from '@/test/database';
import { type Ask, aPerson, brought, sent } from '@/test/importing';

// What is shown of a file before it counts: the whole verdict on coming back, and what is worth a look, wherever it stands.

const ended = (ask: Ask, role: string, endedOn: string) =>
  ask({
    ...{ method: 'POST', path: '/applications' },
    body: { company: 'Acme', role, appliedOn: '2026-01-05', ending: 'ghosted', endedOn },
  });
const today = async (): Promise<string> =>
  (await asAdmin(`SELECT to_char(rebound.now() AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD') AS day`))[0]?.day;
const previewed = async (ask: Ask, text: string): Promise<PreviewItem[]> => {
  const { body } = await ask({ method: 'GET', path: `/imports/${await sent(ask, text)}/preview` });
  return body.items as unknown as PreviewItem[];
};

test('BACK-GUARD: says of a role that is only saved when to come back, and by which rule', async () => {
  const { ask } = await aPerson();
  const day = await today();
  await ended(ask, 'Engineer', day);
  const [same, other, sentAlready, elsewhere] = await previewed(
    ask,
    `Company,Role,Status,Applied\nAcme,Engineer,saved,\nAcme,Night porter,saved,\nAcme,Engineer,applied,2026-01-05\nElm,Tiler,saved,\n`,
  );
  expect(same?.back).toMatchObject({ verdict: 'wait', code: 'BACK-6' });
  expect(String(same?.back?.from) > day).toBe(true);
  expect(other?.back).toMatchObject({ verdict: 'advised-against', code: 'BACK-ADJ' });
  expect([sentAlready?.back, elsewhere?.back]).toEqual([null, null]);
  expect(sentAlready?.history).toMatchObject([{ role: 'Engineer', ending: 'ghosted' }]);
});

test('BACK-GUARD: weighs what the same file tells of the company, on whichever page it stands', async () => {
  const { ask } = await aPerson();
  const day = await today();
  const others = Array.from({ length: 130 }, (_, n) => `Firm ${n},Role ${n},applied,2026-01-05,`);
  const id = await sent(
    ask,
    [
      'Company,Role,Status,Applied,Rejected',
      ...['Acme,Engineer,saved,,', 'Acme,Night porter,saved,,', 'Acme,Engineer,applied,2026-01-05,'],
      ...others,
      `ACME,Engineer,rejected,2026-01-05,${day}`,
      'Elm,Tiler,saved,,',
      'Elm,Tiler,rejected,,',
    ].join('\n'),
  );
  const backs = async (limit: number) => {
    const { body } = await ask({ method: 'GET', path: `/imports/${id}/preview?limit=${limit}` });
    return (body.items as unknown as PreviewItem[]).map(({ back }) => back);
  };
  const [same, other, sentAlready] = await backs(3);
  expect(same).toMatchObject({ verdict: 'wait', code: 'BACK-6', endedOn: day, line: 135 });
  expect(String(same?.from) > day).toBe(true);
  expect(other).toMatchObject({ verdict: 'advised-against', code: 'BACK-ADJ', line: 135 });
  expect(sentAlready).toBeNull();
  // Nobody knows when the other one ended: it is brought up, and closes nothing.
  const page = async (query = '') =>
    (await ask({ method: 'GET', path: `/imports/${id}/preview?limit=100${query}` })).body;
  const { items } = await page(`&cursor=${(await page()).nextCursor}`);
  expect((items as unknown as PreviewItem[]).slice(-2)).toMatchObject([
    { application: { company: 'Elm' }, back: { verdict: 'possible', endedOn: null, line: 137 } },
    { back: null },
  ]);
  // A line that stays out tells nothing.
  await ask({ method: 'PATCH', path: `/imports/${id}`, body: { skip: [135] } });
  expect((await backs(2))[0]).toBeNull();
});

test('BACK-GUARD: of the file and what is here already the stricter decides, and is named', async () => {
  const { ask } = await aPerson();
  const day = await today();
  await ended(ask, 'Engineer', day);
  const rows = 'Acme,Engineer,saved,,\nAcme,Engineer,rejected,2025-01-05,2025-03-01\n';
  const [saved] = await previewed(ask, `Company,Role,Status,Applied,Rejected\n${rows}`);
  expect(saved?.back).toMatchObject({ verdict: 'wait', endedOn: day, line: null });
});

test('BACK-OWN: an employer’s own waiting period decides where it is longer', async () => {
  const { me, ask } = await aPerson();
  await ended(ask, 'Engineer', '2026-02-01');
  await asAdmin(
    `UPDATE companies SET wait_months = 18, wait_scope = 'any', wait_source = 'https://acme.example/careers' WHERE user_id = $1`,
    [me.userId],
  );
  const [other] = await previewed(ask, 'Company,Role,Status\nAcme,Night porter,saved\n');
  expect(other?.back).toEqual({
    verdict: 'advised-against',
    code: 'BACK-OWN',
    from: '2027-08-01',
    endedOn: '2026-02-01',
    line: null,
  });
});

test('counts what the person may have already over all rows, and leads to the page with a line', async () => {
  const { me, ask } = await aPerson();
  await ask({ method: 'POST', path: '/applications', body: { company: 'Firm 130', role: 'Role 130' } });
  const rows = Array.from({ length: 140 }, (_, n) => `Firm ${n},Role ${n},saved`);
  const id = await sent(ask, ['Company,Role,Status', ...rows, 'Firm 7,Role 7,saved'].join('\n'));
  const page = (query: { line?: number; limit?: number } = {}) =>
    inScope(me, (tx) => shownImport(tx, id, { limit: 50, ...query }));
  const first = await page();
  expect([first.maybeThere, first.view.duplicates, first.isFirst]).toEqual([
    [132],
    [{ lines: [9, 142] }],
    true,
  ]);
  const there = await page({ line: 132 });
  expect([there.items.map(({ line }) => line).includes(132), there.isFirst]).toEqual([true, false]);
  expect(there.items.find(({ line }) => line === 132)?.sameAs).toHaveLength(1);
  expect((await page({ line: 9_999 })).items[0]?.line).toBe(2);
});

test('has nothing to look at once it has come in', async () => {
  const { me, ask } = await aPerson();
  await ask({ method: 'POST', path: '/applications', body: { company: 'Acme', role: 'Engineer' } });
  const id = await brought(ask);
  const { maybeThere, items } = await inScope(me, (tx) => shownImport(tx, id, { limit: 50 }));
  expect(maybeThere).toEqual([]);
  expect(items.map(({ isThere }) => isThere)).toEqual([true, true, true]);
});
