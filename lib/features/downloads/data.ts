import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { type ApplicationsQuery, idsOfView, wholeApplications } from '@/lib/features/applications';
import type { Batches } from '@/lib/features/downloads/types';

/** Applications that are read at once. */
const A_BATCH = 200;
/** More than anybody has; a file has no pages. */
const AT_MOST = 100_000;

/** All applications of a view, by their ids, in its order. */
export const allOf = async (tx: ClientTx, query: ApplicationsQuery): Promise<string[]> =>
  (await idsOfView(tx, { ...query, after: null, limit: AT_MOST })).ids;

/**
 * These applications, a batch a transaction, as they are asked for: a slow reader holds up nobody. Two batches are of two
 * instants, and what was deleted meanwhile is left out.
 */
export async function* batchesOf(scope: ClientScope, ids: readonly string[]): Batches {
  for (let from = 0; from < ids.length; from += A_BATCH)
    yield await inScope(scope, (tx) => wholeApplications(tx, ids.slice(from, from + A_BATCH)));
}
