import { type Limit, requireRoom } from '@/lib/access/rate-window';
import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { cancelReplies } from '@/lib/features/mailboxes/cancel-replies';
import { getMailbox, mailboxLogin } from '@/lib/features/mailboxes/data';
import { fieldOf, imapFieldOf, wordsFor } from '@/lib/features/mailboxes/problems';
import { providerOf } from '@/lib/features/mailboxes/providers';
import type { MailboxInput } from '@/lib/features/mailboxes/schema';
import type { KeptMailbox, MailboxView } from '@/lib/features/mailboxes/types';
import { forgetThreads, watchSentLetters } from '@/lib/features/mailboxes/watching';
import { tell } from '@/lib/features/security';
import { IMAP_PORTS } from '@/lib/mail/imap';
import { SUBMISSION_PORTS } from '@/lib/mail/own-mailbox';
import {
  type ImapServer,
  MAILBOX_PROBLEMS,
  type MailboxLogin,
  type MailboxProblem,
} from '@/lib/mail/own-mailbox-account';
import type { Sender } from '@/lib/mail/types';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';
import { formatMoment } from '@/lib/rules/messages';

/** Enough for somebody who mistypes, too little for guessing passwords or looking for servers from here. */
const TRIES_AN_HOUR: Limit = { name: 'mailbox-tries', most: 20, minutes: 60 };

/**
 * What is to be tried before it is kept: the input, with the kept secret where none was sent. Throws a ZodError where
 * the sender is nobody's the person has shown to be, or the secret would go to another server than it was given for;
 * TooMany past the twentieth try of an hour, and NotConfirmed where they have not shown lately that it is them.
 */
export async function toTry(tx: ClientTx, input: MailboxInput): Promise<Result<MailboxLogin>> {
  requireConfirmed(tx);
  await countTry(tx);
  requireOpenServer(input);
  if (input.imap) requireOpenImap(input.imap);
  const { email } = tx.viewer;
  const said = input.address.toLowerCase();
  if (said !== input.login.toLowerCase() && said !== email) {
    throw fieldError(
      'address',
      `Use the address you log in with there, or ${email}, which you’ve confirmed here.`,
    );
  }
  return ok({ ...input, secret: input.secret ?? (await keptSecret(tx, input)) });
}

/** The kept mailbox, to be tried again; null where none is set up. */
export async function toTryAgain(tx: ClientTx): Promise<Result<MailboxLogin | null>> {
  await countTry(tx);
  return ok(await mailboxLogin(tx));
}

/**
 * Keeps a mailbox that let us in, in the place of an earlier one. Throws a ZodError that says what was wrong at the
 * field it is about; the earlier one stays then. Replies that wait to leave under another address are drafts again. Where the
 * server for incoming mail is away for the moment, what was found and is looked for there stays.
 */
export async function keepMailbox(
  tx: ClientTx,
  {
    login,
    problem,
    imapProblem = null,
  }: { login: MailboxLogin; problem: MailboxProblem | null; imapProblem?: MailboxProblem | null },
): Promise<Result<KeptMailbox>> {
  requireConfirmed(tx);
  if (problem) throw fieldError(fieldOf(problem), wordsFor(problem));
  // A server that was typed is mended; one that we proposed is left out, as sending works, unless it let us in before.
  if (imapProblem && providerOf(login) === 'other')
    throw fieldError(imapFieldOf(imapProblem), wordsFor(imapProblem));
  const before = await getMailbox(tx);
  const letUsIn = before?.address === login.address && isSameServer(before.imap, login.imap);
  const imap = imapProblem && !letUsIn ? null : login.imap;
  const { userId } = tx.scope;
  const sealed = (await openVault(tx)).at('Mailbox', { userId });
  const data = {
    host: login.host,
    port: login.port,
    security: login.security,
    authKind: login.secret.kind,
    loginSealed: sealed.seal('loginSealed', login.login),
    secretSealed: sealed.seal('secretSealed', JSON.stringify(login.secret)),
    addressSealed: sealed.seal('addressSealed', login.address),
    nameSealed: sealed.sealIfAny('nameSealed', login.name),
    imapHost: imap?.host ?? null,
    imapPort: imap?.port ?? null,
    imapSecurity: imap?.security ?? null,
    ...(imap && before?.address === login.address ? {} : { watches: false }),
    verifiedAt: dateOf(tx.now),
    lastProblem: null,
  };
  await tx.db.mailbox.upsert({
    where: { userId },
    create: { userId, ...data, createdAt: dateOf(tx.now) },
    update: data,
  });
  if (before && before.address !== login.address) await cancelReplies(tx);
  if (!imap || before?.address !== login.address) await forgetThreads(tx);
  await tell(tx, { kind: 'mailbox-saved' });
  const kept = await getMailbox(tx);
  if (!kept) throw new Error('mailbox: it was kept and is not there');
  return ok({ ...kept, imapProblem });
}

const isSameServer = (one: ImapServer | null, other: ImapServer | null): boolean =>
  one !== null && one.host === other?.host && one.port === other.port && one.security === other.security;

