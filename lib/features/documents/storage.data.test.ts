import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { storedFiles } from '@/lib/features/documents/export';
import { removeUnclaimed } from '@/lib/features/documents/jobs';
import { addDocument, deleteDocument } from '@/lib/features/documents/mutations';
import { receiveFile } from '@/lib/features/documents/receive';
import { sendFile } from '@/lib/features/documents/send';
import { erasePerson } from '@/lib/features/erasure/mutations';
import { FILES } from '@/lib/rules/limits';
import { inDatabase } from '@/lib/storage/database';
import type { FileStorage } from '@/lib/storage/port';
import { inS3 } from '@/lib/storage/s3';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed } from '@/test/rejected';
import { type S3Server, s3Server } from '@/test/s3-server';
import { doneBy, takeBack } from '@/test/undone';

type Owner = Awaited<ReturnType<typeof person>>;

let server: S3Server;
let s3: FileStorage;
beforeAll(async () => {
  server = await s3Server();
  s3 = inS3(server.settings);
});
afterEach(async () => {
  server.answers = () => null;
  server.asked.length = 0;
  server.objects.clear();
  await shiftClock(0);
  await asAdmin('DELETE FROM document_chunks');
  await asAdmin('DELETE FROM stored_objects');
});
afterAll(() => server.close());

const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);
const added = async (me: Owner) =>
  allowed(await inScope(me, (tx) => addDocument(tx, { title: 'CV', kind: 'cv' }))).id;
const upload = (me: Owner, id: string, bytes: Uint8Array<ArrayBuffer>, storage = s3) =>
  receiveFile(
    me,
    id,
    { name: 'cv.pdf', declared: bytes.byteLength, body: new Blob([bytes]).stream() },
    storage,
  );
const download = async (me: Owner, id: string, storage = s3) =>
  Buffer.from(await (await sendFile(me, id, undefined, storage)).arrayBuffer());
const later = (minutes: number) => shiftClock(minutes * 60);
const unavailable = expect.objectContaining({ name: 'FileRefused', code: 'unavailable', status: 503 });
/** A piece and a bit. */
const BYTES = pdf(FILES.pieceBytes + 5);

async function kept() {
  const me = await person();
  const id = await added(me);
  await upload(me, id, BYTES);
  return { me, id };
}

describe('a file in a bucket', () => {
  test('lies there sealed under random names, and comes back as it was', async () => {
    const { me, id } = await kept();
    expect(server.objects.size).toBe(2);
    expect([...server.objects.values()].some((bytes) => bytes.includes('%PDF'))).toBe(false);
    expect([...server.objects.keys()].join()).not.toMatch(new RegExp(`${me.userId}|${id}`));
    const rows = await asAdmin('SELECT bytes_sealed FROM document_chunks WHERE user_id = $1', [me.userId]);
    expect(rows).toEqual([{ bytes_sealed: null }, { bytes_sealed: null }]);
    expect((await download(me, id)).equals(BYTES)).toBe(true);
  });

  test('goes into an export like any other', async () => {
    const { me } = await kept();
    for await (const { pieces } of storedFiles(me, s3)) {
      const parts: Uint8Array[] = [];
      for await (const part of pieces) parts.push(part);
      expect(Buffer.concat(parts).equals(BYTES)).toBe(true);
    }
  });

  test('does not open where its objects were swapped, and is not there where one is gone', async () => {
    const { me, id } = await kept();
    const [[first, a], [second, b]] = [...server.objects] as [[string, Buffer], [string, Buffer]];
    server.objects.set(first, b).set(second, a);
    await expect(download(me, id)).rejects.toThrow('was sealed for another place');
    server.objects.set(first, a).delete(second);
    await expect(download(me, id)).rejects.toThrow('piece of a file');
  });

  test('stays where it lies when the setting changes', async () => {
    const me = await person();
    const id = await added(me);
    await upload(me, id, BYTES, inDatabase);
    expect(server.objects.size).toBe(0);
    expect((await download(me, id, s3)).equals(BYTES)).toBe(true);
    await upload(me, id, BYTES, s3);
    await expect(download(me, id, inDatabase)).rejects.toEqual(unavailable);
  });
});

