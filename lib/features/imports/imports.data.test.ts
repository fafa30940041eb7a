import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { makeToken } from '@/lib/features/account/mutations';
import { changeTogether } from '@/lib/features/applications/mutations';
import { runDueImports } from '@/lib/features/imports/jobs';
import { shownImport } from '@/lib/features/imports/preview';
import type { ImportView, PreviewItem } from '@/lib/features/imports/schema';
import { asAdmin } from '@/test/database';
import { aPerson, brought, LIST, sent, shown, there, through } from '@/test/importing';
import { doneBy, takeBack } from '@/test/undone';

// The API as a program sees it: a file goes in, is shown, comes in, and is taken back.

describe('a file', () => {
  test('is read and shown, and nothing comes in', async () => {
    const { me, ask } = await aPerson();
    const { status, body } = await ask({ method: 'POST', path: '/imports', body: LIST });
    expect(status).toBe(201);
    expect(Object.keys(body).sort()).toEqual(
      [
        ...[
          'columns',
          'dateOrder',
          'duplicates',
          'encoding',
          'format',
          'id',
          'problems',
          'questions',
          'rows',
        ],
        'separator',
      ].sort(),
    );
    expect(body).toMatchObject({ format: 'generic', encoding: 'utf-8', separator: ',', rows: 3 });
    expect(await there(me)).toBe(0);
  });

  test('comes as a form with its fields, as text in JSON, and as the body', async () => {
    const { ask } = await aPerson();
    const form = new FormData();
    form.set('file', new File([LIST.replace('Company', 'Firm')], 'list.csv', { type: 'text/csv' }));
    form.set('mapping', JSON.stringify({ Firm: 'company', Notes: null }));
    form.set('timeZone', 'America/New_York');
    const byForm = await ask({ method: 'POST', path: '/imports', body: form });
    expect(byForm.status, JSON.stringify(byForm.body)).toBe(201);
    expect(byForm.body.columns).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ header: 'Firm', field: 'company' }),
        expect.objectContaining({ header: 'Notes', field: null }),
      ]),
    );
    expect(await shown(ask, String(byForm.body.id))).toMatchObject({ fileName: 'list.csv' });
    const byJson = await ask({ method: 'POST', path: '/imports', body: { file: LIST } });
    expect([byJson.status, byJson.body.rows]).toEqual([201, 3]);
  });

  test.each([
    ['without a file', { body: {} }, 422, 'invalid'],
    ['of nothing', { body: '' }, 422, 'file-empty'],
    ['of another type', { body: 'x', type: 'image/png' }, 415, 'unsupported-media-type'],
    ['with an odd time zone', { body: { file: LIST, timeZone: 'Mars' } }, 422, 'invalid'],
    ['with an odd field', { body: { file: LIST, mapping: { Company: 'firm' } } }, 422, 'invalid'],
    ['with another field', { body: { file: LIST, colour: 'red' } }, 422, 'invalid'],
  ])('is refused %s', async (_name, what, status, code) => {
    const { ask } = await aPerson();
    const answer = await ask({ method: 'POST', path: '/imports', ...what });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('over 50 MB is refused by what it says of its length', async () => {
    const { me } = await aPerson();
    const { token } = await inScope(me, (tx) => makeToken(tx, { name: 'two', scopes: ['write'] }));
    const request = new Request('http://localhost/api/v1/imports', {
      ...{ method: 'POST', body: 'a' },
      headers: {
        ...{ authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
        'content-length': String(60 * 1024 * 1024),
      },
    });
    const response = await dispatch(request, ['imports']);
    expect([response.status, (await response.json()).code]).toEqual([413, 'file-too-big']);
  });

  test('of somebody else is not there', async () => {
    const [{ ask }, other] = [await aPerson(), await aPerson()];
    const id = await sent(ask);
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/preview'],
      ['PATCH', ''],
      ['POST', '/run'],
      ['POST', '/undo'],
      ['DELETE', ''],
    ] as const)
      expect(
        (
          await other.ask({
            method,
            path: `/imports/${id}${path}`,
            ...(method === 'GET' ? {} : { body: {} }),
          })
        ).status,
        method + path,
      ).toBe(404);
  });
});

