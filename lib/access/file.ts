import { requireClient } from '@/lib/access/session';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { NotFound } from '@/lib/platform/errors';

/** What the signed-in person downloads from beside `page`, where they are led after signing in; null where it is not there. */
export async function readFile(
  page: string,
  read: (tx: ClientTx) => Promise<string>,
): Promise<string | null> {
  const scope = await requireClient(page);
  try {
    return await inScope(scope, read);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