describe('what lies there and nobody needs', () => {
  const removedAfter = async (minutes: number) => {
    await later(minutes);
    return removeUnclaimed(s3);
  };
  const nothingIsLeft = async () => {
    expect(server.objects.size).toBe(0);
    expect(await asAdmin('SELECT 1 FROM stored_objects')).toEqual([]);
  };

  test('goes with a deleted document, after the time in which that can be taken back', async () => {
    const { me, id } = await kept();
    const other = await kept();
    const gone = await doneBy(me, (tx) => deleteDocument(tx, id));
    expect(await removeUnclaimed(s3)).toBe(0);
    await takeBack(me, gone);
    expect((await download(me, id)).equals(BYTES)).toBe(true);
    expect(await removedAfter(11)).toBe(0);
    await inScope(me, (tx) => deleteDocument(tx, id));
    expect(await removedAfter(20)).toBe(0);
    expect(await removedAfter(22)).toBe(2);
    expect((await download(other.me, other.id)).equals(BYTES)).toBe(true);
  });

  test('goes after its account was erased: the list outlives the person and names nobody', async () => {
    const { me } = await kept();
    await inScope(me, erasePerson);
    const columns = Object.keys((await asAdmin('SELECT * FROM stored_objects'))[0] ?? {});
    expect(columns).toEqual(['id', 'unclaimed_since']);
    expect(await removedAfter(11)).toBe(2);
    await nothingIsLeft();
  });

  test('goes after an upload that broke off, also between the object and its row', async () => {
    const me = await person();
    const id = await added(me);
    const broken: FileStorage = {
      ...s3,
      async keep(scope, sealed) {
        await s3.keep(scope, sealed);
        throw new Error('the process died');
      },
    };
    await expect(upload(me, id, BYTES, broken)).rejects.toThrow('the process died');
    expect(server.objects.size).toBe(1);
    expect(await removedAfter(11)).toBe(1);
    await nothingIsLeft();
  });

  test('stays on the list until it is gone, and is asked for twice rather than never', async () => {
    const { me, id } = await kept();
    await inScope(me, (tx) => deleteDocument(tx, id));
    server.answers = (asked) => (asked.startsWith('DELETE') ? 403 : null);
    await expect(removedAfter(11)).rejects.toThrow('the storage of files answered 403');
    expect(await asAdmin('SELECT 1 FROM stored_objects')).toHaveLength(2);
    server.answers = () => null;
    server.objects.delete([...server.objects.keys()][0] ?? '');
    await Promise.all([removeUnclaimed(s3), removeUnclaimed(s3)]);
    await nothingIsLeft();
  });

  test('is left alone where no bucket is set', async () => {
    const { me, id } = await kept();
    await inScope(me, (tx) => deleteDocument(tx, id));
    await later(11);
    expect(await removeUnclaimed(inDatabase)).toBe(0);
    expect(server.objects.size).toBe(2);
  });
});

describe('a bucket that does not do what it is asked', () => {
  test('refuses: the person is told, and nothing of the file stays', async () => {
    const me = await person();
    const id = await added(me);
    await expect(
      upload(me, id, BYTES, inS3({ ...server.settings, secretAccessKey: 'wrong' })),
    ).rejects.toEqual(unavailable);
    expect(await asAdmin('SELECT 1 FROM document_files WHERE user_id = $1', [me.userId])).toEqual([]);
  });

  test('fails once and is asked again', async () => {
    server.answers = () => {
      server.answers = () => null;
      return 503;
    };
    const { me, id } = await kept();
    expect((await download(me, id)).equals(BYTES)).toBe(true);
  });

  test('sends elsewhere: nobody follows', async () => {
    const { me, id } = await kept();
    server.answers = (asked) => (asked.endsWith('/elsewhere') ? null : 307);
    await expect(download(me, id)).rejects.toEqual(unavailable);
    expect(server.asked.filter((asked) => asked.endsWith('/elsewhere'))).toEqual([]);
  });
});