describe('the preview', () => {
  test('says of each row what it becomes, a page at a time', async () => {
    const { ask } = await aPerson();
    const id = await sent(ask);
    const first = await ask({ method: 'GET', path: `/imports/${id}/preview?limit=2` });
    const items = first.body.items as unknown as PreviewItem[];
    expect(items.map(({ line }) => line)).toEqual([2, 3]);
    expect(items[1]?.application).toEqual({
      ...{
        company: 'Birch',
        role: 'Designer',
        stage: 'applied',
        ending: 'rejected',
        appliedOn: '2024-03-01',
      },
      ...{ url: null, location: null, salary: null, tags: ['remote'], note: '- one' },
      events: [
        { to: 'applied', on: '2024-03-01' },
        { to: 'rejected', on: '2024-04-01' },
      ],
      interviews: [],
      people: [],
    });
    const next = await ask({
      method: 'GET',
      path: `/imports/${id}/preview?limit=2&cursor=${first.body.nextCursor}`,
    });
    expect((next.body.items as unknown as PreviewItem[]).map(({ line }) => line)).toEqual([4]);
    expect(next.body.nextCursor).toBe(null);
  });

  test('BACK-GUARD: says what is there with the company already, and what may be the same', async () => {
    const { ask } = await aPerson();
    const { body } = await ask({
      ...{ method: 'POST', path: '/applications' },
      body: { company: 'ACME Inc.', role: 'engineer', ending: 'ghosted', endedOn: '2026-06-01' },
    });
    const id = await sent(ask);
    const { body: preview } = await ask({ method: 'GET', path: `/imports/${id}/preview` });
    const [acme, birch] = preview.items as unknown as PreviewItem[];
    expect(acme).toMatchObject({
      sameAs: [body.id],
      history: [{ applicationId: body.id, ending: 'ghosted', endedOn: '2026-06-01' }],
    });
    expect(birch).toMatchObject({ sameAs: [], history: [] });
  });

  test('takes two postings of an employer for two where only what is behind the question mark tells them apart', async () => {
    const { ask } = await aPerson();
    const url = 'https://careers.example.com/apply?job=17';
    const { body } = await ask({
      ...{ method: 'POST', path: '/applications' },
      body: { company: 'Acme', role: 'Baker', url },
    });
    const list = `Company,Role,Link\nAcme,Miller,${url}&utm_source=mail\nAcme,Smith,https://careers.example.com/apply?job=18`;
    const id = await sent(ask, list);
    const { body: preview } = await ask({ method: 'GET', path: `/imports/${id}/preview` });
    expect((preview.items as unknown as PreviewItem[]).map(({ sameAs }) => sameAs)).toEqual([[body.id], []]);
  });
});

