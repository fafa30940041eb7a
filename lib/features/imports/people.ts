import type { ClientTx } from '@/lib/access/transaction';
import { type Named, type Who, whoIsThere, whoKey } from '@/lib/features/imports/who';
import { bringLinks, bringPeople, peopleNamed } from '@/lib/features/people';
import { insertMany } from '@/lib/platform/db/insert-many';

/** An application that came in, and the line that it came from. */
type CameIn = { id: string; companyId: string; line: number; people: number };

/**
 * Brings in whom these lines name, beside the applications that they became: one who came by an earlier line of the file, or is
 * there already, is linked and not added again.
 */
export async function bringContacts(
  tx: ClientTx,
  { importId, who }: { importId: string; who: Who },
  cameIn: readonly CameIn[],
): Promise<void> {
  const mentions = cameIn.flatMap(({ id: applicationId, companyId, line, people }) =>
    Array.from({ length: people }, (_, place) => who.get(whoKey(line, place))).flatMap((named) =>
      named ? [{ applicationId, companyId, named }] : [],
    ),
  );
  if (mentions.length === 0) return;
  const all = [...new Set(mentions.map(({ named }) => named))];
  const ids = await earlierOf(tx, importId, all);
  const left = () => all.filter((named) => !ids.has(named));
  const there = whoIsThere(
    await peopleNamed(tx, { names: left().map(({ facts }) => facts.name), notOf: importId }),
  );
  const companies = new Map<Named, Set<string>>();
  for (const { named, companyId } of mentions)
    companies.set(named, (companies.get(named) ?? new Set()).add(companyId));
  for (const named of left()) {
    const found = there(named.facts, companies.get(named) ?? new Set());
    if (found) ids.set(named, found.id);
  }
  const fresh = left();
  const made = await bringPeople(
    tx,
    fresh.map(({ facts }) => facts),
  );
  for (const [at, named] of fresh.entries()) ids.set(named, made[at] ?? '');
  await insertMany(
    tx.db,
    'imported_people',
    fresh.map(({ line, place }, at) => ({
      ...{ userId: tx.scope.userId, importId, contactId: made[at], line, place },
    })),
  );
  await bringLinks(
    tx,
    mentions.map(({ applicationId, named }) => ({ applicationId, contactId: ids.get(named) ?? '' })),
  );
}

/** Those who came by this import before: in another batch of the run, or by an earlier run. */
async function earlierOf(tx: ClientTx, importId: string, all: readonly Named[]): Promise<Map<Named, string>> {
  const rows = await tx.db.importedContact.findMany({
    where: { userId: tx.scope.userId, importId, line: { in: all.map(({ line }) => line) } },
  });
  const byKey = new Map(rows.map(({ line, place, contactId }) => [whoKey(line, place), contactId]));
  return new Map(
    all.flatMap((named) => {
      const id = byKey.get(whoKey(named.line, named.place));
      return id ? [[named, id] as const] : [];
    }),
  );
}
