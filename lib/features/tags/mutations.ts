import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { staleChange } from '@/lib/access/version';
import { getTag } from '@/lib/features/tags/data';
import type { TagChange, TagView } from '@/lib/features/tags/schema';
import { retagViews } from '@/lib/features/views';
import { dateOf } from '@/lib/platform/clock';
import { insertMany } from '@/lib/platform/db/insert-many';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { eachOnce, TAGS_EACH, tagKey } from '@/lib/rules/tags';

/**
 * The ids of the person's tags of these names, in that order; made where there are none yet. A tag keeps the spelling it
 * was first given.
 */
async function tagsNamed(tx: ClientTx, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const { userId } = tx.scope;
  const createdAt = dateOf(tx.now);
  const keyed = names.map((name) => ({ name, nameKey: tagKey(name) }));
  // Two tabs adding the same new tag: the first insert wins, both read what is there.
  await tx.db.tag.createMany({
    data: keyed.map((one) => ({ userId, id: rowId(tx.now), ...one, createdAt })),
    skipDuplicates: true,
  });
  const rows = await tx.db.tag.findMany({
    where: { userId, nameKey: { in: keyed.map(({ nameKey }) => nameKey) } },
    select: { id: true, nameKey: true },
  });
  const ids = new Map(rows.map(({ id, nameKey }) => [nameKey, id]));
  return keyed.flatMap(({ nameKey }) => ids.get(nameKey) ?? []);
}

/**
 * Gives an application that its caller has locked these tags besides those it has. Throws a ZodError past what one may
 * have.
 */
export async function addTags(tx: ClientTx, applicationId: string, names: readonly string[]): Promise<void> {
  const { userId } = tx.scope;
  const createdAt = dateOf(tx.now);
  const ids = await tagsNamed(tx, names);
  await tx.db.applicationTag.createMany({
    data: ids.map((tagId) => ({ userId, applicationId, tagId, createdAt })),
    skipDuplicates: true,
  });
  const has = await tx.db.applicationTag.count({ where: { userId, applicationId } });
  if (has > TAGS_EACH) throw fieldError('tags', `Give an application up to ${TAGS_EACH} tags.`);
}

/** Whether an application that its caller has locked may have these tags besides those it has. */
export async function hasRoomFor(
  tx: ClientTx,
  applicationId: string,
  names: readonly string[],
): Promise<boolean> {
  const keys = [...new Set(names.map(tagKey))];
  const others = await tx.db.applicationTag.count({
    where: { userId: tx.scope.userId, applicationId, tag: { nameKey: { notIn: keys } } },
  });
  return others + keys.length <= TAGS_EACH;
}

/** Gives new applications their tags, many at once. None has more than one may have. */
export async function tagTogether(
  tx: ClientTx,
  tagged: readonly { applicationId: string; tags: readonly string[] }[],
): Promise<void> {
  const names = eachOnce(tagged.flatMap(({ tags }) => tags));
  if (names.length === 0) return;
  const ids = new Map(
    (await tagsNamed(tx, names)).map((id, place): [string, string] => [tagKey(names[place] ?? ''), id]),
  );
  const given = { userId: tx.scope.userId, createdAt: dateOf(tx.now) };
  await insertMany(
    tx.db,
    'application_tags',
    tagged.flatMap(({ applicationId, tags }) =>
      eachOnce(tags).map((name) => ({ ...given, applicationId, tagId: ids.get(tagKey(name)) ?? '' })),
    ),
  );
}

/** Gives an application that its caller has locked these tags and no others. */
export async function setTags(tx: ClientTx, applicationId: string, names: readonly string[]): Promise<void> {
  const { userId } = tx.scope;
  const keys = names.map(tagKey);
  await tx.db.applicationTag.deleteMany({
    where: { userId, applicationId, tag: { nameKey: { notIn: keys } } },
  });
  await addTags(tx, applicationId, names);
}

/** Takes a tag off an application that its caller has locked; the tag itself stays. */
export async function removeTag(tx: ClientTx, applicationId: string, name: string): Promise<void> {
  await tx.db.applicationTag.deleteMany({
    where: { userId: tx.scope.userId, applicationId, tag: { nameKey: tagKey(name) } },
  });
}

