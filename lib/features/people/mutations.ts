import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { getContact } from '@/lib/features/people/data';
import type { ContactChange, ContactView, NewContact } from '@/lib/features/people/schema';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

/** Throws NotFound for an application that is not there or not theirs. */
export async function addContact(tx: ClientTx, input: NewContact): Promise<Result<ContactView>> {
  const id = rowId(tx.now);
  const sealed = (await openVault(tx)).at('Contact', { id });
  const now = dateOf(tx.now);
  await tx.db.contact.create({
    data: {
      ...{ userId: tx.scope.userId, id, name: input.name },
      role: input.role || null,
      mailSealed: sealed.sealIfAny('mailSealed', input.mail),
      phoneSealed: sealed.sealIfAny('phoneSealed', input.phone),
      link: input.link || null,
      remarksSealed: sealed.sealIfAny('remarksSealed', input.remarks),
      createdAt: now,
      updatedAt: now,
    },
  });
  await link(tx, id, input.applicationIds ?? []);
  return ok(await getContact(tx, id));
}

/**
 * Changes what is given and leaves the rest; `applicationIds` are all that there are then. Refused with VERSION. Throws
 * NotFound for a missing or foreign id, of an application too.
 */
export async function changeContact(
  tx: ClientTx,
  { id, version, applicationIds, ...change }: ContactChange & { id: string },
): Promise<Result<ContactView>> {
  await lockContact(tx, id);
  const { version: newest, name, role, mail, phone, link: page, remarks } = await getContact(tx, id);
  const values = { name, role, mail, phone, link: page, remarks };
  const stale = staleChange(version, { version: newest, values }, change);
  if (stale) return err(stale);
  const sealed = (await openVault(tx)).at('Contact', { id });
  const ifGiven = (
    column: 'mailSealed' | 'phoneSealed' | 'remarksSealed',
    text: string | null | undefined,
  ) => (text === undefined ? undefined : sealed.sealIfAny(column, text));
  await tx.db.contact.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      name: change.name,
      role: change.role,
      mailSealed: ifGiven('mailSealed', change.mail),
      phoneSealed: ifGiven('phoneSealed', change.phone),
      link: change.link,
      remarksSealed: ifGiven('remarksSealed', change.remarks),
      updatedAt: dateOf(tx.now),
    },
  });
  if (applicationIds) {
    await tx.db.applicationContact.deleteMany({
      where: { userId: tx.scope.userId, contactId: id, applicationId: { notIn: applicationIds } },
    });
    await link(tx, id, applicationIds);
  }
  return ok(await getContact(tx, id));
}

/** Says that somebody has to do with an application; twice is once. Throws NotFound for a missing or foreign id of either. */
export async function linkContact(
  tx: ClientTx,
  { id, applicationId }: { id: string; applicationId: string },
): Promise<Result<ContactView>> {
  await lockContact(tx, id);
  await link(tx, id, [applicationId]);
  return ok(await getContact(tx, id));
}

/** Takes somebody off an application; both stay. Throws NotFound for somebody who is missing or not theirs. */
export async function unlinkContact(
  tx: ClientTx,
  { id, applicationId }: { id: string; applicationId: string },
): Promise<Result<ContactView>> {
  await lockContact(tx, id);
  await tx.db.applicationContact.deleteMany({
    where: { userId: tx.scope.userId, contactId: id, applicationId: requireId(applicationId) },
  });
  return ok(await getContact(tx, id));
}

/** UNDO-1: deletes somebody; the applications stay. Throws NotFound for a missing or foreign id. */
export async function deleteContact(tx: ClientTx, id: string): Promise<Result<null>> {
  await undoable(tx, { kind: 'contact', back: `/people/${requireId(id)}` }, async () => {
    const { count } = await tx.db.contact.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('contact');
  });
  return ok(null);
}

async function link(tx: ClientTx, contactId: string, applicationIds: readonly string[]): Promise<void> {
  if (applicationIds.length === 0) return;
  const { userId } = tx.scope;
  const own = await tx.db.application.count({ where: { userId, id: { in: [...applicationIds] } } });
  if (own < applicationIds.length) throw new NotFound('application');
  await tx.db.applicationContact.createMany({
    data: applicationIds.map((applicationId) => ({
      ...{ userId, contactId, applicationId },
      createdAt: dateOf(tx.now),
    })),
    skipDuplicates: true,
  });
}

/** Says that several have to do with one application; twice is once. Throws NotFound for somebody missing or not theirs. */
export async function linkPeople(
  tx: ClientTx,
  applicationId: string,
  contactIds: readonly string[],
): Promise<void> {
  const { userId } = tx.scope;
  const own = await tx.db.$queryRaw<object[]>`
    SELECT 1 FROM people WHERE user_id = ${userId}::uuid AND id = ANY (${[...contactIds]}::uuid[]) FOR SHARE`;
  if (own.length < contactIds.length) throw new NotFound('contact');
  await tx.db.applicationContact.createMany({
    data: contactIds.map((contactId) => ({
      ...{ userId, contactId, applicationId },
      createdAt: dateOf(tx.now),
    })),
    skipDuplicates: true,
  });
}

async function lockContact(tx: ClientTx, id: string): Promise<void> {
  const [locked] = await tx.db.$queryRaw<object[]>`
    SELECT 1 FROM people WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  if (!locked) throw new NotFound('contact');
}
