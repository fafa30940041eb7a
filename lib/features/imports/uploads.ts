import { guardedWrite } from '@/lib/access/guarded-write';
import { type Uploaded, uploaded } from '@/lib/access/upload';
import { addImport, tooBig } from '@/lib/features/imports/mutations/store';
import { GivenFile, newImportSchema } from '@/lib/features/imports/schema';
import { formParts, NoForm } from '@/lib/platform/form-parts';
import { IMPORTS } from '@/lib/rules/limits';

const NAME_MOST = 255;

/** A file that a page sends as the body of a request, with its name in the address. */
export const takeFile = (request: Request): Promise<Uploaded> =>
  taken(async () => {
    const name = new URL(request.url).searchParams.get('name') ?? undefined;
    return new GivenFile(await bodyOf(request.body), name?.slice(0, NAME_MOST));
  });

/** A file that a form sends where no script runs. */
export const takeForm = (request: Request): Promise<Uploaded> =>
  taken(async () => {
    const { file } = await formParts(request.headers.get('content-type') ?? '', request.body);
    if (!file?.name) throw new NoForm('no file was chosen');
    return new GivenFile(await bodyOf(file.body), file.name.slice(0, NAME_MOST));
  });

const taken = (read: () => Promise<GivenFile>): Promise<Uploaded> =>
  uploaded(
    async (scope) => {
      const input = newImportSchema.parse({ file: await read() });
      const added = await guardedWrite(scope, (tx) => addImport(tx, input));
      if (!added.ok) throw new Error(`a file was refused: ${added.refusal.code}`);
      return added.value.id;
    },
    {
      signedOut: 'You’re signed out. Sign in, and choose the file again.',
      wrong: { code: 'no-file', problem: 'Choose a file.', status: 422 },
    },
  );

/** Throws ImportRefused for more than a file may have, before all of it is here. */
async function bodyOf(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body ?? []) {
    length += piece.byteLength;
    if (length > IMPORTS.bytes) throw tooBig();
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
