import { z } from 'zod';
import { guardedWrite } from '@/lib/access/guarded-write';
import { requireSameOrigin } from '@/lib/access/origin';
import type { ClientScope } from '@/lib/access/scope';
import { currentClient } from '@/lib/access/session';
import { inScope } from '@/lib/access/transaction';
import { addDocument } from '@/lib/features/documents/mutations';
import { type Incoming, receiveFile } from '@/lib/features/documents/receive';
import { FileRefused } from '@/lib/features/documents/refused';
import { newDocumentSchema } from '@/lib/features/documents/schema';
import { Forbidden, NotFound, TooMany } from '@/lib/platform/errors';
import { formParts, NoForm } from '@/lib/platform/form-parts';
import { isId } from '@/lib/platform/ids';
import { tidyFileName } from '@/lib/rules/documents';
import { FILES } from '@/lib/rules/limits';

/** Why an upload came to nothing: a word for it, the sentence, and what it means over HTTP. */
type Problem = { code: string; problem: string; status: number };
export type Taken = { id: string } | Problem;

/** What is said with a file: the document it is a new version of, or the title and kind of a new one. */
type Said = { document?: string | undefined; title?: string | undefined; kind?: string | undefined };

/** A file that a page sends as the body alone, with what is said of it in its address. */
export const takeFile = (request: Request): Promise<Taken> =>
  taken(async (scope) => {
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const declared = lengthOf(request);
    return received(scope, asked, { name: asked.name ?? '', declared, body: request.body });
  });

/** More than the fields of our form and its marks take, in bytes. */
const AROUND_A_FILE = 64 * 1024;

/**
 * A file that a form sends where no script runs. It has no title of its own there: empty, it is the file's name. Answers
 * also the document that was meant, so that its page can say what went wrong.
 */
export async function takeForm(request: Request): Promise<{ taken: Taken; document: string | null }> {
  let document: string | null = null;
  const outcome = await taken(async (scope) => {
    const length = lengthOf(request);
    if (length !== null && length > FILES.bytes + AROUND_A_FILE)
      throw new FileRefused('too-large', 'This file is too large.');
    const { fields, file } = await formParts(request.headers.get('content-type') ?? '', request.body);
    const meant = fields.get('document');
    document = isId(meant) ? meant : null;
    if (!file?.name) throw new FileRefused('empty', 'Choose a file.');
    const title = fields.get('title')?.trim() || tidyFileName(file.name).replace(/\.[^.]+$/, '');
    return received(
      scope,
      { document: meant, title, kind: fields.get('kind') },
      // The form around it makes the file seem a little larger than it is.
      { ...file, declared: length === null ? null : Math.min(length, FILES.bytes) },
    );
  });
  return { taken: outcome, document };
}

function lengthOf({ headers }: Request): number | null {
  const length = headers.get('content-length');
  return length === null ? null : Number(length);
}

async function taken(act: (scope: ClientScope) => Promise<string>): Promise<Taken> {
  try {
    await requireSameOrigin();
    const scope = await currentClient();
    if (!scope) return signedOut;
    return { id: await act(scope) };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return problem;
  }
}

const signedOut: Problem = {
  code: 'signed-out',
  problem: 'You’re signed out. Sign in, and upload it again.',
  status: 401,
};

function problemOf(error: unknown): Problem | null {
  if (error instanceof FileRefused) return { code: error.code, problem: error.message, status: error.status };
  if (error instanceof NotFound)
    return { code: 'gone', problem: 'This document no longer exists.', status: 404 };
  if (error instanceof TooMany) return { code: 'too-many', problem: error.message, status: 429 };
  if (error instanceof Forbidden)
    return { code: 'elsewhere', problem: 'This can’t be done here.', status: 403 };
  if (error instanceof z.ZodError) {
    const [first] = error.issues;
    return { code: 'said', problem: first?.message ?? 'Check what you typed.', status: 422 };
  }
  if (error instanceof NoForm) return { code: 'said', problem: 'Check what you typed.', status: 400 };
  return null;
}

async function newDocument(scope: ClientScope, { title, kind }: Said): Promise<string> {
  const input = newDocumentSchema.parse({ title, kind });
  const added = await guardedWrite(scope, (tx) => addDocument(tx, input));
  if (!added.ok) throw new Error(`a document was refused: ${added.refusal.code}`);
  return added.value.id;
}

/** A new document whose first file is refused would be an empty one: it goes again. */
async function received(scope: ClientScope, said: Said, file: Incoming): Promise<string> {
  const to = said.document || (await newDocument(scope, said));
  try {
    await receiveFile(scope, to, file);
    return to;
  } catch (error) {
    if (!said.document)
      await inScope(scope, (tx) => tx.db.document.deleteMany({ where: { userId: scope.userId, id: to } }));
    throw error;
  }
}
