import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { NotFound } from '@/lib/platform/errors';
import type { FileStorage } from '@/lib/storage/port';

export type Piece = { bytes: Uint8Array; last: boolean };

/** Seals a piece of a file for its place and keeps it. No transaction is open while the storage is waited for. */
export async function keepPiece(
  scope: ClientScope,
  { fileId, n, last, bytes }: Piece & { fileId: string; n: number },
  storage: FileStorage,
): Promise<void> {
  const sealed = await inScope(scope, async (tx) =>
    (await openVault(tx)).at('DocumentChunk', { fileId, n, last }).sealBytes('bytesSealed', bytes),
  );
  const kept = await storage.keep(scope, sealed);
  await inScope(scope, (tx) =>
    tx.db.documentChunk.create({ data: { userId: scope.userId, fileId, n, last, ...kept } }),
  );
}

/**
 * A stored file's pieces, each opened as it is asked for. Throws NotFound where one is missing, NotSealedHere where it is not
 * the piece it stands for, and StorageUnavailable.
 */
export async function* piecesOf(
  scope: ClientScope,
  fileId: string,
  storage: FileStorage,
): AsyncGenerator<Uint8Array, undefined> {
  for (let n = 0, ended = false; !ended; n += 1) {
    const chunk = await inScope(scope, (tx) =>
      tx.db.documentChunk.findUnique({
        where: { userId_fileId_n: { userId: scope.userId, fileId, n } },
      }),
    );
    if (!chunk) throw new NotFound('piece of a file');
    const bytesSealed = await storage.read(chunk);
    yield await inScope(scope, async (tx) =>
      (await openVault(tx)).at('DocumentChunk', { ...chunk, bytesSealed }).openBytes('bytesSealed'),
    );
    ended = chunk.last;
  }
  return undefined;
}
