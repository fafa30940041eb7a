import type { ClientTx } from '@/lib/access/transaction';
import { LINKS_EACH, type NewLink } from '@/lib/features/links/schema';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { rowId } from '@/lib/platform/row-id';

/** Adds links to an application that its caller has locked. Throws a ZodError past what one may have. */
export async function addLinks(
  tx: ClientTx,
  applicationId: string,
  links: readonly NewLink[],
): Promise<void> {
  const { userId } = tx.scope;
  // A millisecond apart, so that they stay in their order.
  const at = (place: number) => dateOf(tx.now.add({ milliseconds: place }));
  await tx.db.link.createMany({
    data: links.map(({ label, url }, place) => ({
      ...{ userId, id: rowId(tx.now), applicationId },
      ...{ label: label ?? null, url, createdAt: at(place) },
    })),
  });
  const has = await tx.db.link.count({ where: { userId, applicationId } });
  if (has > LINKS_EACH) throw fieldError('links', `Keep up to ${LINKS_EACH} links.`);
}

/** Gives new applications their links, many at once. None has more than one may have. */
export async function linkTogether(
  tx: ClientTx,
  linked: readonly { applicationId: string; links: readonly NewLink[] }[],
): Promise<void> {
  const { userId } = tx.scope;
  await tx.db.link.createMany({
    data: linked.flatMap(({ applicationId, links }) =>
      links.map(({ label, url }, place) => ({
        ...{ userId, id: rowId(tx.now), applicationId },
        ...{ label: label ?? null, url, createdAt: dateOf(tx.now.add({ milliseconds: place })) },
      })),
    ),
  });
}

/** Gives an application that its caller has locked these links and no others. */
export async function setLinks(
  tx: ClientTx,
  applicationId: string,
  links: readonly NewLink[],
): Promise<void> {
  await tx.db.link.deleteMany({ where: { userId: tx.scope.userId, applicationId } });
  await addLinks(tx, applicationId, links);
}

/** Removes a link of an application. Throws NotFound for one that is missing, foreign or another application's. */
export async function removeLink(
  tx: ClientTx,
  { applicationId, linkId }: { applicationId: string; linkId: string },
): Promise<void> {
  const { count } = await tx.db.link.deleteMany({
    where: { userId: tx.scope.userId, applicationId, id: requireId(linkId) },
  });
  if (count === 0) throw new NotFound('link');
}
