import { z } from 'zod';
import { guardedWrite } from '@/lib/access/guarded-write';
import { requireSameOrigin } from '@/lib/access/origin';
import { currentClient } from '@/lib/access/session';
import { addImport, tooBig } from '@/lib/features/imports/mutations/store';
import { ImportRefused } from '@/lib/features/imports/refused';
import { GivenFile, newImportSchema } from '@/lib/features/imports/schema';
import { Forbidden, TooMany, Unread } from '@/lib/platform/errors';
import { formParts, NoForm } from '@/lib/platform/form-parts';
import { IMPORTS } from '@/lib/rules/limits';

/** Why a file came to nothing: a word for it, the sentence, and what it means over HTTP. */
type Problem = { code: string; problem: string; status: number };
type Taken = { id: string } | Problem;

const NAME_MOST = 255;

/** A file that a page sends as the body of a request, with its name in the address. */
export const takeFile = (request: Request): Promise<Taken> =>
  taken(async () => {
    const name = new URL(request.url).searchParams.get('name') ?? undefined;
    return new GivenFile(await bodyOf(request.body), name?.slice(0, NAME_MOST));
  });

/** A file that a form sends where no script runs. */
export const takeForm = (request: Request): Promise<Taken> =>
  taken(async () => {
    const { file } = await formParts(request.headers.get('content-type') ?? '', request.body);
    if (!file?.name) throw new NoForm('no file was chosen');
    return new GivenFile(await bodyOf(file.body), file.name.slice(0, NAME_MOST));
  });

async function taken(read: () => Promise<GivenFile>): Promise<Taken> {
  try {
    await requireSameOrigin();
    const scope = await currentClient();
    if (!scope) return signedOut;
    const input = newImportSchema.parse({ file: await read() });
    const added = await guardedWrite(scope, (tx) => addImport(tx, input));
    if (!added.ok) throw new Error(`a file was refused: ${added.refusal.code}`);
    return { id: added.value.id };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return problem;
  }
}

const signedOut: Problem = {
  code: 'signed-out',
  problem: 'You’re signed out. Sign in, and choose the file again.',
  status: 401,
};

function problemOf(error: unknown): Problem | null {
  if (error instanceof ImportRefused)
    return { code: error.code, problem: error.message, status: error.status };
  if (error instanceof TooMany) return { code: 'too-many', problem: error.message, status: 429 };
  if (error instanceof Unread)
    return { code: 'unread', problem: error.message, status: error.wait === null ? 422 : 503 };
  if (error instanceof Forbidden)
    return { code: 'elsewhere', problem: 'This can’t be done here.', status: 403 };
  if (error instanceof NoForm) return { code: 'no-file', problem: 'Choose a file.', status: 422 };
  if (error instanceof z.ZodError)
    return { code: 'no-file', problem: error.issues[0]?.message ?? 'Check the file.', status: 422 };
  return null;
}

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
