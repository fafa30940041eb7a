import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { guardedWrite } from '@/lib/access/guarded-write';
import { requireSameOrigin } from '@/lib/access/origin';
import { readPage } from '@/lib/access/page';
import { currentClient } from '@/lib/access/session';
import { listImports } from '@/lib/features/imports/data';
import { addImport, tooBig } from '@/lib/features/imports/mutations/store';
import { type ShownImport, shownImport } from '@/lib/features/imports/preview';
import { ImportRefused } from '@/lib/features/imports/refused';
import { GivenFile, type ImportLine, newImportSchema } from '@/lib/features/imports/schema';
import { Forbidden, TooMany, Unread } from '@/lib/platform/errors';
import { listQuerySchema } from '@/lib/platform/paging';
import { IMPORTS } from '@/lib/rules/limits';
import type { Viewer } from '@/lib/rules/messages';

const LATEST = 10;
const ROWS_TO_A_PAGE = 50;

/** What /import shows: the way in, and the latest imports. */
export const loadImports = (): Promise<{ items: ImportLine[]; now: Temporal.Instant; viewer: Viewer }> =>
  readPage(async (tx) => ({
    items: (await listImports(tx, { limit: LATEST })).items,
    ...{ now: tx.now, viewer: tx.viewer },
  }));

/** What /import/[id] shows, a page of rows at a time; the not-found page for a missing or foreign id. */
export function loadImport(
  id: string,
  after: unknown,
): Promise<ShownImport & { isFirst: boolean; viewer: Viewer }> {
  const asked = listQuerySchema.safeParse({ cursor: after, limit: ROWS_TO_A_PAGE });
  const query = asked.success ? asked.data : { limit: ROWS_TO_A_PAGE };
  return readPage(async (tx) => ({
    ...(await shownImport(tx, id, query)),
    isFirst: !query.cursor,
    viewer: tx.viewer,
  }));
}

/** A file that a page sends as the body of a request. Answers the import’s id, or a sentence and what it means over HTTP. */
export async function takeFile(
  request: Request,
): Promise<{ id: string } | { problem: string; status: number }> {
  try {
    await requireSameOrigin();
    const scope = await currentClient();
    if (!scope) return { problem: 'You’re signed out. Sign in, and choose the file again.', status: 401 };
    const bytes = await bodyOf(request);
    const name = new URL(request.url).searchParams.get('name') ?? undefined;
    const input = newImportSchema.parse({ file: new GivenFile(bytes, name?.slice(0, NAME_MOST)) });
    const added = await guardedWrite(scope, (tx) => addImport(tx, input));
    if (!added.ok) throw new Error(`a file was refused: ${added.refusal.code}`);
    return { id: added.value.id };
  } catch (error) {
    if (error instanceof ImportRefused) return { problem: error.message, status: error.status };
    if (error instanceof TooMany) return { problem: error.message, status: 429 };
    if (error instanceof Unread) return { problem: error.message, status: error.wait === null ? 422 : 503 };
    if (error instanceof Forbidden) return { problem: 'This can’t be done here.', status: 403 };
    if (error instanceof z.ZodError)
      return { problem: error.issues[0]?.message ?? 'Check the file.', status: 422 };
    throw error;
  }
}

const NAME_MOST = 255;

/** Throws ImportRefused for more than a file may have, before all of it is here. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.byteLength;
    if (length > IMPORTS.bytes) throw tooBig();
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