describe('a run', () => {
  test('brings every row in with its history; a rejection of long ago holds and asks for nothing', async () => {
    const { me, ask } = await aPerson();
    const id = await brought(ask);
    expect(await shown(ask, id)).toMatchObject({ total: 3, done: 3, imported: 3, notImported: [] });
    const { body } = await ask({ method: 'GET', path: '/applications?limit=50' });
    const all = body.items as unknown as Record<string, unknown>[];
    const of = (company: string) => all.find((one) => one.company === company);
    expect(of('Acme')).toMatchObject({
      stage: 'applied',
      appliedOn: '2026-09-01',
      tags: ['dream', 'remote'],
    });
    expect(of('Birch')).toMatchObject({ ending: 'rejected', endedOn: '2024-04-01', appliedOn: '2024-03-01' });
    expect(of('Cedar')).toMatchObject({ ending: 'ghosted' });
    const [rejection] = await asAdmin('SELECT * FROM rejections WHERE user_id = $1', [me.userId]);
    expect(rejection).toMatchObject({ tier: 1, furthest_stage: 'applied', in_flight_before: 1 });
    expect(rejection?.hold_until.toISOString().slice(0, 10)).toBe('2024-04-02');
    expect(rejection?.hold_end_told_at).not.toBe(null);
    for (const table of ['plans', 'nudges', 'replies', 'notices'])
      expect(await there(me, table), table).toBe(0);
    const detail = await ask({ method: 'GET', path: `/applications/${of('Birch')?.id}` });
    expect(detail.body).toMatchObject({ note: '- one', noteFormat: 'plain' });
  });

  test('asked for twice runs once', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask);
    const run = () => ask({ method: 'POST', path: `/imports/${id}/run`, body: {} });
    const both = await Promise.all([run(), run()]);
    expect(both.map(({ status }) => status)).toEqual([202, 202]);
    await Promise.all([runDueImports(), runDueImports()]);
    await through(ask, id);
    expect((await run()).status).toBe(202);
    await runDueImports();
    expect(await there(me)).toBe(3);
  });

  test('is all or nothing, unless the bad rows are left out', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask, `${LIST}\n,Nobody,applied,,,,`);
    const refused = await ask({ method: 'POST', path: `/imports/${id}/run`, body: {} });
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [{ path: 'problems', message: expect.stringContaining('Line 5') }],
    ]);
    const left = await ask({ method: 'POST', path: `/imports/${id}/run`, body: { leaveOut: true } });
    expect(left.status).toBe(202);
    expect(await through(ask, id)).toMatchObject({ state: 'done', imported: 3, notImported: [5] });
    expect(await there(me)).toBe(3);
  });

  test('brings a rejection that is dated before its application in as one', async () => {
    const { me, ask } = await aPerson();
    await brought(ask, 'Company,Role,Applied,Status,Status date\nElm,Tiler,2026-05-16,Rejected,2026-05-14');
    const { body } = await ask({ method: 'GET', path: '/applications' });
    expect(body.items).toMatchObject([{ company: 'Elm', stage: 'applied', ending: 'rejected' }]);
    expect(await there(me, 'rejections')).toBe(1);
  });

  test('leaves out the lines that the person says', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask);
    const change = await ask({ method: 'PATCH', path: `/imports/${id}`, body: { skip: [3] } });
    expect([change.status, change.body.skip]).toEqual([200, [3]]);
    await ask({ method: 'POST', path: `/imports/${id}/run` });
    expect(await through(ask, id)).toMatchObject({ imported: 2, notImported: [3] });
    expect(await there(me)).toBe(2);
  });

  test('that fails every time takes back what it brought, and says so', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(
      ask,
      [LIST, ...Array.from({ length: 600 }, (_, n) => `Firm ${n},Role,applied,,,,`)].join('\n'),
    );
    await ask({ method: 'POST', path: `/imports/${id}/run` });
    // The second batch can't be opened.
    await asAdmin(`UPDATE import_pages SET items_sealed = '\\x02'::bytea WHERE import_id = $1 AND n = 6`, [
      id,
    ]);
    expect(await through(ask, id)).toMatchObject({ state: 'failed', imported: 0 });
    expect(await there(me)).toBe(0);
  });
});

