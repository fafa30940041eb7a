import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { renderConfirmCode } from '@/emails/confirm-code';
import { hit, requireRoom } from '@/lib/access/rate-window';
import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { keepAccount } from '@/lib/features/erasure';
import { newChallenge } from '@/lib/features/factors/challenge';
import { factorsOf, hasFactor } from '@/lib/features/factors/data';
import {
  CONFIRM_MAILS,
  CONFIRM_MINUTES,
  CONFIRM_TRIES,
  PROOFS_PER_PERSON,
} from '@/lib/features/factors/limits';
import { takeAppCode } from '@/lib/features/factors/mutations/authenticator';
import { takeRecoveryCode } from '@/lib/features/factors/mutations/recovery';
import { takePasskey } from '@/lib/features/factors/mutations/take-passkey';
import { relyingParty } from '@/lib/features/factors/relying-party';
import type { Proof, WaysToConfirm } from '@/lib/features/factors/types';
import { signedInBefore, tellOfSignIn } from '@/lib/features/security';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf } from '@/lib/platform/clock';
import { keyedHashesOf, keyedHashOf, newCode } from '@/lib/platform/crypto/secret';
import { Forbidden, NotFound } from '@/lib/platform/errors';
import { rowId } from '@/lib/platform/row-id';

// Somebody shows that it is them, in the browser they are signed in with: with a factor where they have one, and with a
// code by mail where they have none. It also ends the wait of a session that still had to show a factor.

const FULL = 'That’s too many attempts. Please wait a quarter of an hour.';
const NOT_RIGHT = 'That didn’t match. Please try again.';

/** How they can show it here. */
export async function waysToConfirm(tx: ClientTx): Promise<WaysToConfirm> {
  const factors = await factorsOf(tx);
  const secured = hasFactor(factors);
  return {
    passkey: factors.passkeys.length > 0 ? await passkeyToShow(tx) : null,
    authenticator: factors.authenticatorSince !== null,
    recovery: secured && factors.codesLeft > 0,
    mail: !secured,
  };
}

async function passkeyToShow(tx: ClientTx): Promise<string> {
  const { userId } = tx.scope;
  const known = await tx.db.passkey.findMany({
    where: { userId },
    select: { credentialId: true, transports: true },
  });
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    challenge: newChallenge(tx.now, purposeOf(tx)),
    allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    userVerification: 'required',
  });
  return JSON.stringify(options);
}

const purposeOf = (tx: ClientTx) => `confirm ${sessionOf(tx)}`;

/** With a passkey of theirs. */
export async function confirmWithPasskey(tx: ClientTx, answer: AuthenticationResponseJSON): Promise<Proof> {
  return proven(tx, async () => (await takePasskey(tx, { answer, use: purposeOf(tx) })) === tx.scope.userId);
}

/** With the six digits of their app, or with a recovery code. */
export async function confirmWithCode(tx: ClientTx, code: string): Promise<Proof> {
  return proven(tx, () => (code.length === 6 ? takeAppCode(tx, code) : takeRecoveryCode(tx, code)));
}

/** Mails a code to whoever has no factor. Throws Forbidden for an account that has one, TooMany past the fifth. */
export async function mailConfirmCode(tx: ClientTx): Promise<void> {
  await requireRoom(tx, CONFIRM_MAILS, { who: tx.scope.userId, full: FULL });
  if (hasFactor(await factorsOf(tx))) throw new Forbidden('factor');
  const { userId } = tx.scope;
  const id = sessionOf(tx);
  const code = newCode();
  const until = tx.now.add({ minutes: CONFIRM_MINUTES });
  await tx.db.session.updateMany({
    where: { userId, id },
    data: { confirmHash: mailHash(id, code), confirmTries: 0, confirmUntil: dateOf(until) },
  });
  await enqueue(tx, {
    kind: 'confirm-code',
    mail: { to: tx.viewer.email, ...(await renderConfirmCode({ code, minutes: CONFIRM_MINUTES })) },
    ...{ dueAt: tx.now, staleAt: until, urgent: true },
    idempotencyKey: `confirm-code:${rowId(tx.now)}`,
  });
}

/** With the code of that mail, typed in the browser that asked for it. */
export async function confirmWithMail(tx: ClientTx, code: string): Promise<Proof> {
  const { userId } = tx.scope;
  const id = sessionOf(tx);
  return proven(tx, async () => {
    if (hasFactor(await factorsOf(tx))) return false;
    const hashes = mailHashes(id, code);
    const [row] = await tx.db.$queryRaw<{ right: boolean }[]>`
      UPDATE sessions
      SET confirm_tries = confirm_tries + 1,
          confirm_until = CASE WHEN confirm_hash = ANY (${hashes}::bytea[]) THEN NULL ELSE confirm_until END
      WHERE user_id = ${userId}::uuid AND id = ${id}::uuid AND confirm_until > rebound.now()
        AND confirm_tries < ${CONFIRM_TRIES}
      RETURNING confirm_until IS NULL AS "right"`;
    return row?.right === true;
  });
}

const mailHash = (session: string, code: string) => keyedHashOf('confirm-code', `${session}:${code}`);
const mailHashes = (session: string, code: string) => keyedHashesOf('confirm-code', `${session}:${code}`);

/** Counts the attempt, and where it is right the session is confirmed from now on. What a wrong one counted stays. */
async function proven(tx: ClientTx, isRight: () => Promise<boolean>): Promise<Proof> {
  const { userId, through } = tx.scope;
  if (await hit(tx, PROOFS_PER_PERSON, userId)) return { ok: false, message: FULL };
  if (!(await isRight())) {
    await noteSecurity(tx, { kind: 'wrong-factor' });
    return { ok: false, message: NOT_RIGHT };
  }
  const waited = await tx.db.session.findUnique({
    where: { userId_id: { userId, id: sessionOf(tx) } },
    select: { awaitsFactor: true },
  });
  if (!waited || through?.kind !== 'browser') throw new NotFound('session');
  await tx.db.session.updateMany({
    where: { userId, id: through.sessionId },
    data: { confirmedAt: dateOf(tx.now), awaitsFactor: false },
  });
  if (waited.awaitsFactor) {
    await keepAccount(tx);
    await tellOfSignIn(tx, { method: 'factor', known: await signedInBefore(tx) });
  } else await noteSecurity(tx, { kind: 'confirmed' });
  return { ok: true, value: null };
}

/** The session of the browser that asks. Throws Forbidden where there is none, as for an API token. */
function sessionOf({ scope: { through } }: ClientTx): string {
  if (through?.kind !== 'browser') throw new Forbidden('browser');
  return through.sessionId;
}
