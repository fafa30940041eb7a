import { readPage } from '@/lib/access/page';
import type { ClientScope } from '@/lib/access/scope';
import { requireClient } from '@/lib/access/session';
import { isConfirmed } from '@/lib/access/step-up';
import { inScope } from '@/lib/access/transaction';
import { exportPart, latestExport, readyExport } from '@/lib/features/exports/data';
import type { ExportView } from '@/lib/features/exports/types';
import { NotConfirmed, NotFound } from '@/lib/platform/errors';
import type { Viewer } from '@/lib/rules/messages';

/** What /export shows. `confirmed`: the person has shown lately that it is them, so the archive can be had. */
export const loadExport = (): Promise<{ viewer: Viewer; latest: ExportView | null; confirmed: boolean }> =>
  readPage(async (tx) => ({
    viewer: tx.viewer,
    latest: await latestExport(tx),
    confirmed: isConfirmed(tx.scope, tx.now),
  }));

/**
 * The archive of the signed-in person's export, piece by piece. `gone`: there is none to be had any more.
 * `unconfirmed`: they have not shown lately that it is them.
 */
export async function loadArchive(
  id: string,
): Promise<{ bytes: number; pieces: ReadableStream<Uint8Array> } | 'gone' | 'unconfirmed'> {
  const scope = await requireClient('/export');
  try {
    const { bytes } = await inScope(scope, (tx) => readyExport(tx, id));
    return { bytes, pieces: piecesOf(scope, id) };
  } catch (error) {
    if (error instanceof NotConfirmed) return 'unconfirmed';
    if (error instanceof NotFound) return 'gone';
    throw error;
  }
}

function piecesOf(scope: ClientScope, id: string): ReadableStream<Uint8Array> {
  let n = 0;
  return new ReadableStream({
    async pull(controller) {
      const piece = await inScope(scope, (tx) => exportPart(tx, id, n));
      if (piece) controller.enqueue(piece);
      else controller.close();
      n += 1;
    },
  });
}
