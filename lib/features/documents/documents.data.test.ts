import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { bytesTaken, getDocument, listDocuments } from '@/lib/features/documents/data';
import {
  addDocument,
  changeDocument,
  deleteDocument,
  giveDocument,
  takeBackDocument,
} from '@/lib/features/documents/mutations';
import { receiveFile } from '@/lib/features/documents/receive';
import { sendFile } from '@/lib/features/documents/send';
import { NotFound } from '@/lib/platform/errors';
import { FILES } from '@/lib/rules/limits';
import { person } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { allowed, applied, refusalOf } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

type Owner = Awaited<ReturnType<typeof person>>;

const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);
const added = async (me: Owner, title = 'CV') =>
  allowed(await inScope(me, (tx) => addDocument(tx, { title, kind: 'cv' }))).id;
const upload = (me: Owner, id: string, bytes: Uint8Array<ArrayBuffer>, name = 'cv.pdf') =>
  receiveFile(me, id, { name, declared: bytes.byteLength, body: new Blob([bytes]).stream() });
const download = async (me: Owner, id: string, number?: number) =>
  Buffer.from(await (await sendFile(me, id, number)).arrayBuffer());
/** A piece that is missing, or was sealed for another place. */
const NO_FILE = /piece of a file|was sealed for another place/;
const refused = (code: string) => expect.objectContaining({ name: 'FileRefused', code });

describe('a file', () => {
  test.each([1, 2, 3])('comes back as it was, in pieces whose ends meet: %d and a bit', async (pieces) => {
    const me = await person();
    const id = await added(me);
    for (const size of [-1, 0, 1].map((more) => pieces * FILES.pieceBytes + more)) {
      const bytes = pdf(size);
      await upload(me, id, bytes);
      expect((await download(me, id)).equals(bytes)).toBe(true);
    }
    const rows = await asAdmin('SELECT bytes_sealed FROM document_chunks WHERE user_id = $1', [me.userId]);
    expect(rows.some(({ bytes_sealed }) => bytes_sealed.includes('%PDF'))).toBe(false);
  });

  test('is saved and never shown: as an attachment in a sandbox, whatever it is called', async () => {
    const me = await person();
    const id = await added(me);
    await upload(me, id, pdf(20), 'Lebenslauf "Ana".pdf');
    const { headers } = await sendFile(me, id);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="document"; filename*=UTF-8''Lebenslauf%20Ana.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test('that is uploaded again is a newer version, and the earlier one stays', async () => {
    const me = await person();
    const id = await added(me);
    const [first, second] = [pdf(100), pdf(200)];
    await upload(me, id, first);
    await upload(me, id, second, 'cv-2.pdf');
    const { files } = await inScope(me, (tx) => getDocument(tx, id));
    expect(files.map(({ number, name, bytes }) => [number, name, bytes])).toEqual([
      [2, 'cv-2.pdf', 200],
      [1, 'cv.pdf', 100],
    ]);
    expect((await download(me, id)).equals(second)).toBe(true);
    expect((await download(me, id, 1)).equals(first)).toBe(true);
    await expect(download(me, id, 3)).rejects.toThrow(NotFound);
  });

  test('whose pieces were cut off, swapped or made an end does not open', async () => {
    const me = await person();
    const id = await added(me);
    await upload(me, id, pdf(2 * FILES.pieceBytes + 10));
    const change = async (sql: string) => {
      const kept = await asAdmin('SELECT * FROM document_chunks WHERE user_id = $1', [me.userId]);
      await asAdmin(sql, [me.userId]);
      await expect(download(me, id), sql).rejects.toThrow(NO_FILE);
      await asAdmin('DELETE FROM document_chunks WHERE user_id = $1', [me.userId]);
      for (const { user_id, file_id, n, last, bytes_sealed } of kept)
        await asAdmin('INSERT INTO document_chunks VALUES ($1, $2, $3, $4, $5)', [
          ...[user_id, file_id, n, last, bytes_sealed],
        ]);
    };
    await change('DELETE FROM document_chunks WHERE user_id = $1 AND last');
    await change('UPDATE document_chunks SET last = true WHERE user_id = $1 AND n = 1');
    await change(`UPDATE document_chunks c SET bytes_sealed = o.bytes_sealed FROM document_chunks o
      WHERE c.user_id = $1 AND o.user_id = $1 AND c.n = 0 AND o.n = 1`);
    expect((await download(me, id)).byteLength).toBe(2 * FILES.pieceBytes + 10);
  });
});

describe('what is refused', () => {
  const nothingStays = async (me: Owner) => {
    expect(await inScope(me, bytesTaken)).toBe(0);
    expect(await asAdmin('SELECT 1 FROM document_chunks WHERE user_id = $1', [me.userId])).toEqual([]);
  };

  test('says that it is too large before anything of it is read', async () => {
    const me = await person();
    const id = await added(me);
    let read = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: () => {
          read += 1;
        },
      },
      { highWaterMark: 0 },
    );
    await expect(receiveFile(me, id, { name: 'cv.pdf', declared: FILES.bytes + 1, body })).rejects.toEqual(
      refused('too-large'),
    );
    expect(read).toBe(0);
    await nothingStays(me);
  });

  test('is cut off where it is longer than it said, and nothing of it stays', async () => {
    const me = await person();
    const id = await added(me);
    const body = new Blob([pdf(FILES.pieceBytes * 2)]).stream();
    await expect(receiveFile(me, id, { name: 'cv.pdf', declared: 1000, body })).rejects.toEqual(
      refused('too-large'),
    );
    await nothingStays(me);
  });

  test('may lie about its type, and is told what it is', async () => {
    const me = await person();
    const id = await added(me);
    const page = new TextEncoder().encode('<html><script>alert(1)</script></html>');
    await expect(upload(me, id, page)).rejects.toEqual(refused('type'));
    await expect(upload(me, id, pdf(100), 'photo.png')).rejects.toThrow(
      'This file is called .png, and its content is a PDF.',
    );
    await expect(upload(me, id, new Uint8Array())).rejects.toEqual(refused('empty'));
    await nothingStays(me);
  });

  test('breaks off on its way, and nothing of it stays', async () => {
    const me = await person();
    const id = await added(me);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 4) controller.error(new Error('the line broke'));
        else controller.enqueue(pdf(FILES.pieceBytes));
      },
    });
    await expect(receiveFile(me, id, { name: 'cv.pdf', declared: null, body })).rejects.toThrow(
      'the line broke',
    );
    await nothingStays(me);
  });

  test('has no room: counted for one person, also for two at once', async () => {
    const [me, other] = [await person(), await person()];
    const [id, theirs] = [await added(me), await added(other)];
    await upload(me, id, pdf(100));
    await asAdmin(
      `INSERT INTO document_files (user_id, id, document_id, number, name, media_type, bytes, stored, created_at)
       SELECT user_id, gen_random_uuid(), document_id, n, name, media_type, $2, true, created_at
       FROM document_files, generate_series(2, 25) n WHERE user_id = $1`,
      [me.userId, FILES.bytes],
    );
    const half = Math.floor((FILES.perPersonBytes - 24 * FILES.bytes - 100) * 0.6);
    const both = await Promise.allSettled([1, 2].map(() => upload(me, id, pdf(half))));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'full' } });
    await upload(other, theirs, pdf(100));
  });
});

