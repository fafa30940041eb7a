import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { getDocument, listDocuments } from '@/lib/features/documents/data';
import { addDocument } from '@/lib/features/documents/mutations';
import { FILES } from '@/lib/rules/limits';
import { post, type Visit } from '@/test/access/browser';
import { type Member, member } from '@/test/access/person';
import { allowed } from '@/test/rejected';
import { POST } from './route';

// An upload as a browser sends it, with its script or without.

async function sent(visit: Visit, request: Request): Promise<Response> {
  let answer = new Response();
  const act = async () => {
    answer = await POST(request);
    return { status: 'idle' } as const;
  };
  await post(act, {}, visit);
  return answer;
}

type Fields = Record<string, string>;
const url = 'http://localhost:3000/documents/upload';

async function byForm(visit: Visit, fields: Fields, file: File | null): Promise<string | null> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file) form.set('file', file);
  const whole = new Response(form);
  const body = await whole.arrayBuffer();
  const headers = {
    'content-type': whole.headers.get('content-type') ?? '',
    'content-length': String(body.byteLength),
  };
  const answer = await sent(visit, new Request(url, { method: 'POST', headers, body }));
  expect(answer.status).toBe(303);
  return answer.headers.get('location');
}

async function byScript(visit: Visit, fields: Fields, content: Uint8Array<ArrayBuffer>) {
  const answer = await sent(
    visit,
    new Request(`${url}?${new URLSearchParams(fields)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(content.byteLength) },
      body: content,
    }),
  );
  return { status: answer.status, ...((await answer.json()) as { id?: string; problem?: string }) };
}

const PDF = new Uint8Array(Buffer.from('%PDF-1.7 Ana Ruiz'));
const file = (name: string, content: Uint8Array<ArrayBuffer> = PDF) => new File([content], name);
const documentsOf = async ({ me }: Member) =>
  (await inScope(me, (tx) => listDocuments(tx, { limit: 10 }))).items.map(({ title, kind, files }) => [
    ...[title, kind],
    ...files.map(({ name, bytes }) => `${name} ${bytes}`),
  ]);

describe('a form without scripts', () => {
  test('adds a document that is called like its file, or as it was said', async () => {
    const who = await member('Ana');
    const to = await byForm(who, { title: '', kind: 'cover-letter' }, file('Brief "Süd".pdf'));
    expect(to).toMatch(/^\/documents\/[0-9a-f-]{36}$/);
    await byForm(who, { title: 'CV, one page', kind: 'cv' }, file('cv.pdf'));
    expect(await documentsOf(who)).toEqual([
      ['CV, one page', 'cv', 'cv.pdf 17'],
      ['Brief Süd', 'cover-letter', 'Brief Süd.pdf 17'],
    ]);
  });

  test('adds a version to its own document, and to nobody else’s', async () => {
    const [who, other] = [await member('Ana'), await member('Ben')];
    const { id } = allowed(await inScope(who.me, (tx) => addDocument(tx, { title: 'CV', kind: 'cv' })));
    for (const name of ['first.pdf', 'second.pdf'])
      expect(await byForm(who, { document: id }, file(name))).toBe(`/documents/${id}`);
    expect(await byForm(other, { document: id }, file('theirs.pdf'))).toBe(
      `/documents/${id}?problem=gone#add`,
    );
    const { files } = await inScope(who.me, (tx) => getDocument(tx, id));
    expect(files.map(({ name }) => name)).toEqual(['second.pdf', 'first.pdf']);
  });

  const LARGE = new Uint8Array(FILES.bytes + 100_000);
  test.each([
    ['empty', { kind: 'cv' }, file('', new Uint8Array())],
    ['empty', { kind: 'cv' }, null],
    ['type', { kind: 'cv' }, file('cv.pdf', new Uint8Array(Buffer.from('<html>')))],
    ['too-large', { kind: 'cv' }, file('cv.pdf', LARGE)],
    ['said', { kind: 'diploma' }, file('cv.pdf')],
  ])('is led back with the word %s, and leaves no empty document behind', async (word, fields, chosen) => {
    const who = await member('Ana');
    expect(await byForm(who, fields, chosen)).toBe(`/documents?problem=${word}#add`);
    expect(await documentsOf(who)).toEqual([]);
  });

  test.each([
    ['signed-out', {}],
    ['elsewhere', { origin: 'https://evil.example' }],
    ['elsewhere', { origin: null }],
  ])('is led back with the word %s where nobody of ours sent it', async (word, more) => {
    const who = await member('Ana');
    const visit = word === 'signed-out' ? {} : { ...who, ...more };
    expect(await byForm(visit, { kind: 'cv' }, file('cv.pdf'))).toBe(`/documents?problem=${word}#add`);
    expect(await documentsOf(who)).toEqual([]);
  });
});

describe('a script', () => {
  test('is answered with the document, or with a sentence', async () => {
    const who = await member('Ana');
    const fields = { title: 'CV', kind: 'cv', name: 'cv.pdf' };
    const added = await byScript(who, fields, PDF);
    expect(added).toMatchObject({ status: 201, id: expect.any(String) });
    const { id = '' } = added;
    expect(await byScript(who, { document: id, name: 'cv-2.pdf' }, PDF)).toEqual({ status: 201, id });
    expect(await documentsOf(who)).toEqual([['CV', 'cv', 'cv-2.pdf 17', 'cv.pdf 17']]);
    expect(await byScript(who, fields, new Uint8Array(Buffer.from('<html>')))).toMatchObject({
      status: 415,
      problem: expect.stringContaining('This kind of file can’t be kept.'),
    });
    expect(await byScript({}, fields, PDF)).toMatchObject({ status: 401 });
    expect(await byScript({ ...who, origin: 'https://evil.example' }, fields, PDF)).toMatchObject({
      status: 403,
    });
    expect(await documentsOf(who)).toHaveLength(1);
  });
});
