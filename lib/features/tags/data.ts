import type { ClientTx } from '@/lib/access/transaction';
import type { TagView } from '@/lib/features/tags/schema';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';

const COUNTED = { _count: { select: { applications: true } } } as const satisfies Prisma.TagInclude;
type Row = Prisma.TagGetPayload<{ include: typeof COUNTED }>;

/** Throws NotFound for a missing or foreign id. */
export async function getTag(tx: ClientTx, id: string): Promise<TagView> {
  const row = await tx.db.tag.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: COUNTED,
  });
  if (!row) throw new NotFound('tag');
  return viewOf(row);
}

/** Newest first, a page at a time. */
export async function listTags(
  tx: ClientTx,
  page: { cursor?: Place; limit: number },
): Promise<{ items: TagView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst(page);
  const rows = await tx.db.tag.findMany({
    where: { userId: tx.scope.userId, ...after },
    include: COUNTED,
    ...order,
  });
  const { page: shown, nextCursor } = cutAt(rows, page.limit);
  return { items: shown.map(viewOf), nextCursor };
}

/** Tags that are offered where one is typed. */
const OFFERED = 50;

/** The names of tags that an application has not, those given last first, as a JSON array, for a statement that reads more. */
export const tagsToOffer = (userId: string, applicationId: string): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(t.name), '[]') FROM (
    SELECT name FROM tags t
    WHERE t.user_id = ${userId}::uuid AND NOT EXISTS (
      SELECT 1 FROM application_tags g
      WHERE g.user_id = t.user_id AND g.tag_id = t.id AND g.application_id = ${applicationId}::uuid)
    ORDER BY t.created_at DESC, t.id DESC LIMIT ${OFFERED}::int) t)`;

/** Tags that a list of choices can be looked through for. */
const CHOSEN_FROM = 200;

/** The names of tags to filter by, in their order, as an array, for a statement that reads more. */
export const tagsToChoose = (userId: string): Prisma.Sql => Prisma.sql`ARRAY(
  SELECT name FROM tags WHERE user_id = ${userId}::uuid ORDER BY name_key COLLATE "und-x-icu" LIMIT ${CHOSEN_FROM}::int)`;

/** As many as one account may have. */
const AT_MOST = 2_000;

/** All of them by name, with how many applications have each. */
export async function allTags(tx: ClientTx): Promise<TagView[]> {
  const rows = await tx.db.tag.findMany({
    where: { userId: tx.scope.userId },
    include: COUNTED,
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: AT_MOST,
  });
  return rows.map(viewOf);
}

const viewOf = (row: Row): TagView => ({
  id: row.id,
  name: row.name,
  applications: row._count.applications,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});
