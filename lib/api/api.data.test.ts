import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { TokenScope } from '@/lib/access/operation';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { FILE_OPERATIONS } from '@/lib/api/file-operations';
import { openApiDocument } from '@/lib/api/openapi';
import { openOperations, operations } from '@/lib/api/registry';
import { makeToken } from '@/lib/features/account/mutations';
import { OPERATIONS } from '@/test/access/operations';
import type { FullPerson } from '@/test/access/person';
import { asAdmin, shiftClock } from '@/test/database';

type Answer = {
  status: number;
  type: string | null;
  body: Record<string, never> & { [key: string]: unknown };
};

async function caller(scopes: TokenScope[] = ['read', 'write']) {
  const id = randomUUID();
  await asAdmin(
    "INSERT INTO users (id, email, name, time_zone) VALUES ($1, $2, 'Ana Ruiz', 'Europe/Lisbon')",
    [id, `${id}@example.test`],
  );
  const { token } = await inScope(mintClientScope(id), (tx) => makeToken(tx, { name: 'test', scopes }));
  return (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    call(method, path, body, { authorization: `Bearer ${token}`, ...headers });
}

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const raw = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body);
  const request = new Request(`http://localhost/api/v1${path}`, {
    method,
    body: raw,
    headers: { ...(raw === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
  });
  const { pathname } = new URL(request.url);
  const response = await dispatch(request, pathname.split('/').slice(3));
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: text ? JSON.parse(text) : {},
  };
}

/** Holds an answer against the declaration that the document is made from. */
function fits(name: string, answer: Answer): Answer {
  const operation = operations.find((one) => one.name === name);
  expect(answer.status, JSON.stringify(answer.body)).toBe(operation?.status);
  // Nothing beside it either: what the declaration does not know falls out when it reads.
  if (operation?.answer) expect(operation.answer.parse(answer.body)).toEqual(answer.body);
  return answer;
}

test('takes a final-round rejection from application to a reply that is refused inside its hold', async () => {
  const api = await caller();
  const added = fits(
    'addApplication',
    await api('POST', '/applications', { company: 'Northwind', role: 'Engineer', stage: 'final-round' }),
  );
  const application = String(added.body.id);
  fits('listApplications', await api('GET', '/applications?limit=1'));
  fits('getApplication', await api('GET', `/applications/${application}`));
  fits(
    'changeApplication',
    await api('PATCH', `/applications/${application}`, { note: 'second call on Friday' }),
  );

  // Thirty hours ago: the plan's first day is over, so the editor is open; the 48 hours are not.
  const receivedAt = new Date(Date.now() - 30 * 3600_000).toISOString();
  const logged = fits(
    'logRejection',
    await api('POST', `/applications/${application}/rejection`, { receivedAt, feedback: 'Close call.' }),
  );
  expect(logged.body).toMatchObject({
    tier: 3,
    reply: 'expected',
    feedbackAsk: 'encouraged',
    pipeline: { inFlightBefore: 1, shareLost: 1, live: 0 },
  });
  const rejection = String(logged.body.id);
  fits('getRejection', await api('GET', `/rejections/${rejection}`));
  fits('getPlan', await api('GET', `/plans/${logged.body.planId}`));
  expect(fits('getToday', await api('GET', '/today')).body.next).toMatchObject({ rejectionId: rejection });
  fits('tickStep', await api('POST', `/plans/${logged.body.planId}/steps`, { step: 'journal' }));

  const words = { to: 'ana@northwind.test', subject: 'Thank you', body: 'Thank you for the news.' };
  const written = fits(
    'writeReply',
    await api('POST', `/rejections/${rejection}/replies`, { kind: 'full', ...words }),
  );
  fits('getReply', await api('GET', `/replies/${written.body.id}`));
  fits('listReplies', await api('GET', `/rejections/${rejection}/replies`));

  const early = await api('POST', `/replies/${written.body.id}/send`);
  expect(early).toMatchObject({
    status: 409,
    type: 'application/problem+json',
    body: { code: 'HOLD-2', until: logged.body.holdUntil },
  });
  fits(
    'scheduleReply',
    await api('POST', `/replies/${written.body.id}/schedule`, { at: logged.body.holdUntil }),
  );
  fits('cancelReply', await api('POST', `/replies/${written.body.id}/cancel`));
  await shiftClock(19 * 3600);
  fits('sendReply', await api('POST', `/replies/${written.body.id}/send`));
  await shiftClock(0);

  const entry = fits(
    'writeEntry',
    await api('POST', `/rejections/${rejection}/journal`, { oneThing: 'prepare better' }),
  );
  expect(entry.body.hint).toEqual(expect.any(String));
  fits('listEntries', await api('GET', '/journal'));
});

test('refuses a draft on the first day of a plan with DRAFT-0 and the moment the editor opens', async () => {
  const api = await caller();
  const { body: application } = await api('POST', '/applications', {
    company: 'Adatum',
    role: 'SRE',
    stage: 'offer',
  });
  const { body: verdict } = await api('POST', `/applications/${application.id}/rejection`, {});
  const refused = await api('POST', `/rejections/${verdict.id}/replies`, {
    to: 'a@b.test',
    subject: 'x',
    body: 'y',
  });
  expect(refused).toMatchObject({ status: 409, body: { code: 'DRAFT-0', until: verdict.draftFrom } });
});