test('says which version went to which application, and when', async () => {
  const [me, other] = [await person(), await person()];
  const [applicationId, theirs] = [await applied(me, 'applied'), await applied(other, 'applied')];
  const id = await added(me);
  await upload(me, id, pdf(100));
  await upload(me, id, pdf(200));
  const give = (more: object) => inScope(me, (tx) => giveDocument(tx, { id, applicationId, ...more }));
  allowed(await give({ number: 1, givenOn: '2024-01-10' }));
  allowed(await give({ number: 1, givenOn: '2024-01-11' }));
  const { files } = allowed(await give({}));
  expect(files.map(({ number, applications }) => [number, applications.length])).toEqual([
    [2, 1],
    [1, 1],
  ]);
  expect(files[1]?.applications[0]).toMatchObject({ id: applicationId, givenOn: '2024-01-11' });
  await expect(give({ givenOn: '2999-01-01' })).rejects.toThrow('This day is still to come');
  await expect(give({ applicationId: theirs })).rejects.toThrow(NotFound);
  const after = allowed(await inScope(me, (tx) => takeBackDocument(tx, { id, applicationId, number: 1 })));
  expect(after.files[1]?.applications).toEqual([]);
});

test('UNDO-1: comes back with its file and where it went', async () => {
  const me = await person();
  const applicationId = await applied(me, 'applied');
  const id = await added(me);
  const bytes = pdf(FILES.pieceBytes + 5);
  await upload(me, id, bytes);
  await inScope(me, (tx) => giveDocument(tx, { id, applicationId }));
  const gone = await doneBy(me, (tx) => deleteDocument(tx, id));
  await expect(download(me, id)).rejects.toThrow(NotFound);
  expect(await asAdmin('SELECT 1 FROM document_chunks WHERE user_id = $1', [me.userId])).toEqual([]);
  await takeBack(me, gone);
  expect((await download(me, id)).equals(bytes)).toBe(true);
  expect((await inScope(me, (tx) => getDocument(tx, id))).files[0]?.applications).toHaveLength(1);
});

test('VERSION: refuses a change that saw an older version', async () => {
  const me = await person();
  const id = await added(me);
  const change = (title: string) => inScope(me, (tx) => changeDocument(tx, { id, version: 1, title }));
  expect(allowed(await change('CV, two pages'))).toMatchObject({ kind: 'cv', version: 2 });
  expect(refusalOf(await change('From before'))).toMatchObject({
    code: 'VERSION',
    current: { version: 2, values: { title: 'CV, two pages' } },
  });
});

test('is not there for anybody else', async () => {
  const [me, other] = [await person(), await person()];
  const id = await added(me);
  await upload(me, id, pdf(100));
  for (const reach of [
    () => inScope(other, (tx) => getDocument(tx, id)),
    () => inScope(other, (tx) => changeDocument(tx, { id, title: 'Mine' })),
    () => inScope(other, (tx) => deleteDocument(tx, id)),
    () => download(other, id),
    () => upload(other, id, pdf(100)),
  ])
    await expect(reach()).rejects.toThrow(NotFound);
  expect((await inScope(other, (tx) => listDocuments(tx, { limit: 10 }))).items).toEqual([]);
});
