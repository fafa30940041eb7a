import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formParts } from '@/lib/platform/form-parts';

const BOUNDARY = '----WebKitFormBoundary0aZ';
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** A stream of these bytes in pieces of a size. */
function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

const part = (head: string, body: Uint8Array | string) =>
  Buffer.concat([Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')]);
const field = (name: string, value: string) => part(`Content-Disposition: form-data; name="${name}"`, value);
const file = (name: string, bytes: Uint8Array | string) =>
  part(
    `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf`,
    bytes,
  );
const END = Buffer.from(`--${BOUNDARY}--\r\n`);

async function read(body: Uint8Array, size = 7) {
  const { fields, file } = await formParts(TYPE, inPieces(body, size));
  const bytes = file && Buffer.from(await new Response(file.body).arrayBuffer());
  return { fields: Object.fromEntries(fields), name: file?.name ?? null, bytes };
}

describe('a form without scripts', () => {
  test('is its fields and its file, however it is cut up and whatever the file holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.integer({ min: 1, max: 90 }),
        async (bytes, size) => {
          // Beginnings of a mark that go on otherwise.
          const content = Buffer.concat([bytes, Buffer.from(`\r\n--${BOUNDARY.slice(0, -1)}\r\n-`), bytes]);
          const body = Buffer.concat([
            field('title', 'Zürich\r\n2'),
            field('kind', ''),
            file('a b.pdf', content),
            END,
          ]);
          expect(await read(body, size)).toEqual({
            fields: { title: 'Zürich\r\n2', kind: '' },
            name: 'a b.pdf',
            bytes: content,
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['no file chosen', [field('title', 'CV'), file('', ''), END], { name: '', bytes: Buffer.alloc(0) }],
    ['no field for one', [field('title', 'CV'), END], { name: null, bytes: null }],
    ['a quote in its name', [file('my %22best%22.pdf', 'x'), END], { name: 'my "best".pdf' }],
    ['words before it', [Buffer.from('preamble\r\n'), file('a.pdf', 'x'), END], { name: 'a.pdf' }],
    ['something behind it', [file('a.pdf', 'x'), field('title', 'CV'), END], { fields: {}, name: 'a.pdf' }],
  ])('is read with %s', async (_what, parts, expected) => {
    expect(await read(Buffer.concat(parts))).toMatchObject(expected);
  });

  test.each([
    ['nothing', []],
    ['no end', [field('title', 'CV')]],
    ['a file that breaks off', [file('a.pdf', 'x')].map((one) => one.subarray(0, -5))],
    ['a part without a name', [part('Content-Type: text/plain', 'x'), END]],
    ['a field without end', [field('title', 'x'.repeat(5_000)), END]],
    ['a head without end', [part(`X: ${'x'.repeat(5_000)}`, 'x'), END]],
    ['thousands of fields', [...Array.from({ length: 30 }, (_, i) => field(`f${i}`, 'x')), END]],
  ])('is refused with %s', async (_what, parts) => {
    await expect(read(Buffer.concat(parts), 64)).rejects.toMatchObject({ name: 'NoForm' });
  });

  test.each([
    'text/plain',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/mixed; boundary=x',
  ])('is refused as %s', async (type) => {
    await expect(formParts(type, inPieces(END, 8))).rejects.toMatchObject({ name: 'NoForm' });
  });

  test('waits for whoever reads the file', async () => {
    let asked = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          asked += 1;
          controller.enqueue(asked === 1 ? file('a.pdf', 'x').subarray(0, -3) : Buffer.alloc(1_000));
        },
      },
      { highWaterMark: 0 },
    );
    const { file: found } = await formParts(TYPE, body);
    expect(asked).toBe(1);
    await found?.body.cancel();
    expect(asked).toBe(1);
  });
});
