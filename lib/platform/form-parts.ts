/** What a form without scripts sends: its fields, and the file that comes last, to be read as it comes. */
export type FormParts = {
  fields: ReadonlyMap<string, string>;
  file: { name: string; body: ReadableStream<Uint8Array> } | null;
};

/** It is no form as browsers send it, or far more than ours. The message is for nobody. */
export class NoForm extends Error {
  override name = 'NoForm';
}

const HEAD_MOST = 4_096;
const FIELD_MOST = 4_096;
const FIELDS_MOST = 20;
const LINE = '\r\n';
const HEAD_END = Buffer.from(LINE + LINE);

/**
 * Reads a `multipart/form-data` body (RFC 7578) as far as its file, of which nothing is held but what the stream asks for;
 * fields behind a file are not read. Throws NoForm.
 */
export async function formParts(
  contentType: string,
  body: ReadableStream<Uint8Array> | null,
): Promise<FormParts> {
  const boundary = /^multipart\/form-data;.*boundary="?([\w'()+,./:=?-]{1,70})"?/i.exec(contentType)?.[1];
  if (!boundary || !body) throw new NoForm('no boundary');
  const mark = Buffer.from(`${LINE}--${boundary}`);
  const bytes = reader(body);
  const fields = new Map<string, string>();
  await bytes.until(mark, HEAD_MOST);
  while ((await bytes.take(LINE.length)).toString('latin1') === LINE) {
    // A head without a line has its end at once, so it is read with the line break before it.
    bytes.putBack(Buffer.from(LINE));
    const { name, fileName } = disposition((await bytes.until(HEAD_END, HEAD_MOST)).toString('utf8'));
    if (fileName !== null) return { fields, file: { name: fileName, body: streamOf(bytes.through(mark)) } };
    if (fields.size === FIELDS_MOST) throw new NoForm('too many fields');
    fields.set(name, (await bytes.until(mark, FIELD_MOST)).toString('utf8'));
  }
  return { fields, file: null };
}

/** Browsers write a quote in a name as %22, and line breaks as %0D and %0A. */
const unescaped = (name: string) => name.replaceAll(/%22|%0D|%0A/gi, (code) => decodeURIComponent(code));

function disposition(head: string): { name: string; fileName: string | null } {
  const line = head.split(LINE).find((one) => /^content-disposition:/i.test(one)) ?? '';
  const name = /;\s*name="([^"]*)"/i.exec(line)?.[1];
  if (name === undefined) throw new NoForm('a part without a name');
  const fileName = /;\s*filename="([^"]*)"/i.exec(line)?.[1];
  return { name: unescaped(name), fileName: fileName === undefined ? null : unescaped(fileName) };
}

/** Bytes of a stream by the marks between them. The body begins as if a line had ended before it. */
function reader(body: ReadableStream<Uint8Array>) {
  const parts = body.getReader();
  let held = Buffer.from(LINE);
  async function more(): Promise<void> {
    const { done, value } = await parts.read();
    if (done) throw new NoForm('it breaks off');
    held = Buffer.concat([held, value]);
  }
  return {
    async take(count: number): Promise<Buffer> {
      while (held.length < count) await more();
      const taken = held.subarray(0, count);
      held = held.subarray(count);
      return taken;
    },
    putBack(bytes: Buffer): void {
      held = Buffer.concat([bytes, held]);
    },
    /** What stands before a mark, at most so many bytes; the mark is taken as well. */
    async until(mark: Buffer, most: number): Promise<Buffer> {
      let at = held.indexOf(mark);
      while (at === -1) {
        if (held.length > most + mark.length) throw new NoForm('too long');
        await more();
        at = held.indexOf(mark);
      }
      if (at > most) throw new NoForm('too long');
      const before = held.subarray(0, at);
      held = held.subarray(at + mark.length);
      return before;
    },
    /** The same as it comes, however long; nothing behind the mark is read. */
    async *through(mark: Buffer): AsyncGenerator<Uint8Array, undefined> {
      try {
        for (let at = held.indexOf(mark); at === -1; at = held.indexOf(mark)) {
          // Its end may be the beginning of a mark.
          const safe = held.subarray(0, Math.max(0, held.length - mark.length + 1));
          held = held.subarray(safe.length);
          if (safe.length > 0) yield safe;
          await more();
        }
        const last = held.subarray(0, held.indexOf(mark));
        if (last.length > 0) yield last;
        return undefined;
      } finally {
        await parts.cancel();
      }
    },
  };
}

const streamOf = (pieces: AsyncGenerator<Uint8Array, undefined>): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
