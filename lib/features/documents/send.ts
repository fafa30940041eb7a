import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { storedFile } from '@/lib/features/documents/data';
import { piecesOf } from '@/lib/features/documents/pieces';
import { FileRefused } from '@/lib/features/documents/refused';
import { log } from '@/lib/platform/log';
import { fileStorage } from '@/lib/storage/configured';
import { type FileStorage, StorageUnavailable } from '@/lib/storage/port';

/**
 * A version of a document, the newest where none is named, as an answer that is saved and never shown or run: its pieces
 * are opened one at a time as they are asked for. Throws NotFound for a missing or foreign one, and FileRefused where the
 * storage doesn't answer.
 */
export async function sendFile(
  scope: ClientScope,
  documentId: string,
  number?: number,
  storage: FileStorage = fileStorage(),
): Promise<Response> {
  const { id, name, bytes } = await inScope(scope, (tx) => storedFile(tx, documentId, number));
  const pieces = piecesOf(scope, id, storage);
  // The first is opened before anything is said of the file, while there is still another answer to give.
  const first = await pieces.next().catch(unavailable);
  return new Response(streamed(first, pieces), {
    headers: {
      // Whatever it is, a browser is told nothing that it could open by itself.
      'content-type': 'application/octet-stream',
      'content-length': String(bytes),
      'content-disposition': `attachment; filename="document"; filename*=UTF-8''${encoded(name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  });
}

/** RFC 5987: what `encodeURIComponent` leaves and a header doesn't. */
const encoded = (name: string) =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);

type Piece = IteratorResult<Uint8Array, undefined>;

function streamed(first: Piece, pieces: AsyncGenerator<Uint8Array, undefined>): ReadableStream<Uint8Array> {
  let held: Piece | null = first;
  return new ReadableStream(
    {
      async pull(controller) {
        // What is cut off, swapped or changed breaks the answer off: it is never taken for whole.
        const { done, value } = held ?? (await pieces.next());
        held = null;
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

function unavailable(error: unknown): never {
  if (!(error instanceof StorageUnavailable)) throw error;
  log.error('files', error);
  throw new FileRefused('unavailable', 'Your files can’t be reached just now. Try again in a few minutes.');
}
