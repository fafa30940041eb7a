import { beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { getFile, postFile } from '@/lib/api/files';
import { openApiDocument } from '@/lib/api/openapi';
import { makeToken } from '@/lib/features/account/mutations';
import { addDocument } from '@/lib/features/documents/mutations';
import { documentView } from '@/lib/features/documents/schema';
import { FILES } from '@/lib/rules/limits';
import { person } from '@/test/coaching';
import { allowed } from '@/test/rejected';

// The two operations that carry a file, as the document in OpenAPI describes them.

let id: string;
let token: string;
let reader: string;
let stranger: string;
beforeAll(async () => {
  const [me, other] = [await person(), await person()];
  id = allowed(await inScope(me, (tx) => addDocument(tx, { title: 'CV', kind: 'cv' }))).id;
  const made = (who: typeof me, scopes: ('read' | 'write')[]) =>
    inScope(who, (tx) => makeToken(tx, { name: 'test', scopes }));
  token = (await made(me, ['read', 'write'])).token;
  reader = (await made(me, ['read'])).token;
  stranger = (await made(other, ['read', 'write'])).token;
});

const request = (query: string, bearer: string, body?: Uint8Array<ArrayBuffer>) =>
  new Request(`http://localhost/api/v1/documents/${id}/file${query}`, {
    ...(body ? { method: 'POST', body } : {}),
    headers: {
      authorization: `Bearer ${bearer}`,
      ...(body ? { 'content-length': String(body.byteLength) } : {}),
    },
  });
const send = (query: string, body: Uint8Array<ArrayBuffer>, bearer = token) =>
  postFile(request(query, bearer, body), id);
const PDF = new Uint8Array(Buffer.from('%PDF-1.7 Ana Ruiz'));

type Described = { responses: Record<string, object> };
const paths = openApiDocument('http://localhost').paths as Record<string, Record<string, Described>>;
const described = (method: string, status: number) =>
  Object.keys(paths['/documents/{id}/file']?.[method]?.responses ?? {}).includes(String(status));

describe('a file over the API', () => {
  test('is added as its bytes, and had again by the same address', async () => {
    const added = await send('?name=cv.pdf', PDF);
    expect(added.status).toBe(201);
    expect(documentView.strict().parse(await added.json()).files).toMatchObject([
      { number: 1, name: 'cv.pdf', mediaType: 'application/pdf', bytes: PDF.byteLength },
    ]);
    const had = await getFile(request('?number=1', reader), id);
    expect(had.status).toBe(200);
    expect(had.headers.get('content-type')).toBe('application/octet-stream');
    expect(new Uint8Array(await had.arrayBuffer())).toEqual(PDF);
  });

  test.each([
    ['no token of ours', 401, 'unauthorized', () => send('', PDF, 'rbd_nobody')],
    ['a token that only reads', 403, 'insufficient-scope', () => send('', PDF, reader)],
    ['somebody else', 404, 'not-found', () => send('', PDF, stranger)],
    ['markup', 415, 'file-type', () => send('?name=cv.pdf', new Uint8Array(Buffer.from('<html>')))],
    ['nothing in it', 422, 'file-empty', () => send('?name=cv.pdf', new Uint8Array())],
    ['too much in it', 413, 'file-too-large', () => send('?name=cv.pdf', new Uint8Array(FILES.bytes + 1))],
  ])('is refused with %s, as the document says', async (_what, status, code, act) => {
    const answer = await act();
    expect({ status: answer.status, ...(await answer.json()) }).toMatchObject({ status, code });
    expect(described('post', status)).toBe(true);
  });

  test.each([
    ['another’s', 404, () => getFile(request('', stranger), id)],
    ['a version that is not there', 404, () => getFile(request('?number=9', token), id)],
    ['a version that can’t be', 422, () => getFile(request('?number=0', token), id)],
  ])('is not had as %s', async (_what, status, act) => {
    expect((await act()).status).toBe(status);
    expect(described('get', status)).toBe(true);
  });
});
