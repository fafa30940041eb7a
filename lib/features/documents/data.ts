import type { ClientTx } from '@/lib/access/transaction';
import type { DocumentView } from '@/lib/features/documents/schema';
import { instantOf, plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';
import type { DocumentKind } from '@/lib/rules/documents';

const WITH_FILES = {
  files: {
    where: { stored: true },
    orderBy: { number: 'desc' },
    include: {
      applications: {
        select: {
          givenOn: true,
          application: { select: { id: true, role: true, company: { select: { name: true } } } },
        },
        orderBy: { givenOn: 'desc' },
      },
    },
  },
} as const satisfies Prisma.DocumentInclude;
type Row = Prisma.DocumentGetPayload<{ include: typeof WITH_FILES }>;

/** Throws NotFound for a missing or foreign id. */
export async function getDocument(tx: ClientTx, id: string): Promise<DocumentView> {
  const row = await tx.db.document.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: WITH_FILES,
  });
  if (!row) throw new NotFound('document');
  return viewOf(row);
}

/** Newest first, a page at a time; of one kind where given. `nextCursor` is null at the end. */
export async function listDocuments(
  tx: ClientTx,
  { cursor, limit, kind }: { cursor?: Place | undefined; limit: number; kind?: DocumentKind | undefined },
): Promise<{ items: DocumentView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.document.findMany({
    where: { userId: tx.scope.userId, ...after, ...(kind && { kind }) },
    include: WITH_FILES,
    ...order,
  });
  const { page, nextCursor } = cutAt(rows, limit);
  return { items: page.map(viewOf), nextCursor };
}

/** What the person's files take, those that are arriving included, in bytes. */
export async function bytesTaken(tx: ClientTx): Promise<number> {
  const { _sum } = await tx.db.documentFile.aggregate({
    where: { userId: tx.scope.userId },
    _sum: { bytes: true },
  });
  return _sum.bytes ?? 0;
}

/** A stored version of a document, the newest where none is named. Throws NotFound for a missing or foreign one. */
export async function storedFile(tx: ClientTx, documentId: string, number?: number) {
  const file = await tx.db.documentFile.findFirst({
    where: {
      ...{ userId: tx.scope.userId, documentId: requireId(documentId), stored: true },
      ...(number === undefined ? {} : { number }),
    },
    orderBy: { number: 'desc' },
  });
  if (!file) throw new NotFound('file');
  return file;
}

const viewOf = (row: Row): DocumentView => ({
  id: row.id,
  title: row.title,
  kind: row.kind as DocumentKind,
  files: row.files.map(({ number, name, mediaType, bytes, createdAt, applications }) => ({
    ...{ number, name, mediaType, bytes },
    createdAt: instantOf(createdAt).toString(),
    applications: applications.map(({ givenOn, application: { id, role, company } }) => ({
      ...{ id, role, company: company.name },
      givenOn: plainDateOf(givenOn).toString(),
    })),
  })),
  version: row.version,
  createdAt: instantOf(row.createdAt).toString(),
  updatedAt: instantOf(row.updatedAt).toString(),
});