describe('a mapping', () => {
  test('is remembered for the next file with the same columns, by what was run', async () => {
    const { ask } = await aPerson();
    const odd = LIST.replace('Company,Role', 'Firm,What');
    const id = await sent(ask, odd);
    const mapping = { Firm: 'company', What: 'role' };
    const { body } = await ask({ method: 'PATCH', path: `/imports/${id}`, body: { mapping } });
    expect(body).toMatchObject({ problems: [], version: 2 });
    expect((await ask({ method: 'POST', path: `/imports/${id}/run` })).status).toBe(202);
    await through(ask, id);
    const again = await ask({ method: 'POST', path: '/imports', body: odd });
    expect(again.body).toMatchObject({ problems: [] });
    const other = await (await aPerson()).ask({ method: 'POST', path: '/imports', body: odd });
    expect(other.body.problems).not.toEqual([]);
  });

  test('asks in which order days stand by the cells themselves, and takes the answer and another one', async () => {
    const { ask } = await aPerson();
    const { status, body } = await ask({
      ...{ method: 'POST', path: '/imports' },
      body: 'Company,Role,Applied\nElm,Tiler,03/11/2026\nOak,Tiler,05/04/2026\n',
    });
    const both = (dmy: string, mdy: string) => [
      { choice: 'dmy', reads: dmy },
      { choice: 'mdy', reads: mdy },
    ];
    const days = [
      { text: '03/11/2026', readings: both('3 November 2026', '11 March 2026') },
      { text: '05/04/2026', readings: both('5 April 2026', '4 May 2026') },
    ];
    expect([status, body.dateOrder]).toEqual([201, 'ask']);
    expect((body as unknown as ImportView).columns[2]).toMatchObject({
      dateOrder: 'ask',
      samples: ['03/11/2026', '05/04/2026'],
      days: [],
    });
    expect(body.questions).toMatchObject([
      {
        ...{ id: 'date-order', code: 'date-order', choices: ['dmy', 'mdy'], examples: days },
        ...{ used: null, answered: false, required: true, word: null, rows: 2, lines: [2, 3] },
      },
    ]);
    const path = `/imports/${body.id}`;
    const asRead = async (change: object) => {
      await ask({ method: 'PATCH', path, body: change });
      const { dateOrder: order, questions, columns } = await shown(ask, String(body.id));
      const preview = await ask({ method: 'GET', path: `${path}/preview` });
      const [first] = (preview.body as unknown as { items: PreviewItem[] }).items;
      return {
        ...{ order, used: questions[0]?.used, days: columns[2]?.days },
        first: first?.application.appliedOn,
      };
    };
    const dayFirst = {
      ...{ order: 'dmy', used: 'dmy', days: ['3 November 2026', '5 April 2026'], first: '2026-11-03' },
    };
    const monthFirst = {
      ...{ order: 'mdy', used: 'mdy', days: ['11 March 2026', '4 May 2026'], first: '2026-03-11' },
    };
    expect(await asRead({ answers: { 'date-order': 'dmy' } })).toEqual(dayFirst);
    expect(await asRead({ answers: { 'date-order': 'mdy' } })).toEqual(monthFirst);
    // Said for the whole file, it holds whatever was answered before.
    expect(await asRead({ dateOrder: 'dmy' })).toEqual(dayFirst);
    expect(await asRead({ answers: { 'date-order': 'mdy' } })).toEqual(monthFirst);
  });

  test('a question about a word for a status names the word, and what it was taken for', async () => {
    const { ask } = await aPerson();
    const { body } = await ask({
      ...{ method: 'POST', path: '/imports' },
      body: 'Company,Role,Status\nElm,Tiler,🟡 In Progress\n',
    });
    expect(body.questions).toMatchObject([
      { id: 'status:in progress', word: '🟡 In Progress', proposed: 'applied', used: 'applied', lines: [2] },
    ]);
  });

  test('VERSION: a change that started from another version is refused', async () => {
    const { ask } = await aPerson();
    const id = await sent(ask);
    await ask({ method: 'PATCH', path: `/imports/${id}`, body: { skip: [2], version: 1 } });
    const late = await ask({ method: 'PATCH', path: `/imports/${id}`, body: { skip: [3], version: 1 } });
    expect([late.status, late.body.code]).toEqual([409, 'VERSION']);
  });

  test('is not changed once the file has come in', async () => {
    const { ask } = await aPerson();
    const id = await brought(ask);
    const late = await ask({ method: 'PATCH', path: `/imports/${id}`, body: { skip: [2] } });
    expect([late.status, late.body.detail]).toEqual([422, expect.stringContaining('has come in already')]);
  });
});

