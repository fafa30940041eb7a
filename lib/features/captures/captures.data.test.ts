import { expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { recordParts } from '@/lib/features/application-record/data';
import { addApplication } from '@/lib/features/applications';
import { getCapture, listCaptures } from '@/lib/features/captures/data';
import {
  addCapture,
  captureTyped,
  deleteCapture,
  saveCapture,
  saveCaptureTyped,
} from '@/lib/features/captures/mutations';
import { NotFound } from '@/lib/platform/errors';
import { person } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { allowed, logged } from '@/test/rejected';
import '@/test/readers';

type Owner = Awaited<ReturnType<typeof person>>;

const PAGE = `<title>Nurse</title><script type="application/ld+json">{"@type":"JobPosting","title":"Nurse",
  "hiringOrganization":{"name":"Vale"},"jobLocation":["Leeds","York"],"validThrough":"2099-12-31",
  "baseSalary":{"currency":"GBP","value":{"minValue":30000,"maxValue":35000,"unitText":"YEAR"}},
  "description":"We care for people at night."}</script>`;

const captured = async (me: Owner, over: { html?: string; text?: string; url?: string } = { html: PAGE }) =>
  allowed(await inScope(me, (tx) => addCapture(tx, over)));

test('keeps what a posting says, sealed, and nothing is applied for yet', async () => {
  const me = await person();
  const { id } = await captured(me, { html: PAGE, url: 'https://jobs.example/1' });
  expect(await inScope(me, (tx) => getCapture(tx, id))).toMatchObject({
    ...{ title: 'Nurse', company: 'Vale', places: ['Leeds', 'York'], url: 'https://jobs.example/1' },
    ...{ words: 'We care for people at night.', applicationId: null, same: [], history: null },
    salary: { min: 30_000, max: 35_000, currency: 'GBP', period: 'year' },
  });
  const [row] = await asAdmin('SELECT reading_sealed, words_sealed FROM captures WHERE id = $1', [id]);
  expect(`${row?.reading_sealed.toString('utf8')}${row?.words_sealed.toString('utf8')}`).not.toMatch(
    /Vale|people at night/,
  );
});

test('becomes an application once, with what the person says otherwise, and its words stay with it', async () => {
  const me = await person();
  const { id } = await captured(me);
  const made = allowed(await inScope(me, (tx) => saveCapture(tx, { id, role: 'Night Nurse' })));
  expect(made).toMatchObject({
    ...{
      company: 'Vale',
      role: 'Night Nurse',
      stage: 'saved',
      location: 'Leeds / York',
      deadline: '2099-12-31',
    },
    salary: { min: 30_000, max: 35_000, currency: 'GBP', period: 'year' },
  });
  await expect(inScope(me, (tx) => saveCapture(tx, { id }))).rejects.toThrow('You saved this one already.');
  expect((await inScope(me, (tx) => recordParts(tx, made.id))).posting).toMatchObject({
    words: 'We care for people at night.',
  });
  expect((await inScope(me, (tx) => listCaptures(tx, { limit: 10, waiting: true }))).items).toEqual([]);
  expect((await inScope(me, (tx) => listCaptures(tx, { limit: 10 }))).items).toMatchObject([
    { applicationId: made.id },
  ]);
});

test('of two at once one makes an application', async () => {
  const me = await person();
  const { id } = await captured(me);
  const both = await Promise.allSettled([1, 2].map(() => inScope(me, (tx) => saveCapture(tx, { id }))));
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('asks for company and role where the posting leaves them open', async () => {
  const me = await person();
  const { id } = await captured(me, { text: 'We are looking for somebody.' });
  await expect(inScope(me, (tx) => saveCapture(tx, { id }))).rejects.toMatchObject({
    issues: expect.arrayContaining([expect.objectContaining({ path: ['company'] })]),
  });
  const typed = { captureId: id, company: 'Vale', role: 'Nurse', stage: 'saved' as const };
  expect(allowed(await inScope(me, (tx) => saveCaptureTyped(tx, typed)))).toMatchObject({ company: 'Vale' });
});

test('BACK-GUARD: shows the history with the company before anything is saved, and asks for a ground', async () => {
  const me = await person();
  const old = await inScope(me, (tx) => addApplication(tx, { company: 'VALE Ltd', role: 'Nurse' }));
  await logged(me, old.id);
  const open = await inScope(me, (tx) =>
    addApplication(tx, { company: 'Other', role: 'Cook', url: 'https://jobs.example/1/?utm_source=a' }),
  );
  const seen = await captured(me, { html: PAGE, url: 'https://www.jobs.example/1' });
  expect(seen.history).toMatchObject({
    verdict: 'wait',
    earlier: [{ applicationId: old.id, role: 'Nurse' }],
  });
  expect(seen.same.map(({ id }) => id).toSorted()).toEqual([old.id, open.id].toSorted());
  expect(await inScope(me, (tx) => saveCapture(tx, { id: seen.id, stage: 'applied' }))).toMatchObject({
    ok: false,
    refusal: { code: 'BACK-GUARD' },
  });
  expect(await inScope(me, (tx) => saveCapture(tx, { id: seen.id }))).toMatchObject({ ok: true });
});

test('an address alone is no posting; words that begin with one are', async () => {
  const me = await person();
  await expect(inScope(me, (tx) => captureTyped(tx, { posting: 'https://jobs.example/1' }))).rejects.toThrow(
    'We don’t open pages for you.',
  );
  const posting = 'https://jobs.example/1 \nNurse\nVale Hospital · Leeds';
  expect(allowed(await inScope(me, (tx) => captureTyped(tx, { posting })))).toMatchObject({
    ...{ url: 'https://jobs.example/1', company: 'Vale Hospital' },
  });
  expect(allowed(await inScope(me, (tx) => captureTyped(tx, { posting: PAGE })))).toMatchObject({
    title: 'Nurse',
  });
});

test('is not there for anybody else, and not after it was deleted', async () => {
  const [me, other] = [await person(), await person()];
  const { id } = await captured(me);
  for (const reach of [
    () => inScope(other, (tx) => getCapture(tx, id)),
    () => inScope(other, (tx) => saveCapture(tx, { id })),
    () => inScope(other, (tx) => deleteCapture(tx, id)),
  ])
    await expect(reach()).rejects.toThrow(NotFound);
  expect((await inScope(other, (tx) => listCaptures(tx, { limit: 10 }))).items).toEqual([]);
  await inScope(me, (tx) => deleteCapture(tx, id));
  await expect(inScope(me, (tx) => getCapture(tx, id))).rejects.toThrow(NotFound);
});
