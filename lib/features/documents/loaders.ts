import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { guardedWrite } from '@/lib/access/guarded-write';
import { requireSameOrigin } from '@/lib/access/origin';
import { readPage } from '@/lib/access/page';
import type { ClientScope } from '@/lib/access/scope';
import { currentClient, requireClient } from '@/lib/access/session';
import { inScope } from '@/lib/access/transaction';
import type { ApplicationChoice } from '@/lib/features/applications';
import { applicationChoices } from '@/lib/features/applications';
import { bytesTaken, getDocument, listDocuments } from '@/lib/features/documents/data';
import { addDocument } from '@/lib/features/documents/mutations';
import { receiveFile } from '@/lib/features/documents/receive';
import { FileRefused } from '@/lib/features/documents/refused';
import { type DocumentView, newDocumentSchema } from '@/lib/features/documents/schema';
import { sendFile } from '@/lib/features/documents/send';
import { Forbidden, NotFound, TooMany } from '@/lib/platform/errors';
import { placeOf } from '@/lib/platform/paging';
import type { Viewer } from '@/lib/rules/messages';

const A_PAGE = 50;

/** What /documents shows, a page at a time; an odd `after` shows the first page. */
export function loadDocuments(after: unknown): Promise<{
  items: DocumentView[];
  nextCursor: string | null;
  isFirst: boolean;
  taken: number;
  now: Temporal.Instant;
  viewer: Viewer;
}> {
  const cursor = (typeof after === 'string' && placeOf(after)) || undefined;
  return readPage(async (tx) => ({
    ...(await listDocuments(tx, { limit: A_PAGE, cursor })),
    isFirst: cursor === undefined,
    taken: await bytesTaken(tx),
    now: tx.now,
    viewer: tx.viewer,
  }));
}

/** What /documents/[id] shows; the not-found page for a missing or foreign id. */
export const loadDocument = (
  id: string,
): Promise<{ document: DocumentView; choices: ApplicationChoice[]; viewer: Viewer }> =>
  readPage(async (tx) => ({
    document: await getDocument(tx, id),
    choices: await applicationChoices(tx),
    viewer: tx.viewer,
  }));

/** A version for the signed-in person; null for a missing or foreign one. Leads to the sign-in page otherwise. */
export async function loadFile(id: string, number: unknown): Promise<Response | null> {
  const scope = await requireClient(`/documents/${id}`);
  const asked = z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .safeParse(number ?? undefined);
  if (!asked.success) return null;
  try {
    return await sendFile(scope, id, asked.data);
  } catch (error) {
    if (error instanceof NotFound) return null;
    if (error instanceof FileRefused) return new Response(error.message, { status: error.status });
    throw error;
  }
}

const NOT_YOURS = 'This document no longer exists.';

/**
 * A file that a page sends: as a new version of the document it names, or of a new one with its title and kind. Answers
 * the document's id, or a sentence and what it means over HTTP.
 */
export async function takeFile(
  request: Request,
): Promise<{ id: string } | { problem: string; status: number }> {
  try {
    await requireSameOrigin();
    const scope = await currentClient();
    if (!scope) return { problem: 'You’re signed out. Sign in, and upload it again.', status: 401 };
    const asked = new URL(request.url).searchParams;
    const to = asked.get('document') ?? (await newDocument(scope, asked));
    return await received(scope, request, { to, asked });
  } catch (error) {
    if (error instanceof FileRefused) return { problem: error.message, status: error.status };
    if (error instanceof NotFound) return { problem: NOT_YOURS, status: 404 };
    if (error instanceof TooMany) return { problem: error.message, status: 429 };
    if (error instanceof Forbidden) return { problem: 'This can’t be done here.', status: 403 };
    if (error instanceof z.ZodError)
      return { problem: error.issues[0]?.message ?? 'Check what you typed.', status: 422 };
    throw error;
  }
}

async function newDocument(scope: ClientScope, asked: URLSearchParams): Promise<string> {
  const input = newDocumentSchema.parse({ title: asked.get('title'), kind: asked.get('kind') });
  const added = await guardedWrite(scope, (tx) => addDocument(tx, input));
  if (!added.ok) throw new Error(`a document was refused: ${added.refusal.code}`);
  return added.value.id;
}

/** A new document whose first file is refused would be an empty one: it goes again. */
async function received(
  scope: ClientScope,
  request: Request,
  { to, asked }: { to: string; asked: URLSearchParams },
): Promise<{ id: string }> {
  const length = request.headers.get('content-length');
  try {
    await receiveFile(scope, to, {
      name: asked.get('name') ?? '',
      declared: length === null ? null : Number(length),
      body: request.body,
    });
    return { id: to };
  } catch (error) {
    if (!asked.has('document'))
      await inScope(scope, (tx) => tx.db.document.deleteMany({ where: { userId: scope.userId, id: to } }));
    throw error;
  }
}
