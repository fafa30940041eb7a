import type { Whence } from '@/lib/access/scope';
import { noteSecurityAbout } from '@/lib/access/security-log';
import type { SystemTx } from '@/lib/access/transaction';
import { CODE_TRIES } from '@/lib/features/sign-in/limits';
import { findPerson } from '@/lib/features/sign-in/mutations/person';
import { codeHashesOf } from '@/lib/features/sign-in/mutations/request';
import type { CodeAnswer } from '@/lib/features/sign-in/types';
import { dateOf } from '@/lib/platform/clock';
import { hashOf } from '@/lib/platform/crypto/secret';
import { Prisma } from '@/lib/platform/db/generated/client';

// A mail works once, and the first of an address to be used ends the others: each of these locks the address's mails
// and then makes one conditional UPDATE, so of any number of simultaneous uses exactly one gets the address.

/** Uses a link up and answers its address; null where it is not live any more. */
export async function takeLink(tx: SystemTx, token: string): Promise<string | null> {
  await lockBeside(tx, Prisma.sql`token_hash = ${hashOf(token)}`);
  const [row] = await tx.db.$queryRaw<{ email: string }[]>`
    UPDATE sign_in_tokens SET consumed_at = rebound.now()
    WHERE token_hash = ${hashOf(token)} AND consumed_at IS NULL AND attempts < ${CODE_TRIES}
      AND expires_at > rebound.now()
    RETURNING email`;
  if (!row) return null;
  await endOthers(tx, row.email);
  return row.email;
}

/** Tries a typed code on the mail that this browser asked for; a wrong one counts towards the five. */
export async function takeCode(
  tx: SystemTx,
  { id, code }: { id: string; code: string },
): Promise<CodeAnswer> {
  const isRight = Prisma.sql`code_hash = ANY (${codeHashesOf(id, code)}::bytea[])`;
  await lockBeside(tx, Prisma.sql`id = ${id}::uuid`);
  const [row] = await tx.db.$queryRaw<{ email: string; attempts: number; right: boolean }[]>`
    UPDATE sign_in_tokens
    SET consumed_at = CASE WHEN ${isRight} THEN rebound.now() END,
        attempts = attempts + CASE WHEN ${isRight} THEN 0 ELSE 1 END
    WHERE id = ${id}::uuid AND consumed_at IS NULL AND attempts < ${CODE_TRIES} AND expires_at > rebound.now()
    RETURNING email, attempts, consumed_at IS NOT NULL AS "right"`;
  if (!row) return { state: 'dead' };
  if (row.right) {
    await endOthers(tx, row.email);
    return { state: 'right', email: row.email };
  }
  const triesLeft = CODE_TRIES - row.attempts;
  return triesLeft > 0 ? { state: 'wrong', email: row.email, triesLeft } : { state: 'dead' };
}

/** Locks the waiting mails of the address that one of them belongs to, always in the same order. */
async function lockBeside(tx: SystemTx, which: Prisma.Sql): Promise<void> {
  await tx.db.$queryRaw`
    SELECT 1 FROM sign_in_tokens
    WHERE consumed_at IS NULL AND email = (SELECT email FROM sign_in_tokens WHERE ${which})
    ORDER BY id FOR UPDATE`;
}

async function endOthers(tx: SystemTx, email: string): Promise<void> {
  await tx.db.signInToken.updateMany({
    where: { email, consumedAt: null },
    data: { consumedAt: dateOf(tx.now) },
  });
  await tx.db.signInToken.updateMany({
    where: { email, answersSealed: { not: null } },
    data: { answersSealed: null },
  });
}

/** Writes a mistyped code down: with the account that it was meant for, where there is one. */
export async function noteWrongCode(
  tx: SystemTx,
  { email, from }: { email: string; from: Whence },
): Promise<void> {
  const person = await findPerson(tx, email);
  await noteSecurityAbout(tx, person?.id ?? null, { kind: 'wrong-code', from });
}
