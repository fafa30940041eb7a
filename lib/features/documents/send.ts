import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { openChunk, storedFile } from '@/lib/features/documents/data';

/**
 * A version of a document, the newest where none is named, as an answer that is saved and never shown or run: its pieces
 * are opened one at a time as they are asked for. Throws NotFound for a missing or foreign one.
 */
export async function sendFile(scope: ClientScope, documentId: string, number?: number): Promise<Response> {
  const { id, name, bytes } = await inScope(scope, (tx) => storedFile(tx, documentId, number));
  return new Response(opened(scope, id), {
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

function opened(scope: ClientScope, fileId: string): ReadableStream<Uint8Array> {
  let n = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        // What is cut off, swapped or changed breaks the answer off: it is never taken for whole.
        const { bytes, last } = await inScope(scope, (tx) => openChunk(tx, fileId, n));
        controller.enqueue(bytes);
        n += 1;
        if (last) controller.close();
      },
    },
    { highWaterMark: 1 },
  );
}
