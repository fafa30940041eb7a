import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { addWords, heardIn } from '@/lib/features/feedback';
import { getRejection } from '@/lib/features/rejections/data';
import type { RejectionEmail } from '@/lib/features/rejections/email/types';
import { logRejection } from '@/lib/features/rejections/mutations';
import { lockRejection } from '@/lib/features/rejections/mutations/lock';
import { THEIR_WORDS_LIMIT, THEIR_WORDS_TOO_LONG } from '@/lib/features/rejections/schema';
import type { RejectionVerdict } from '@/lib/features/rejections/types';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';
import { orRefuse, readFor } from '@/lib/reading/read';
import { localDate } from '@/lib/rules/time';

/** What came of a pasted mail: the thread it belongs to, and whether its words became their words (READ-1). */
export type KeptMail = { mail: RejectionEmail | null; words: boolean };

/**
 * Keeps of their mail what an answer in its thread needs, in the place of an earlier one, and its words where none of
 * theirs are kept yet. It touches no hold. Throws NotFound, and a ZodError where there is nothing in it.
 */
export async function keepRejectionEmail(
  tx: ClientTx,
  { rejectionId, source }: { rejectionId: string; source: string | Uint8Array },
): Promise<Result<KeptMail>> {
  // Of a rejection that is there, and before it is locked.
  await getRejection(tx, rejectionId);
  const { mail, text } = orRefuse(await readFor(tx, 'mail', pastedBy(tx, source)));
  await heardIn(tx, text);
  await lockRejection(tx, rejectionId);
  if (!mail && !text)
    throw fieldError('source', 'There’s nothing to read in it. Paste the email, or choose its .eml file.');
  if (mail) await put(tx, rejectionId, mail);
  const { feedback, receivedOn } = await getRejection(tx, rejectionId);
  const words = feedback === null && text !== null;
  if (words) {
    const said = { words: text, channel: 'mail', person: mail?.name, saidOn: receivedOn.toString() } as const;
    await addWords(tx, { rejectionId, ...said });
  }
  return ok({ mail, words });
}

/** Forgets their mail; their words stay. Throws NotFound for a missing or foreign rejection. */
export async function forgetRejectionEmail(tx: ClientTx, rejectionId: string): Promise<Result<null>> {
  await lockRejection(tx, rejectionId);
  await undoable(tx, { kind: 'their-mail' }, () =>
    tx.db.rejectionEmail.deleteMany({ where: { userId: tx.scope.userId, rejectionId } }),
  );
  return ok(null);
}

/**
 * Logs a rejection; where its words are a whole mail with its headers, that is kept as their mail, and of its text what
 * they wrote. Throws a ZodError where what was pasted is no mail and longer than their words may be.
 */
export async function logWithMail(
  tx: ClientTx,
  facts: Parameters<typeof logRejection>[1],
): Promise<Result<RejectionVerdict>> {
  const read = facts.feedback ? orRefuse(await readFor(tx, 'mail', pastedBy(tx, facts.feedback))) : null;
  if (!read?.mail) {
    if ((facts.feedback ?? '').length > THEIR_WORDS_LIMIT) throw fieldError('feedback', THEIR_WORDS_TOO_LONG);
    return logRejection(tx, facts);
  }
  const logged = await logRejection(tx, { ...facts, feedback: read.text ?? undefined });
  if (logged.ok) await put(tx, logged.value.id, read.mail);
  return logged;
}

/** What somebody pasted, with who and where they are: a mail program shows times in their zone. */
const pastedBy = (
  { viewer: { zone: timeZone, email: own }, now }: ClientTx,
  source: string | Uint8Array,
) => ({
  ...{ source, timeZone, own },
  today: localDate(now, timeZone).toString(),
});

async function put(tx: ClientTx, rejectionId: string, mail: RejectionEmail): Promise<void> {
  const vault = await openVault(tx);
  const mailSealed = vault.at('RejectionEmail', { rejectionId }).seal('mailSealed', JSON.stringify(mail));
  const { userId } = tx.scope;
  await tx.db.rejectionEmail.upsert({
    where: { userId_rejectionId: { userId, rejectionId } },
    create: { userId, rejectionId, mailSealed, createdAt: dateOf(tx.now) },
    update: { mailSealed, createdAt: dateOf(tx.now) },
  });
}
