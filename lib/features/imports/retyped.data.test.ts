import { expect, test } from 'vitest';
import type { PreviewItem } from '@/lib/features/imports/schema';
import { cellForm } from '@/lib/features/imports/schema';
import { type Ask, aPerson, sent, shown, there, through } from '@/test/importing';

// Cells of a file that are typed anew in its preview.

const LIST = 'Company,Role,Applied,Notes\nElm,Tiler,2026-13-41,\n,Baker,2026-05-05,\nAsh,Cook,2026-06-06,\n';

const change = async (ask: Ask, id: string, body: object) =>
  ask({ method: 'PATCH', path: `/imports/${id}`, body });
const rows = async (ask: Ask, id: string): Promise<PreviewItem[]> =>
  (await ask({ method: 'GET', path: `/imports/${id}/preview` })).body.items as unknown as PreviewItem[];

test('a cell is typed anew, read again, kept with the import, and what came in by it goes with it', async () => {
  const { me, ask } = await aPerson();
  const id = await sent(ask, LIST);
  const [elm, baker] = await rows(ask, id);
  expect(elm?.problems).toMatchObject([{ code: 'day', cell: { column: 2, text: '2026-13-41' } }]);
  expect(baker).toMatchObject({
    comesIn: false,
    problems: [{ code: 'no-company', cell: { column: 0, text: '' } }],
  });

  const typed = await change(ask, id, {
    cells: [
      { line: 2, column: 'Applied', text: '3 November 2026' },
      { line: 3, column: 0, text: ' Oak ' },
    ],
  });
  expect(typed.body).toMatchObject({ bad: 0, problems: [] });
  expect(await rows(ask, id)).toMatchObject([
    {
      application: { appliedOn: '2026-11-03', events: [{ to: 'applied', on: '2026-11-03' }], note: null },
      retyped: [{ column: 2, text: '3 November 2026', was: '2026-13-41' }],
    },
    { application: { company: 'Oak' }, comesIn: true, retyped: [{ column: 0, text: 'Oak', was: '' }] },
    { retyped: [] },
  ]);

  // Whatever is decided next, it stays.
  await change(ask, id, { mapping: { Notes: null } });
  expect((await shown(ask, id)).bad).toBe(0);
  await ask({ method: 'POST', path: `/imports/${id}/run`, body: {} });
  expect(await through(ask, id)).toMatchObject({ state: 'done', imported: 3 });
  expect((await change(ask, id, { cells: [{ line: 2, column: 2, text: '' }] })).status).toBe(422);
  await ask({ method: 'POST', path: `/imports/${id}/undo`, body: {} });
  expect(await there(me)).toBe(0);
  // As an undone file may come in again, it is still as it was typed, and can be put back.
  expect((await shown(ask, id)).bad).toBe(0);
  const back = await change(ask, id, { cells: [{ line: 3, column: 0, text: null }] });
  expect(back.body).toMatchObject({ bad: 1 });
  expect((await rows(ask, id)).map(({ retyped }) => retyped.length)).toEqual([1, 0, 0]);
});

test('what can’t be read either is refused with its reason, and the cell stays as it was', async () => {
  const { ask } = await aPerson();
  const id = await sent(ask, LIST);
  const version = (await shown(ask, id)).version;
  const refused = async (cells: object[]) => {
    const { status, body } = await change(ask, id, { cells });
    return [status, ...(body.errors as unknown as { path: string; message: string }[])];
  };
  expect(await refused([{ line: 2, column: 2, text: '31.11.2026' }])).toEqual([
    422,
    {
      path: 'cells.0.text',
      message:
        '“31.11.2026” is no day that could be read. Write it like “3 November 2026”, or leave it empty.',
    },
  ]);
  expect(
    await refused([
      { line: 2, column: 2, text: '2026-11-03' },
      { line: 3, column: 'Company', text: '  ' },
    ]),
  ).toEqual([422, { path: 'cells.1.text', message: 'There is no company in this row.' }]);
  expect(await refused([{ line: 2, column: 'Wage', text: '1' }])).toEqual([
    422,
    { path: 'cells.0.column', message: 'The file has no such column.' },
  ]);
  expect(await refused([{ line: 12, column: 0, text: 'Oak' }])).toEqual([
    422,
    { path: 'cells.0.line', message: 'The file has no row that begins on this line.' },
  ]);
  expect((await rows(ask, id)).map(({ retyped }) => retyped.length)).toEqual([0, 0, 0]);
  expect((await shown(ask, id)).version).toBe(version);
});

test('VERSION: two that type the same cell are told of each other', async () => {
  const { ask } = await aPerson();
  const id = await sent(ask, LIST);
  const { version } = await shown(ask, id);
  await change(ask, id, { cells: [{ line: 3, column: 0, text: 'Oak' }], version });
  const late = await change(ask, id, { cells: [{ line: 3, column: 0, text: 'Elm' }], version });
  expect([late.status, late.body.code]).toEqual([409, 'VERSION']);
  expect((await rows(ask, id))[1]?.application.company).toBe('Oak');
});

test('a page sends one cell by its line and column', () => {
  const importId = '01946c3e-3d20-7c9f-8b1a-0123456789ab';
  expect(cellForm.parse({ importId, 'cell:12:3': ' 3 Nov 2026 ' })).toMatchObject({
    cells: [{ line: 12, column: 3, text: '3 Nov 2026' }],
  });
  expect(cellForm.parse({ importId, 'cell:12:3': '', back: 'yes' })).toMatchObject({
    cells: [{ text: null }],
  });
  const long = cellForm.safeParse({ importId, 'cell:12:3': 'x'.repeat(501) });
  expect(long.error?.issues).toMatchObject([{ path: ['cell:12:3'], message: 'Keep it to 500 characters.' }]);
  expect(cellForm.safeParse({ importId, 'cell:x:3': '' }).success).toBe(false);
});
