import { beforeAll, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { openImport } from '@/lib/features/imports/data';
import { post, type Visit } from '@/test/access/browser';
import { type Member, member } from '@/test/access/person';
import { POST } from './route';

// A list as a browser sends it where no script runs.

let ana: Member;
beforeAll(async () => {
  ana = await member('Ana');
});

async function byForm(visit: Visit, file: File | null): Promise<[number, string | null]> {
  const form = new FormData();
  if (file) form.set('file', file);
  const whole = new Response(form);
  const headers = { 'content-type': whole.headers.get('content-type') ?? '' };
  const body = await whole.arrayBuffer();
  let answer = new Response();
  const act = async () => {
    answer = await POST(
      new Request('http://localhost:3000/import/upload', { method: 'POST', headers, body }),
    );
    return { status: 'idle' } as const;
  };
  await post(act, {}, visit);
  return [answer.status, answer.headers.get('location')];
}

const LIST = new File(['Company,Role\r\nElm “& Co”,Tiler\r\n'], 'my "list".csv', { type: 'text/csv' });

test('leads to what was read of it', async () => {
  const [status, location] = await byForm({ session: ana.session }, LIST);
  expect([status, location]).toEqual([303, expect.stringMatching(/^\/import\/[0-9a-f-]{36}$/)]);
  const id = String(location).split('/')[2] ?? '';
  const { view, items } = await inScope(ana.me, (tx) => openImport(tx, id, { from: 0 }));
  expect(view.fileName).toBe('my "list".csv');
  expect(items.map(({ application }) => application.company)).toEqual(['Elm “& Co”']);
});

test.each([
  ['nothing', null, 'no-file'],
  ['no table', new File(['%PDF-1.7'], 'letter.pdf'), 'not-a-table'],
  ['headers alone', new File(['Company,Role'], 'empty.csv'), 'only-headers'],
])('leads back with what is wrong with %s', async (_name, file, code) => {
  expect(await byForm({ session: ana.session }, file)).toEqual([303, `/import?problem=${code}`]);
});

test('takes nothing from somebody who is signed out, or from another site', async () => {
  expect(await byForm({}, LIST)).toEqual([303, '/import?problem=signed-out']);
  expect(await byForm({ session: ana.session, origin: 'https://evil.example' }, LIST)).toEqual([
    303,
    '/import?problem=elsewhere',
  ]);
});
