import { currentClient } from '@/lib/access/session';
import { takeFile } from '@/lib/features/imports/loaders';
import { Unread } from '@/lib/platform/errors';
import { fileInHand } from '@/lib/platform/file-in-hand';

const NO_STORE = { 'cache-control': 'no-store' };

/** A file that a page sends, as the body alone. */
export async function POST(request: Request) {
  try {
    const scope = await currentClient();
    // Whoever is nobody here is refused before a byte is read.
    const taken = await (scope ? fileInHand(scope.userId, () => takeFile(request)) : takeFile(request));
    return 'id' in taken
      ? Response.json(taken, { status: 201, headers: NO_STORE })
      : Response.json({ problem: taken.problem }, { status: taken.status, headers: NO_STORE });
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const headers = { ...NO_STORE, 'retry-after': String(error.wait ?? 0) };
    return Response.json({ problem: error.message }, { status: 503, headers });
  }
}
