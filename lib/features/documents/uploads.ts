import { guardedWrite } from '@/lib/access/guarded-write';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { type Uploaded, uploaded } from '@/lib/access/upload';
import { addDocument } from '@/lib/features/documents/mutations';
import { type Incoming, receiveFile } from '@/lib/features/documents/receive';
import { FileRefused } from '@/lib/features/documents/refused';
import { newDocumentSchema } from '@/lib/features/documents/schema';
import { formParts } from '@/lib/platform/form-parts';
import { isId } from '@/lib/platform/ids';
import { tidyFileName } from '@/lib/rules/documents';
import { FILES } from '@/lib/rules/limits';

/** What is said with a file: the document it is a new version of, or the title and kind of a new one. */
type Said = { document?: string | undefined; title?: string | undefined; kind?: string | undefined };

/** A file that a page sends as the body alone, with what is said of it in its address. */
export const takeFile = (request: Request): Promise<Uploaded> =>
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
export async function takeForm(request: Request): Promise<{ taken: Uploaded; document: string | null }> {
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

const taken = (act: (scope: ClientScope) => Promise<string>): Promise<Uploaded> =>
  uploaded(act, {
    signedOut: 'You’re signed out. Sign in, and upload it again.',
    gone: 'This document no longer exists.',
    wrong: { code: 'said', problem: 'Check what you typed.', status: 400 },
  });

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