/** Makes a tag; where there is one of that name already it is that one. */
export async function addTag(tx: ClientTx, { name }: { name: string }): Promise<Result<TagView>> {
  const [id = ''] = await tagsNamed(tx, [name]);
  return ok(await getTag(tx, id));
}

/**
 * Renames a tag, on all applications that have it and in the views that ask for it. Throws NotFound for a missing or foreign
 * id, and a ZodError where another tag has the name: those are merged instead.
 */
export async function renameTag(
  tx: ClientTx,
  { id, name, version }: TagChange & { id: string },
): Promise<Result<TagView>> {
  const { userId } = tx.scope;
  await lock(tx, [id]);
  const before = await getTag(tx, id);
  const stale = staleChange(version, { version: before.version, values: { name: before.name } }, { name });
  if (stale) return err(stale);
  const nameKey = tagKey(name);
  const other = await tx.db.tag.findUnique({
    where: { userId_nameKey: { userId, nameKey } },
    select: { id: true },
  });
  if (other && other.id !== id)
    throw fieldError('name', 'You have a tag of this name already. You can merge the two.');
  if (name !== before.name) {
    await tx.db.tag.update({ where: { userId_id: { userId, id } }, data: { name, nameKey } });
    await retagViews(tx, { from: before.name, to: name });
  }
  return ok(await getTag(tx, id));
}

/**
 * Gives every application that has the tag, and every view that asks for it, the other one in its place, and deletes the
 * tag. Throws NotFound for a missing or foreign id.
 */
export async function mergeTag(
  tx: ClientTx,
  { id, into }: { id: string; into: string },
): Promise<Result<TagView>> {
  const { userId } = tx.scope;
  await lock(tx, [id, into]);
  const { name: from } = await getTag(tx, id);
  const { name: to } = await getTag(tx, into);
  if (id === into) throw fieldError('into', 'Choose another tag to merge into.');
  await undoable(tx, { kind: 'tag-merged', back: '/settings/tags' }, async () => {
    await tx.db.$executeRaw`
      INSERT INTO application_tags (user_id, application_id, tag_id, created_at)
      SELECT user_id, application_id, ${into}::uuid, created_at FROM application_tags
      WHERE user_id = ${userId}::uuid AND tag_id = ${id}::uuid
      ON CONFLICT DO NOTHING`;
    await tx.db.tag.delete({ where: { userId_id: { userId, id } } });
    await retagViews(tx, { from, to });
  });
  return ok(await getTag(tx, into));
}

/**
 * The same into the tag of a name, in any spelling. Throws as `mergeTag` does, and a ZodError where there is none of that
 * name.
 */
export async function mergeTagNamed(
  tx: ClientTx,
  { id, into }: { id: string; into: string },
): Promise<Result<TagView>> {
  await getTag(tx, id);
  const stays = await tx.db.tag.findUnique({
    where: { userId_nameKey: { userId: tx.scope.userId, nameKey: tagKey(into) } },
    select: { id: true },
  });
  if (!stays) throw fieldError('into', 'You have no tag of this name. To change the name, rename it.');
  return mergeTag(tx, { id, into: stays.id });
}

/** Deletes a tag and takes it off every application. Throws NotFound for a missing or foreign id. */
export async function deleteTag(tx: ClientTx, id: string): Promise<Result<null>> {
  const { userId } = tx.scope;
  await lock(tx, [id]);
  await getTag(tx, id);
  await undoable(tx, { kind: 'tag', back: '/settings/tags' }, () =>
    tx.db.tag.delete({ where: { userId_id: { userId, id } } }),
  );
  return ok(null);
}

/** In one order, so that two merges of the same tags wait for each other. */
async function lock(tx: ClientTx, ids: readonly string[]): Promise<void> {
  const all = ids.map(requireId);
  await tx.db.$queryRaw`
    SELECT 1 FROM tags WHERE user_id = ${tx.scope.userId}::uuid AND id = ANY (${all}::uuid[]) ORDER BY id FOR UPDATE`;
}
