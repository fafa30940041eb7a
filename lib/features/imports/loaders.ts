import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { readPage } from '@/lib/access/page';
import { listImports } from '@/lib/features/imports/data';
import { type ShownImport, shownImport } from '@/lib/features/imports/preview';
import type { ImportLine } from '@/lib/features/imports/schema';
import { listQuerySchema } from '@/lib/platform/paging';
import type { Viewer } from '@/lib/rules/messages';

const LATEST = 10;
const ROWS_TO_A_PAGE = 50;

/** What /import shows: the way in, and the latest imports. */
export const loadImports = (): Promise<{ items: ImportLine[]; now: Temporal.Instant; viewer: Viewer }> =>
  readPage(async (tx) => ({
    items: (await listImports(tx, { limit: LATEST })).items,
    ...{ now: tx.now, viewer: tx.viewer },
  }));

const lineAsked = z.coerce.number().int().min(1).optional().catch(undefined);

/**
 * What /import/[id] shows, a page of rows at a time, or the one with a line; the not-found page for a missing or foreign
 * id.
 */
export function loadImport(
  id: string,
  { after, line }: { after?: unknown; line?: unknown },
): Promise<ShownImport & { line: number | undefined; viewer: Viewer }> {
  const asked = listQuerySchema.safeParse({ cursor: after, limit: ROWS_TO_A_PAGE });
  const query = asked.success ? asked.data : { limit: ROWS_TO_A_PAGE };
  const wanted = lineAsked.parse(line);
  return readPage(async (tx) => ({
    ...(await shownImport(tx, id, { ...query, line: wanted })),
    line: wanted,
    viewer: tx.viewer,
  }));
}
