import { renderNoAccount } from '@/emails/no-account';
import type { Rendered } from '@/emails/render';
import { renderSignIn, type SignInProps } from '@/emails/sign-in';
import { hit } from '@/lib/access/rate-window';
import type { SystemTx } from '@/lib/access/transaction';
import type { WholeAnswers } from '@/lib/features/answers';
import { mayComeIn, signUpHere } from '@/lib/features/joining';
import {
  MAIL_MINUTES,
  MAILS_PER_ADDRESS,
  MAILS_PER_ADDRESS_AND_DAY,
  MAILS_PER_ADDRESS_AND_NETWORK,
  MAILS_PER_KNOWN_BROWSER,
  MAILS_PER_NETWORK,
} from '@/lib/features/sign-in/limits';
import { sealAnswers } from '@/lib/features/sign-in/mutations/carried';
import { findPerson } from '@/lib/features/sign-in/mutations/person';
import { type Passage, passageFor } from '@/lib/features/sign-in/mutations/pressure';
import type { TooOften } from '@/lib/features/sign-in/types';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { hashOf, keyedHashesOf, keyedHashOf, newCode, newSecret } from '@/lib/platform/crypto/secret';
import { env } from '@/lib/platform/env';
import { rowId } from '@/lib/platform/row-id';

/** What the database keeps of a typed code: tied to its mail, keyed, as a code alone could be guessed offline. */
const codeHashOf = (id: string, code: string) => keyedHashOf('sign-in-code', `${id}:${code}`);

/** What it may have kept, as the server's secret may have been changed since. */
export const codeHashesOf = (id: string, code: string) => keyedHashesOf('sign-in-code', `${id}:${code}`);

const OPEN: Passage = { way: 'open' };

type Request = {
  email: string;
  to?: string | null;
  network: string | null;
  /** What the browser said of its work (ABLE, or a solved puzzle); empty without a script. */
  proof?: string;
  /** Whether the address signed in with this browser before. */
  known?: boolean;
  /** What the visitor answered, to be kept in the account that the mail opens. */
  answers?: WholeAnswers | null;
};

/** `quiet` where the mail may have gone nowhere: what the person is told then does not depend on it. */
type Asked = { id: string; quiet: boolean } | { puzzle: string } | TooOften;

/**
 * Queues a mail with a link and a code for an address. Older ones live out their minutes: whoever asks in somebody else's
 * name takes nothing away from them. Whether the address belongs to somebody, or may make an account, changes neither the
 * answer nor the statements that lead to it, so nobody can tell: the mail says it. Answers the id of the mail for this
 * browser's own code page; a puzzle where many are asked for at once; or when to ask again where it was too often.
 */
export async function requestSignIn(
  tx: SystemTx,
  { email, to, network, proof = '', known = false, answers = null }: Request,
): Promise<Asked> {
  const passage = known ? OPEN : await passageFor(tx, { email, network, proof });
  if (passage.way === 'puzzle') return { puzzle: passage.puzzle };
  const tooOften = known ? await countKnown(tx, email) : await countRequest(tx, email, network);
  if (tooOften) return tooOften;
  const quiet = passage.way === 'quiet';
  const goesOut = !quiet || (await findPerson(tx, email)) !== null;

  const id = rowId(tx.now);
  const secret = newSecret();
  const code = newCode();
  const expiresAt = tx.now.add({ minutes: MAIL_MINUTES });
  await tx.db.signInToken.create({
    data: {
      id,
      email,
      tokenHash: hashOf(secret),
      codeHash: codeHashOf(id, code),
      createdAt: dateOf(tx.now),
      expiresAt: dateOf(expiresAt),
      answersSealed: answers && sealAnswers(id, answers),
    },
  });
  const words = await wordsFor(await mayComeIn(tx, email), {
    ...{ url: linkOf(secret, to), code, minutes: MAIL_MINUTES },
    keeps: answers !== null,
  });
  await enqueue(tx, {
    kind: 'sign-in',
    mail: { to: email, ...words },
    dueAt: tx.now,
    // One that does not go out is queued all the same, and dropped by the worker: both take as long.
    staleAt: goesOut ? expiresAt : tx.now,
    idempotencyKey: `sign-in:${id}`,
    urgent: true,
  });
  return { id, quiet };
}

/** Both mails are made, so that it takes as long whichever is sent. */
async function wordsFor(admitted: boolean, signIn: SignInProps): Promise<Rendered> {
  const signUp = signUpHere();
  const domains = signUp.way === 'domains' ? signUp.domains : [];
  const [welcome, closed] = await Promise.all([
    renderSignIn(signIn),
    renderNoAccount({ url: new URL('/sign-in', env().REBOUND_URL).href, domains }),
  ]);
  return admitted ? welcome : closed;
}

/** What one limit refuses does not count towards the next, or refusals would use up the address for everybody. */
async function countRequest(tx: SystemTx, email: string, network: string | null): Promise<TooOften | null> {
  const byNetwork = network && (await hit(tx, MAILS_PER_NETWORK, network));
  if (byNetwork) return { again: byNetwork, of: 'network' };
  const byAddress =
    (await hit(tx, MAILS_PER_ADDRESS_AND_NETWORK, `${email} ${network ?? 'unknown'}`)) ??
    (await hit(tx, MAILS_PER_ADDRESS, email));
  return byAddress ? { again: byAddress, of: 'address' } : countDay(tx, email);
}

async function countKnown(tx: SystemTx, email: string): Promise<TooOften | null> {
  const again = await hit(tx, MAILS_PER_KNOWN_BROWSER, email);
  return again && { again, of: 'address' };
}

/** The last 24 hours, whichever moment they began: a window that starts at a fixed hour would let twice as many in. */
async function countDay(tx: SystemTx, email: string): Promise<TooOften | null> {
  const [oldest] = await tx.db.signInToken.findMany({
    where: { email, createdAt: { gt: dateOf(tx.now.subtract({ hours: 24 })) } },
    orderBy: { createdAt: 'desc' },
    skip: MAILS_PER_ADDRESS_AND_DAY - 1,
    take: 1,
    select: { createdAt: true },
  });
  return oldest ? { again: instantOf(oldest.createdAt).add({ hours: 24 }), of: 'day' } : null;
}

function linkOf(secret: string, to: string | null | undefined): string {
  const link = new URL('/sign-in/confirm', env().REBOUND_URL);
  link.searchParams.set('token', secret);
  if (to) link.searchParams.set('to', to);
  return link.href;
}
