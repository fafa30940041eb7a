import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { readPage } from '@/lib/access/page';
import { requireClient } from '@/lib/access/session';
import type { ApplicationChoice } from '@/lib/features/applications';
import { applicationChoices } from '@/lib/features/applications';
import { bytesTaken, getDocument, listDocuments } from '@/lib/features/documents/data';
import { FileRefused } from '@/lib/features/documents/refused';
import type { DocumentView } from '@/lib/features/documents/schema';
import { sendFile } from '@/lib/features/documents/send';
import { NotFound } from '@/lib/platform/errors';
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