test('answers and changes the account', async () => {
  const api = await caller();
  fits('getMe', await api('GET', '/me'));
  const changed = fits(
    'changeMe',
    await api('PATCH', '/me', { timeZone: 'Pacific/Apia', nudgeHour: 7, locale: 'en-US' }),
  );
  expect(changed.body).toMatchObject({ timeZone: 'Pacific/Apia', nudgeHour: 7, locale: 'en-US' });
});

test.each([
  ['an unknown zone', { timeZone: 'Mars/Olympus' }, 'timeZone'],
  ['hour 24', { nudgeHour: 24 }, 'nudgeHour'],
  ['hour -1', { nudgeHour: -1 }, 'nudgeHour'],
  ['nothing to change', {}, 'body'],
  ['a field that is not there', { nudgehour: 7 }, 'body'],
])('refuses %s with 422 and the field to mend', async (_what, body, path) => {
  const api = await caller();
  const refused = await api('PATCH', '/me', body);
  expect(refused).toMatchObject({ status: 422, type: 'application/problem+json', body: { code: 'invalid' } });
  expect(refused.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ path })]));
});

test('asks for a token, and for the scope that is needed', async () => {
  expect(await call('GET', '/me')).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
  expect(
    await call('GET', '/me', undefined, { authorization: `Bearer rbd_${'x'.repeat(43)}` }),
  ).toMatchObject({ status: 401 });
  const viewer = await caller(['read']);
  expect((await viewer('GET', '/me')).status).toBe(200);
  expect(await viewer('PATCH', '/me', { nudgeHour: 8 })).toMatchObject({
    status: 403,
    body: { code: 'insufficient-scope' },
  });
});

test('answers another person’s ids, unknown ids and no ids alike', async () => {
  const [mine, theirs] = [await caller(), await caller()];
  const { body: application } = await theirs('POST', '/applications', {
    company: 'Litware',
    role: 'Dev',
    stage: 'applied',
  });
  const { body: verdict } = await theirs('POST', `/applications/${application.id}/rejection`, {});
  const { body: reply } = await theirs('POST', `/rejections/${verdict.id}/replies`, {
    to: 'a@b.test',
    subject: 'x',
    body: 'y',
  });
  const { body: plan } = await theirs('POST', `/rejections/${verdict.id}/plan`);
  const { body: template } = await theirs('POST', '/templates/built-in/duplicate', {
    purpose: 'three-sentences',
  });
  const { body: feedback } = await theirs('POST', `/rejections/${verdict.id}/feedback`, {
    words: 'Too quiet.',
  });
  const { body: thought } = await theirs('POST', '/thoughts', { text: 'It always ends like this.' });
  const { body: contact } = await theirs('POST', '/people', { name: 'Mira Lang' });
  const { body: task } = await theirs('POST', '/tasks', { title: 'Send the references' });
  const { body: document } = await theirs('POST', '/documents', { title: 'CV', kind: 'cv' });
  const ids: Record<string, unknown> = {
    applications: application.id,
    rejections: verdict.id,
    replies: reply.id,
    plans: plan.id,
    templates: template.id,
    thoughts: thought.id,
    people: contact.id,
    documents: document.id,
    tasks: task.id,
    feedback: feedback.id,
  };
  const bodies: Record<string, unknown> = {
    changeApplication: { role: 'Mine now' },
    logRejection: {},
    correctRejection: { emotional: true },
    writeReply: { to: 'a@b.test', subject: 'x', body: 'y' },
    scheduleReply: {},
    noteAnswer: { answer: 'vague' },
    keepTheirMail: { source: 'No.' },
    writeEntry: { gut: 'mine' },
    addFeedback: { words: 'mine' },
    changeFeedback: { reading: 'disagreed' },
    changeThought: { answer: 'mine' },
    changeContact: { remarks: 'mine' },
    changeTask: { done: true },
    changeDocument: { title: 'mine' },
    lookAtThoughtAgain: { felt: 'better' },
    adoptFromThought: { text: 'mine' },
    changeTemplate: { version: 1, subject: 'Mine now' },
    restoreTemplateVersion: { restore: 1, version: 1 },
    shareTemplate: { coachingId: randomUUID(), shared: true },
    changePlan: { state: 'done' },
    tickStep: { step: 'journal' },
    nameRoles: { roles: ['a', 'b', 'c'].map((company) => ({ company, role: 'x' })) },
  };
  // A sample may name other rows: here none of them exists.
  const noRows = new Proxy({} as FullPerson['ids'], { get: () => randomUUID() });
  const withIds = operations.filter((one) => one.path.includes('{id}'));
  expect(withIds.length).toBeGreaterThan(15);
  for (const one of withIds) {
    const noun = one.path.split('/')[1] ?? '';
    const { body: sample, query } = OPERATIONS[one.name] ?? {};
    const body = bodies[one.name] ?? (typeof sample === 'function' ? sample(noRows) : sample);
    const search = query ? `?${new URLSearchParams(query(noRows))}` : '';
    for (const id of [ids[noun], randomUUID(), 'not-an-id']) {
      const answer = await mine(one.method, one.path.replace('{id}', String(id)) + search, body);
      expect(answer, `${one.name} ${id}`).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  }
  // And nothing was changed by the attempts.
  expect((await theirs('GET', `/applications/${application.id}`)).body).toMatchObject({
    role: 'Dev',
    ending: 'rejected',
  });
});

test('says what is wrong with a request that cannot be read', async () => {
  const api = await caller();
  expect(await api('POST', '/applications', '{"company":')).toMatchObject({
    status: 400,
    body: { code: 'malformed' },
  });
  expect(
    await api('POST', '/applications', 'company=x', { 'content-type': 'application/x-www-form-urlencoded' }),
  ).toMatchObject({ status: 415 });
  expect(await api('POST', '/applications', { company: 'x'.repeat(300_000), role: 'y' })).toMatchObject({
    status: 413,
  });
  expect(await api('DELETE', '/me')).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } });
  expect(await api('GET', '/nowhere')).toMatchObject({ status: 404 });
  expect(await api('PATCH', `/applications/${randomUUID()}`, { ending: 'rejected' })).toMatchObject({
    status: 422,
  });
});

