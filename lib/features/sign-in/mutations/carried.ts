import type { SystemTx } from '@/lib/access/transaction';
import { systemVault } from '@/lib/access/vault';
import { answersSchema, type WholeAnswers } from '@/lib/features/answers';
import { hashOf } from '@/lib/platform/crypto/secret';

// What a visitor answered travels with the sign-in mail they asked for, sealed in its row: the link works in another browser,
// the code in theirs, and whichever comes first keeps it.

export const sealAnswers = (id: string, answers: WholeAnswers) =>
  systemVault().at('SignInToken', { id }).seal('answersSealed', JSON.stringify(answers));

/** The answers that a mail carries; read before it is used, as its use empties them. */
export async function answersOf(
  tx: SystemTx,
  mail: { id: string } | { token: string },
): Promise<WholeAnswers | null> {
  const row = await tx.db.signInToken.findUnique({
    where: 'id' in mail ? { id: mail.id } : { tokenHash: hashOf(mail.token) },
    select: { id: true, answersSealed: true },
  });
  const text = row && systemVault().at('SignInToken', row).open('answersSealed');
  const parsed = text ? answersSchema.safeParse(JSON.parse(text)) : null;
  const { company, role } = parsed?.data ?? {};
  return parsed?.success && company && role ? { ...parsed.data, company, role } : null;
}
