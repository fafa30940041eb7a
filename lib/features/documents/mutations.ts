import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { staleChange } from '@/lib/access/version';
import { getDocument, storedFile } from '@/lib/features/documents/data';
import type { DocumentChange, DocumentView, Given, NewDocument } from '@/lib/features/documents/schema';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { localDate } from '@/lib/rules/time';

/** A document without a file; its first version is uploaded afterwards. */
export async function addDocument(tx: ClientTx, { title, kind }: NewDocument): Promise<Result<DocumentView>> {
  const id = rowId(tx.now);
  const now = dateOf(tx.now);
  await tx.db.document.create({
    data: { userId: tx.scope.userId, id, title, kind, createdAt: now, updatedAt: now },
  });
  return ok(await getDocument(tx, id));
}

/** Changes what is given and leaves the rest. Refused with VERSION. Throws NotFound for a missing or foreign id. */
export async function changeDocument(
  tx: ClientTx,
  { id, version, ...change }: DocumentChange & { id: string },
): Promise<Result<DocumentView>> {
  await lockDocument(tx, id);
  const { version: newest, title, kind } = await getDocument(tx, id);
  const stale = staleChange(version, { version: newest, values: { title, kind } }, change);
  if (stale) return err(stale);
  await tx.db.document.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { ...change, updatedAt: dateOf(tx.now) },
  });
  return ok(await getDocument(tx, id));
}

/**
 * Says which version went to an application, and on what local day: the newest and today where left out. Said again, the
 * later word counts. Throws NotFound for a missing or foreign id of either, a ZodError for a day still to come.
 */
export async function giveDocument(
  tx: ClientTx,
  { id, applicationId, number, givenOn }: Given & { id: string },
): Promise<Result<DocumentView>> {
  await lockDocument(tx, id);
  const { userId } = tx.scope;
  const { id: fileId } = await storedFile(tx, id, number);
  const own = await tx.db.application.count({ where: { userId, id: applicationId } });
  if (own === 0) throw new NotFound('application');
  const today = localDate(tx.now, tx.viewer.zone);
  const day = givenOn ? Temporal.PlainDate.from(givenOn) : today;
  if (Temporal.PlainDate.compare(day, today) > 0)
    throw fieldError('givenOn', 'This day is still to come. Choose an earlier one.');
  await tx.db.applicationDocument.deleteMany({ where: { userId, applicationId, fileId } });
  await tx.db.applicationDocument.create({
    data: { userId, applicationId, fileId, givenOn: dateOfDay(day) },
  });
  return ok(await getDocument(tx, id));
}

/** Takes back that a version went to an application; both stay. Throws NotFound for a missing or foreign version. */
export async function takeBackDocument(
  tx: ClientTx,
  { id, applicationId, number }: { id: string; applicationId: string; number: number },
): Promise<Result<DocumentView>> {
  await lockDocument(tx, id);
  const { id: fileId } = await storedFile(tx, id, number);
  await tx.db.applicationDocument.deleteMany({
    where: { userId: tx.scope.userId, applicationId: requireId(applicationId), fileId },
  });
  return ok(await getDocument(tx, id));
}

/** UNDO-1: deletes a document in all its versions. Throws NotFound for a missing or foreign id. */
export async function deleteDocument(tx: ClientTx, id: string): Promise<Result<null>> {
  await undoable(tx, { kind: 'document', back: `/documents/${requireId(id)}` }, async () => {
    const { count } = await tx.db.document.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('document');
  });
  return ok(null);
}

/** Locks a document until the transaction ends. Throws NotFound for a missing or foreign id. */
export async function lockDocument(tx: ClientTx, id: string): Promise<void> {
  const [locked] = await tx.db.$queryRaw<object[]>`
    SELECT 1 FROM documents WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  if (!locked) throw new NotFound('document');
}
