import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { piecesOf } from '@/lib/features/documents/pieces';
import { fileStorage } from '@/lib/storage/configured';
import type { FileStorage } from '@/lib/storage/port';

/** A stored version for an export: where it goes in the archive, and its pieces one at a time. */
export type StoredFile = { path: string; at: Date; pieces: AsyncGenerator<Uint8Array> };

const PLACE = /[^\p{L}\p{N}._ -]/gu;

/** Every stored version of the person's documents, the first first; a piece is opened as it is asked for. */
export async function* storedFiles(
  scope: ClientScope,
  storage: FileStorage = fileStorage(),
): AsyncGenerator<StoredFile> {
  const files = await inScope(scope, (tx) =>
    tx.db.documentFile.findMany({
      where: { userId: scope.userId, stored: true },
      select: { id: true, number: true, name: true, createdAt: true, document: { select: { title: true } } },
      orderBy: { id: 'asc' },
    }),
  );
  for (const { id, number, name, createdAt, document } of files) {
    // The id keeps apart what has one title and one name.
    const folder = `${document.title.replaceAll(PLACE, '_')} ${id.slice(-6)}`;
    yield {
      path: `documents/${folder}/${number} ${name.replaceAll(PLACE, '_')}`,
      at: createdAt,
      pieces: piecesOf(scope, id, storage),
    };
  }
}