test('documents every operation in OpenAPI 3.1, with resolvable references', () => {
  const document = openApiDocument('https://rebound.example.com');
  expect(document.openapi).toBe('3.1.0');
  const paths = document.paths as Record<string, Record<string, { operationId: string }>>;
  const documented = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map((one) => one.operationId),
  );
  const declared = [...operations, ...openOperations].map((one) => one.name);
  expect(documented.sort()).toEqual([...declared, ...FILE_OPERATIONS].sort());
  expect(new Set(documented).size).toBe(documented.length);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(references)).toEqual(new Set(['#/components/schemas/Problem']));
});

// ASK-2, ASK-4, PUSH-1 to PUSH-3
test('raises a decision and asks once, and tells what was written before', async () => {
  await shiftClock(0);
  const [api, other] = [await caller(), await caller()];
  const application = { company: 'Northwind', role: 'Engineer', stage: 'first-interview' };
  const { id: applicationId } = (await api('POST', '/applications', application)).body;
  const { id } = (await api('POST', `/applications/${applicationId}/rejection`, {})).body;
  await shiftClock(3 * 24 * 3600);
  const letter = { to: 'mira@northwind.example', subject: 'x', body: 'Thank you.' };
  const write = (more: object) => api('POST', `/rejections/${id}/replies`, { ...letter, ...more });
  const raise = { kind: 'pushback', ground: 'misunderstanding', evidence: 'I hold the licence.' };
  for (const [more, code] of [
    [{ ...raise, evidence: undefined }, 'PUSH-1'],
    [{ ...raise, ground: 'fit' }, 'PUSH-3'],
    [{ ...raise, evidence: 'My lawyer says so.' }, 'PUSH-3'],
    [{ kind: 'recruiter-ask' }, 'ASK-2'],
  ] as const)
    expect(await write(more)).toMatchObject({ status: 409, body: { code, until: null } });
  expect((await write({ ...raise, to: 'mira@a.example, jo@a.example' })).status).toBe(422);

  const raised = fits('writeReply', await write(raise)).body;
  fits('sendReply', await api('POST', `/replies/${raised.id}/send`));
  const again = await write({ ...raise, to: 'ceo@northwind.example' });
  expect(again.body).toMatchObject({ state: 'scheduled', id: raised.id });
  const asked = (await write({ kind: 'feedback-ask', toRole: 'hiring-manager', person: 'Mira Holt' })).body;
  fits('sentByHand', await api('POST', `/replies/${asked.id}/sent-by-hand`));
  fits('askWasDeclined', await api('POST', `/replies/${asked.id}/declined`));
  fits('askWasNotDeclined', await api('DELETE', `/replies/${asked.id}/declined`));
  fits('noteAnswer', await api('POST', `/replies/${asked.id}/answer`, { answer: 'vague' }));
  expect(fits('getAskRecord', await api('GET', '/ask-record')).body).toMatchObject({ asked: 1, vague: 1 });
  const before = `/rejections/${id}/correspondence`;
  expect(fits('listCorrespondence', await api('GET', before)).body.counts).toMatchObject({ all: 1, asks: 1 });
  const told = fits('listCorrespondence', await api('GET', `${before}?reply=${asked.id}`)).body;
  expect(told.items).toMatchObject([{ person: 'Mira Holt', sameAddress: true }]);
  expect((await other('GET', before)).status).toBe(404);
  const theirs = (await other('POST', '/applications', application)).body;
  const { id: theirNo } = (await other('POST', `/applications/${theirs.id}/rejection`, {})).body;
  expect((await other('GET', `/rejections/${theirNo}/correspondence?reply=${asked.id}`)).status).toBe(404);
});
