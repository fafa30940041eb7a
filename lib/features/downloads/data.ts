import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { type ApplicationsQuery, idsOfView, wholeApplications } from '@/lib/features/applications';
import type { Batches, DownloadedApplication } from '@/lib/features/downloads/types';
import { type ContactFacts, peopleOfEach } from '@/lib/features/people';
import { peopleCell } from '@/lib/reading/tables/own-cells';

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
    yield await inScope(scope, (tx) => batchOf(tx, ids.slice(from, from + A_BATCH)));
}

async function batchOf(tx: ClientTx, ids: readonly string[]): Promise<DownloadedApplication[]> {
  const people = await peopleOfEach(tx, ids);
  return (await wholeApplications(tx, ids)).map((whole) => ({
    ...whole,
    people: inOneOrder(people.get(whole.application.id) ?? []),
  }));
}

/** Whatever order they were added in, a file has them in one: so two accounts that hold the same give the same file. */
const inOneOrder = (people: readonly ContactFacts[]): ContactFacts[] =>
  people
    .map((one) => ({ one, cell: peopleCell([one]) }))
    .sort((a, b) => (a.cell < b.cell ? -1 : 1))
    .map(({ one }) => one);