describe('an undo', () => {
  test('takes all of it back, and keeps what was touched since', async () => {
    const { me, ask } = await aPerson();
    const id = await brought(ask);
    const { body } = await ask({ method: 'GET', path: '/applications?limit=50' });
    const [first] = body.items as unknown as { id: string; company: string }[];
    await ask({ method: 'PATCH', path: `/applications/${first?.id}`, body: { location: 'Lisbon' } });
    const undone = await ask({ method: 'POST', path: `/imports/${id}/undo` });
    expect(undone.status).toBe(200);
    expect(undone.body).toMatchObject({ state: 'undone', kept: 1, imported: 1 });
    const left = await ask({ method: 'GET', path: '/applications?limit=50' });
    expect((left.body.items as unknown as { id: string }[]).map((one) => one.id)).toEqual([first?.id]);
    expect((await ask({ method: 'POST', path: `/imports/${id}/undo` })).body).toMatchObject({ kept: 1 });
    expect(await there(me)).toBe(1);
  });

  test('takes along what was changed and undone again, and interviews that came with the file', async () => {
    const { me, ask } = await aPerson();
    const id = await brought(
      ask,
      `Company,Role,Status,Applied,Interview\nAcme,Dev,applied,2026-01-05,2026-02-03 14:30\n`,
    );
    expect(await there(me, 'interviews')).toBe(1);
    const { body } = await ask({ method: 'GET', path: '/applications' });
    const ids = (body.items as unknown as { id: string }[]).map((one) => one.id);
    const offer = await doneBy(me, (tx) => changeTogether(tx, { ids, change: { ending: 'ghosted' } }));
    expect(await takeBack(me, offer)).toMatchObject({ ok: true });
    expect((await ask({ method: 'POST', path: `/imports/${id}/undo` })).body).toMatchObject({
      kept: 0,
      imported: 0,
    });
    expect([await there(me), await there(me, 'interviews')]).toEqual([0, 0]);
  });

  test('keeps what was edited besides, though another change of it was undone', async () => {
    const { me, ask } = await aPerson();
    const id = await brought(ask, 'Company,Role,Status,Applied\nAcme,Dev,applied,2026-01-05\n');
    const { body } = await ask({ method: 'GET', path: '/applications' });
    const [one] = body.items as unknown as { id: string }[];
    const ids = [one?.id ?? ''];
    await ask({ method: 'PATCH', path: `/applications/${one?.id}`, body: { location: 'Lisbon' } });
    const offer = await doneBy(me, (tx) => changeTogether(tx, { ids, change: { ending: 'ghosted' } }));
    expect(await takeBack(me, offer)).toMatchObject({ ok: true });
    expect((await ask({ method: 'POST', path: `/imports/${id}/undo` })).body).toMatchObject({ kept: 1 });
    const { kept } = await inScope(me, (tx) => shownImport(tx, id, { limit: 10 }));
    expect(kept).toEqual([{ id: one?.id, company: 'Acme', role: 'Dev' }]);
  });

  test.each([
    ['a task', 'tasks', { title: 'Call them' }],
    ['an interview', 'interviews', { kind: 'panel', startsAt: '2026-12-01T10:00' }],
  ])('keeps one that %s hangs on', async (_name, noun, what) => {
    const { ask } = await aPerson();
    const id = await brought(ask);
    const { body } = await ask({ method: 'GET', path: '/applications?limit=50&stage=applied' });
    const [one] = body.items as unknown as { id: string }[];
    const added = await ask({ method: 'POST', path: `/${noun}`, body: { ...what, applicationId: one?.id } });
    if (added.status === 201)
      expect((await ask({ method: 'POST', path: `/imports/${id}/undo` })).body).toMatchObject({ kept: 1 });
    else expect(added.body).toBe(201);
  });

  test('takes a large one back in batches, and stops one that runs', async () => {
    const { me, ask } = await aPerson();
    const many = [LIST, ...Array.from({ length: 1_500 }, (_, n) => `Firm ${n},Role,applied,,,,`)].join('\n');
    const id = await brought(ask, many);
    expect(await there(me)).toBe(1_503);
    const undone = await ask({ method: 'POST', path: `/imports/${id}/undo` });
    expect(undone.body).toMatchObject({ state: 'undoing' });
    expect(await through(ask, id)).toMatchObject({ state: 'undone', kept: 0, imported: 0 });
    expect([await there(me), await there(me, 'tags')]).toEqual([0, 0]);
    const second = await sent(ask, many);
    await ask({ method: 'POST', path: `/imports/${second}/run` });
    await ask({ method: 'POST', path: `/imports/${second}/undo` });
    expect(await through(ask, second)).toMatchObject({ state: 'undone' });
    expect(await there(me)).toBe(0);
  });

  test('of what never came in is refused', async () => {
    const { ask } = await aPerson();
    const id = await sent(ask);
    const answer = await ask({ method: 'POST', path: `/imports/${id}/undo` });
    expect([answer.status, answer.body.detail]).toEqual([422, expect.stringContaining('nothing to undo')]);
  });
});