/** Writes down what a try of the kept mailbox found. */
export async function noteFinding(
  tx: ClientTx,
  problem: MailboxProblem | null,
): Promise<Result<MailboxView | null>> {
  await tx.db.mailbox.updateMany({
    where: { userId: tx.scope.userId },
    data: { lastProblem: problem, ...(problem ? {} : { verifiedAt: dateOf(tx.now) }) },
  });
  return ok(await getMailbox(tx));
}

/**
 * What a reply found that was to leave by the mailbox: `reason` is the mail's code, null where it has left. Settings say
 * when the mailbox last worked, and what is wrong where the mailbox is the reason.
 */
export async function noteUse(tx: ClientTx, reason: string | null): Promise<void> {
  const problem = MAILBOX_PROBLEMS.find((known) => reason === `mailbox-${known}`);
  if (problem || reason === null) await noteFinding(tx, problem ?? null);
}

/** Holds the mailbox for the rest of the transaction: to be taken before a mail of it, as removing it does. */
export async function lockMailbox(tx: ClientTx): Promise<void> {
  await tx.db.$queryRaw`SELECT 1 FROM mailboxes WHERE user_id = ${tx.scope.userId}::uuid FOR UPDATE`;
}

/**
 * Forgets the mailbox at once, its secret included. Replies that wait to leave by it are drafts again, as another way
 * would be another sender: that is their writer's to choose. Answers how many they were; twice is as good as once.
 */
export async function removeMailbox(tx: ClientTx): Promise<Result<{ cancelled: number }>> {
  return undoable(tx, { kind: 'mailbox' }, async () => {
    // First the mailbox, then the mails: one that is being scheduled holds the row until it can be seen here.
    const { count } = await tx.db.mailbox.deleteMany({ where: { userId: tx.scope.userId } });
    if (count > 0) await noteSecurity(tx, { kind: 'mailbox-removed' });
    await forgetThreads(tx);
    return ok({ cancelled: await cancelReplies(tx) });
  });
}

/**
 * The sender of the person's own mailbox, which stays as it is for the rest of the transaction. Throws a ZodError where
 * there is none.
 */
export async function lockedSender(tx: ClientTx): Promise<Sender> {
  await tx.db.$queryRaw`SELECT 1 FROM mailboxes WHERE user_id = ${tx.scope.userId}::uuid FOR SHARE`;
  const mailbox = await getMailbox(tx);
  if (!mailbox)
    throw fieldError(
      'via',
      'You have no email account set up here. Set one up in settings, or send it through Rebound.',
    );
  return { name: mailbox.name ?? '', address: mailbox.address };
}

/**
 * Turns the watching of threads on or off. On: from the next letter, and for those of the last weeks that went out by this
 * mailbox and were not answered. Off: at once, with all that was found. Throws a ZodError where the mailbox is not read.
 */
export async function setWatching(
  tx: ClientTx,
  { watches }: { watches: boolean },
): Promise<Result<MailboxView | null>> {
  const { userId } = tx.scope;
  await lockMailbox(tx);
  const mailbox = await getMailbox(tx);
  if (watches && !mailbox?.imap)
    throw fieldError('watches', 'Set up an account first, with the server for incoming mail.');
  await tx.db.mailbox.updateMany({ where: { userId }, data: { watches } });
  if (watches) await watchSentLetters(tx);
  else await forgetThreads(tx);
  return ok(await getMailbox(tx));
}

function requireOpenImap({ port, security }: ImapServer): void {
  if (env().REBOUND_MODE === 'local') return;
  if (!IMAP_PORTS.includes(port))
    throw fieldError('imapPort', `Email is read through one of the ports ${IMAP_PORTS.join(', ')}.`);
  if (security === 'none')
    throw fieldError(
      'imapSecurity',
      'Choose TLS or STARTTLS. Passwords are never sent over an unencrypted connection.',
    );
}

function requireOpenServer({ port, security }: Pick<MailboxInput, 'port' | 'security'>): void {
  if (env().REBOUND_MODE === 'local') return;
  if (!SUBMISSION_PORTS.includes(port))
    throw fieldError('port', `Email is sent through one of the ports ${SUBMISSION_PORTS.join(', ')}.`);
  if (security === 'none')
    throw fieldError(
      'security',
      'Choose TLS or STARTTLS. Passwords are never sent over an unencrypted connection.',
    );
}

async function keptSecret(tx: ClientTx, input: MailboxInput): Promise<MailboxLogin['secret']> {
  const kept = await mailboxLogin(tx);
  const same =
    kept &&
    kept.host === input.host &&
    kept.port === input.port &&
    kept.security === input.security &&
    // Where it is read it goes too.
    (input.imap === null || JSON.stringify(input.imap) === JSON.stringify(kept.imap)) &&
    kept.login === input.login;
  // Whoever sits at an open browser must not be able to have the kept one sent to a server of theirs.
  if (!same)
    throw fieldError('password', 'Type the app password. It only works for one server and one login.');
  return kept.secret;
}

const countTry = (tx: ClientTx): Promise<void> =>
  requireRoom(tx, TRIES_AN_HOUR, {
    who: tx.scope.userId,
    full: (again) => `That’s too many attempts. You can try again from ${formatMoment(again, tx.viewer)}.`,
  });
