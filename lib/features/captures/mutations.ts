import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import {
  type ApplicationView,
  applyFor,
  plainApplicationSchema,
  refuseTwice,
} from '@/lib/features/applications';
import { captureRow, getCapture, openedReading } from '@/lib/features/captures/data';
import { proposedOf } from '@/lib/features/captures/proposed';
import type {
  CaptureForm,
  CaptureSaved,
  CaptureView,
  NewCapture,
  TypedCapture,
} from '@/lib/features/captures/schema';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { orRefuse, readFor } from '@/lib/reading/read';
import { localDate } from '@/lib/rules/time';

/** Reads a posting and keeps what it says, sealed, until something is made of it. Nothing is fetched. */
export async function addCapture(
  tx: ClientTx,
  { html, text, url }: NewCapture,
): Promise<Result<CaptureView>> {
  const today = localDate(tx.now, tx.viewer.zone).toString();
  const given = { html: html ?? undefined, text: text ?? undefined, url: url ?? undefined, today };
  const { words, ...reading } = orRefuse(await readFor(tx, 'posting', given));
  const id = rowId(tx.now);
  const sealed = (await openVault(tx)).at('Capture', { id });
  await tx.db.capture.create({
    data: {
      ...{ userId: tx.scope.userId, id, url: reading.url },
      readingSealed: sealed.seal('readingSealed', JSON.stringify(reading)),
      wordsSealed: sealed.sealIfAny('wordsSealed', words === '' ? null : words),
      createdAt: dateOf(tx.now),
    },
  });
  return ok(await getCapture(tx, id));
}

/** The same from the form. An address alone is no posting: we don't open pages for anybody. */
export async function captureTyped(
  tx: ClientTx,
  { posting, url }: TypedCapture,
): Promise<Result<CaptureView>> {
  if (/^https?:\/\/\S+$/i.test(posting)) throw fieldError('posting', ADDRESS_ALONE);
  const isPage = /^\s*<(?:!doctype|html|[a-z]+[\s>])/i.test(posting);
  return addCapture(tx, {
    ...(isPage ? { html: posting } : { text: posting }),
    url: url ?? firstLink(posting),
  });
}

const ADDRESS_ALONE =
  'We don’t open pages for you. Open it yourself, copy its text and paste that here, or use the bookmark or the extension below.';

/** A text that begins or ends with its address, as phones share them. */
const firstLink = (posting: string): string | undefined =>
  /^https?:\/\/\S{1,2000}(?=\s)/i.exec(posting)?.[0] ??
  /\s(https?:\/\/\S{1,2000})$/i.exec(posting.slice(-2_100))?.[1];

/**
 * Adds an application for what was captured, with what the person changed about it. BACK-GUARD asks first. Throws NotFound
 * for a missing or foreign id, a ZodError where company or role are not known, or it was saved before.
 */
export async function saveCapture(
  tx: ClientTx,
  { id, ...said }: CaptureSaved & { id: string },
): Promise<Result<ApplicationView>> {
  const row = await waitingRow(tx, id);
  const reading = openedReading(row, await openVault(tx));
  const { ground, credential, ...rest } = {
    ...proposedOf({ ...reading, url: row.url }),
    stage: 'saved' as const,
    ...said,
  };
  const input = plainApplicationSchema.parse(rest);
  return linked(tx, id, await applyFor(tx, { ...input, ground, credential }));
}

/** The same from the form, which carries every field; what is open already is asked about once. */
export async function saveCaptureTyped(
  tx: ClientTx,
  { captureId, instead, again, ...input }: CaptureForm,
): Promise<Result<ApplicationView>> {
  await waitingRow(tx, captureId);
  if (!again) await refuseTwice(tx, input);
  const added = instead
    ? await applyFor(tx, { ...input, stage: 'saved' })
    : await applyFor(tx, input, { seen: input.stage === 'saved' });
  return linked(tx, captureId, added);
}

/** Locked, so that of two at once one makes an application. */
async function waitingRow(tx: ClientTx, id: string) {
  await tx.db.$queryRaw`
    SELECT 1 FROM captures WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const row = await captureRow(tx, id);
  if (row.applicationId !== null) throw fieldError('', 'You saved this one already.');
  return row;
}

async function linked(
  tx: ClientTx,
  id: string,
  added: Result<ApplicationView>,
): Promise<Result<ApplicationView>> {
  if (!added.ok) return added;
  await tx.db.capture.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { applicationId: added.value.id },
  });
  return added;
}

/** UNDO-1: deletes a capture with its words; the application made of it stays. Throws NotFound for a missing or foreign id. */
export async function deleteCapture(tx: ClientTx, id: string): Promise<Result<null>> {
  await undoable(tx, { kind: 'capture', back: `/capture/${requireId(id)}` }, async () => {
    const { count } = await tx.db.capture.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('capture');
  });
  return ok(null);
}
