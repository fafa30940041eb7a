import type { ClientTx } from '@/lib/access/transaction';
import type { NarrowAddress } from '@/lib/features/applications/query/schema';
import { ownStages } from '@/lib/rules/own-stages';
import { tagKey } from '@/lib/rules/tags';

/**
 * What of an address there still is: a tag or a round that is gone counts as nothing, as does any other nonsense in the address
 * of a page (docs/decisions/0050). A page that went on to look for it would show nothing, and no filter that says why. What a
 * program asks for is not the page's: there an unknown tag finds nothing.
 */
export async function withoutGone<A extends NarrowAddress>(tx: ClientTx, address: A): Promise<A> {
  const rounds = new Set(ownStages(tx.viewer).map(({ round }) => round));
  const round = address.round.filter((id) => rounds.has(id.toLowerCase()));
  if (address.tag.length === 0) return { ...address, round };
  const rows = await tx.db.tag.findMany({
    where: { userId: tx.scope.userId, nameKey: { in: address.tag.map(tagKey) } },
    select: { nameKey: true },
  });
  const known = new Set(rows.map(({ nameKey }) => nameKey));
  return { ...address, round, tag: address.tag.filter((name) => known.has(tagKey(name))) };
}
