import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { makeToken } from '@/lib/features/account/mutations';
import { applicationsQuerySchema } from '@/lib/features/applications';
import { addApplication, changeTogether } from '@/lib/features/applications/mutations';
import type { FileFormat } from '@/lib/features/downloads/schema';
import { sendApplications } from '@/lib/features/downloads/send';
import { addEvent } from '@/lib/features/history/mutations';
import { runDueImports } from '@/lib/features/imports/jobs';
import { logRejection } from '@/lib/features/rejections/mutations';
import { addRound } from '@/lib/features/stages/mutations';
import { separatorFor } from '@/lib/platform/csv';
import { act, allowed, person } from '@/test/rejected';

// What one account exports another, empty one imports; what that exports is the same file.

const fileOf = async (me: ClientScope, format: FileFormat, locale = 'en-GB') => {
  const query = applicationsQuerySchema.parse({ sort: 'role' });
  const answer = await sendApplications(me, query, { format, separator: () => separatorFor(locale) });
  return new Uint8Array(await answer.arrayBuffer());
};
const csvOf = async (me: ClientScope) => Buffer.from(await fileOf(me, 'csv')).toString();

async function brought(me: ClientScope, file: Uint8Array<ArrayBuffer>, name: string): Promise<void> {
  const { token } = await inScope(me, (tx) => makeToken(tx, { name: 'test', scopes: ['read', 'write'] }));
  const ask = async (method: string, path: string, body?: BodyInit) => {
    const request = new Request(`http://localhost/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      },
      ...(body && { body }),
    });
    const answer = await dispatch(request, path.split('/').slice(1));
    return JSON.parse(await answer.text());
  };
  const form = new FormData();
  form.set('file', new File([file], name));
  const read = await ask('POST', '/imports', form);
  expect(read).toMatchObject({ format: 'rebound', problems: [], questions: [] });
  await ask('POST', `/imports/${read.id}/run`, '{}');
  for (let turn = 0; turn < 20; turn += 1) {
    await runDueImports();
    const { state } = await ask('GET', `/imports/${read.id}`);
    if (!['waiting', 'running'].includes(state)) return expect(state).toBe('done');
  }
  throw new Error('it did not come to an end');
}

async function aSearch(): Promise<ClientScope> {
  const me = await person();
  const add = (role: string, more: Partial<Parameters<typeof addApplication>[1]> = {}) =>
    act(me, (tx) => addApplication(tx, { company: 'Kitewright', role, ...more }));
  const pay = { min: 50_000, max: 60_000.5, currency: 'EUR', period: 'year' } as const;
  const { id } = await add('a, with all of it', {
    ...{ company: "=Acme; 'GmbH'", stage: 'applied', appliedOn: '2026-09-01', url: 'https://a.example/?a=1' },
    ...{ source: '+49 30 1234567', industry: 'N/A', location: 'Remote, or Leeds', deadline: '2026-12-24' },
    ...{ priority: 'high', salary: pay, salaryWish: { ...pay, min: null }, tags: ['dream; job', 'abroad'] },
    ...{ note: '- one\n- <b>two</b>\n\n=1+1', links: [{ label: 'Their page', url: 'https://a.example/x' }] },
  });
  await act(me, (tx) => addEvent(tx, { applicationId: id, stage: 'phone-screen', on: '2026-09-10' }));
  const panel = { stage: 'later-interview', laterLabel: 'panel', on: '2026-10-01' } as const;
  await act(me, (tx) => addEvent(tx, { applicationId: id, ...panel }));
  const design = allowed(
    await act(me, (tx) => addRound(tx, { stage: 'first-interview', name: 'System; design [2] 50%' })),
  );
  await act(me, (tx) =>
    addEvent(tx, { applicationId: id, stage: 'first-interview', round: design.id, on: '2026-09-20' }),
  );
  const turnedDown = await add('b, turned down', { company: 'Birch', appliedOn: '2026-08-01' });
  await act(me, (tx) =>
    logRejection(tx, {
      applicationId: turnedDown.id,
      receivedAt: Temporal.Instant.from('2026-10-20T10:00:00Z'),
    }),
  );
  await add('c, saved', { stage: 'saved', workMode: 'hybrid' });
  await add('d, silent', { appliedOn: '2025-01-02', ending: 'ghosted', endedOn: '2025-03-01' });
  await add('e, further on, nobody knows since when', { stage: 'final-round' });
  await add('f, an offer declined', { stage: 'offer', appliedOn: '2026-05-05', ending: 'declined' });
  return me;
}

test.each([
  ['csv', 'en-GB', 'a.csv'],
  ['csv', 'de-DE', 'b.csv'],
  ['xlsx', 'en-GB', 'c.xlsx'],
  ['json', 'en-GB', 'd.json'],
] as const)('as %s for %s, all of a search comes into an empty account', async (format, locale, name) => {
  const me = await aSearch();
  const other = await person();
  await brought(other, await fileOf(me, format, locale), name);
  expect((await csvOf(other)).split('\r\n')).toEqual((await csvOf(me)).split('\r\n'));
  expect(await csvOf(other)).toContain('2026-09-20 first-interview [System%3B design %5B2%5D 50%25]');
});

test('one that was put out of sight stays so', async () => {
  const me = await person();
  const { id } = await act(me, (tx) => addApplication(tx, { company: 'Apex', role: 'Cook', stage: 'saved' }));
  await act(me, (tx) => changeTogether(tx, { ids: [id], change: { archived: true } }));
  const query = applicationsQuerySchema.parse({ archived: 'true' });
  const sent = async (who: ClientScope) =>
    new Uint8Array(
      await (await sendApplications(who, query, { format: 'csv', separator: () => ',' })).arrayBuffer(),
    );
  const other = await person();
  await brought(other, await sent(me), 'a.csv');
  expect(Buffer.from(await sent(other)).toString()).toBe(Buffer.from(await sent(me)).toString());
});
