import { guardedWrite } from '@/lib/access/guarded-write';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { bytesTaken, getDocument } from '@/lib/features/documents/data';
import { lockDocument } from '@/lib/features/documents/mutations';
import { keepPiece, type Piece } from '@/lib/features/documents/pieces';
import { FileRefused } from '@/lib/features/documents/refused';
import type { DocumentView } from '@/lib/features/documents/schema';
import { bytesForFiles } from '@/lib/features/terms';
import { dateOf } from '@/lib/platform/clock';
import { log } from '@/lib/platform/log';
import { ok } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { admitted, HEAD_BYTES, tidyFileName } from '@/lib/rules/documents';
import { FILES } from '@/lib/rules/limits';
import { fileStorage } from '@/lib/storage/configured';
import { type FileStorage, StorageUnavailable } from '@/lib/storage/port';

/** A file on its way: what it is called, and how long it says it is. */
export type Incoming = { name: string; declared: number | null; body: ReadableStream<Uint8Array> | null };

/**
 * Keeps a file as the newest version of a document, piece by piece as it comes, so that no more than two pieces are in
 * memory. What can be refused without it is refused before it is read: its size by what it says, then its type by its first
 * bytes. No transaction is open while a piece is waited for. Throws FileRefused, NotFound for a missing or foreign
 * document, and what the sender's line throws; then nothing of it stays.
 */
export async function receiveFile(
  scope: ClientScope,
  documentId: string,
  { name, declared, body }: Incoming,
  storage: FileStorage = fileStorage(),
): Promise<DocumentView> {
  if (declared !== null && declared > FILES.bytes) throw tooLarge();
  await inScope(scope, (tx) => lockDocument(tx, documentId));
  const pieces = piecesOf(body, FILES.pieceBytes);
  const { value: first } = await pieces.next();
  if (!first) throw new FileRefused('empty', 'This file is empty.');
  const kept = tidyFileName(name);
  const type = admitted(first.bytes.subarray(0, HEAD_BYTES), kept);
  if (typeof type === 'string') throw new FileRefused('type', type);
  const fileId = await reserve(scope, documentId, {
    name: kept,
    mediaType: type.mediaType,
    bytes: declared ?? FILES.bytes,
  });
  try {
    let bytes = 0;
    let n = 0;
    for (let piece: Piece | undefined = first; piece; piece = (await pieces.next()).value) {
      bytes += piece.bytes.byteLength;
      if (bytes > (declared ?? FILES.bytes)) throw tooLarge();
      await keepPiece(scope, { fileId, n, ...piece }, storage);
      n += 1;
    }
    return await finish(scope, { documentId, fileId, bytes });
  } catch (error) {
    await inScope(scope, (tx) =>
      tx.db.documentFile.deleteMany({ where: { userId: scope.userId, id: fileId } }),
    );
    throw error instanceof StorageUnavailable ? unavailable(error) : error;
  }
}

function unavailable(error: StorageUnavailable): FileRefused {
  log.error('files', error);
  return new FileRefused('unavailable', 'This file can’t be kept just now. Try again in a few minutes.');
}

const tooLarge = () =>
  new FileRefused('too-large', `Files of up to ${FILES.bytes / MB} MB can be kept. This one is larger.`);
const MB = 1024 * 1024;

type Reserved = { name: string; mediaType: string; bytes: number };

/** Room for a file under the person's limit, counted while no other upload of theirs can count. */
async function reserve(scope: ClientScope, documentId: string, file: Reserved): Promise<string> {
  const settled = await guardedWrite(scope, async (tx) => {
    await lockRoom(tx);
    await lockDocument(tx, documentId);
    await forgetAbandoned(tx);
    const room = await bytesForFiles(tx);
    if ((await bytesTaken(tx)) + file.bytes > room)
      throw new FileRefused(
        'full',
        `All files together may take ${room / MB} MB, and this one would be more. Delete a document you no longer need.`,
      );
    const { userId } = tx.scope;
    const id = rowId(tx.now);
    const { _max } = await tx.db.documentFile.aggregate({
      where: { userId, documentId },
      _max: { number: true },
    });
    await tx.db.documentFile.create({
      data: { ...file, userId, id, documentId, number: (_max.number ?? 0) + 1, createdAt: dateOf(tx.now) },
    });
    return ok(id);
  });
  if (!settled.ok) throw new Error(`an upload was refused: ${settled.refusal.code}`);
  return settled.value;
}

/** One upload of a person counts at a time; other people are not waited for. */
const lockRoom = ({ db, scope: { userId } }: ClientTx) =>
  db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`files of ${userId}`}, 0))`;

/** What began to arrive long ago and never ended: the process that took it in is gone. */
const forgetAbandoned = ({ db, now, scope: { userId } }: ClientTx) =>
  db.documentFile.deleteMany({
    where: { userId, stored: false, createdAt: { lt: dateOf(now.subtract({ hours: FILES.arrivingHours })) } },
  });

async function finish(
  scope: ClientScope,
  { documentId, fileId, bytes }: { documentId: string; fileId: string; bytes: number },
): Promise<DocumentView> {
  return inScope(scope, async (tx) => {
    await tx.db.documentFile.update({
      where: { userId_id: { userId: scope.userId, id: fileId } },
      data: { bytes, stored: true },
    });
    return getDocument(tx, documentId);
  });
}

/** A stream in pieces of one size; of each is known whether it is the last, so one is held back until the next comes. */
async function* piecesOf(
  body: ReadableStream<Uint8Array> | null,
  size: number,
): AsyncGenerator<Piece, undefined> {
  let held: Uint8Array | null = null;
  let gathered: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    for (let at = 0; at < part.byteLength; ) {
      const taken = part.subarray(at, at + size - length);
      gathered.push(taken);
      length += taken.byteLength;
      at += taken.byteLength;
      if (length < size) continue;
      if (held) yield { bytes: held, last: false };
      held = Buffer.concat(gathered);
      gathered = [];
      length = 0;
    }
  }
  if (held && length > 0) yield { bytes: held, last: false };
  const end: Uint8Array | null = length > 0 ? Buffer.concat(gathered) : held;
  if (end) yield { bytes: end, last: true };
  return undefined;
}
