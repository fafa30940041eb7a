import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { before } from '@/lib/features/captures/before';
import type { CaptureLine, CaptureView, Reading } from '@/lib/features/captures/schema';
import { instantOf } from '@/lib/platform/clock';
import type { Capture } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';

/** Throws NotFound for a missing or foreign id. */
export async function captureRow(tx: ClientTx, id: string): Promise<Capture> {
  const row = await tx.db.capture.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
  });
  if (!row) throw new NotFound('capture');
  return row;
}

/** A capture with what the person has had to do with its company before. Throws NotFound for a missing or foreign id. */
export async function getCapture(tx: ClientTx, id: string): Promise<CaptureView> {
  const row = await captureRow(tx, id);
  const sealed = (await openVault(tx)).at('Capture', row);
  const { url: _, ...reading } = readingOf(sealed.open('readingSealed'));
  return {
    ...lineOf(row, reading),
    ...reading,
    words: sealed.open('wordsSealed'),
    ...(await before(tx, { ...reading, url: row.url, except: row.applicationId })),
  };
}

/** Newest first, a page at a time. `nextCursor` is null at the end. */
export async function listCaptures(
  tx: ClientTx,
  { cursor, limit, waiting }: { cursor?: Place | undefined; limit: number; waiting?: boolean | undefined },
): Promise<{ items: CaptureLine[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.capture.findMany({
    where: { userId: tx.scope.userId, ...after, ...(waiting && { applicationId: null }) },
    ...order,
  });
  const { page, nextCursor } = cutAt(rows, limit);
  const vault = page.length > 0 ? await openVault(tx) : null;
  return { items: vault ? page.map((row) => lineOf(row, openedReading(row, vault))) : [], nextCursor };
}

export const openedReading = (row: Capture, vault: Vault): Reading =>
  readingOf(vault.at('Capture', row).open('readingSealed'));

/** What we wrote ourselves, opened where it was sealed. */
const readingOf = (json: string): Reading => JSON.parse(json) as Reading;

const lineOf = (row: Capture, { title, company }: Pick<Reading, 'title' | 'company'>): CaptureLine => ({
  ...{ id: row.id, title, company, url: row.url, applicationId: row.applicationId },
  createdAt: instantOf(row.createdAt).toString(),
});
