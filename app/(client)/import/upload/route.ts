import { currentClient } from '@/lib/access/session';
import { takeFile, takeForm } from '@/lib/features/imports/uploads';
import { Unread } from '@/lib/platform/errors';
import { fileInHand } from '@/lib/platform/file-in-hand';

const NO_STORE = { 'cache-control': 'no-store' };

/** A file that a page sends: by a script as the body alone, or by a form where none runs. */
export async function POST(request: Request) {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/') ?? false;
  const take = () => (isForm ? takeForm(request) : takeFile(request));
  try {
    const scope = await currentClient();
    // Whoever is nobody here is refused before a byte is read.
    const taken = await (scope ? fileInHand(scope.userId, take) : take());
    if (isForm) return leadOn('id' in taken ? `/import/${taken.id}` : `/import?problem=${taken.code}`);
    return 'id' in taken
      ? Response.json(taken, { status: 201, headers: NO_STORE })
      : Response.json({ problem: taken.problem }, { status: taken.status, headers: NO_STORE });
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    if (isForm) return leadOn('/import?problem=unread');
    const headers = { ...NO_STORE, 'retry-after': String(error.wait ?? 0) };
    return Response.json({ problem: error.message }, { status: 503, headers });
  }
}

const leadOn = (location: string) => new Response(null, { status: 303, headers: { ...NO_STORE, location } });
