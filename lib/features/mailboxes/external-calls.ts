import type { ExternalCall } from '@/lib/access/external-call';
import { keepMailbox, noteFinding, toTry, toTryAgain } from '@/lib/features/mailboxes/mutations';
import type { MailboxInput } from '@/lib/features/mailboxes/schema';
import type { KeptMailbox, MailboxView } from '@/lib/features/mailboxes/types';
import { visitMailbox } from '@/lib/mail/imap';
import { sentFolder } from '@/lib/mail/imap-sent';
import { tryLogin } from '@/lib/mail/own-mailbox';
import type { MailboxLogin, MailboxProblem } from '@/lib/mail/own-mailbox-account';

type Tried = { login: MailboxLogin; problem: MailboxProblem | null; imapProblem: MailboxProblem | null };

/** Keeps a mailbox once its server has let us in. */
export const keepingMailbox: ExternalCall<MailboxInput, MailboxLogin, Tried, KeptMailbox> = {
  prepare: toTry,
  async call(login) {
    const problem = await tryLogin(login);
    const { imap } = login;
    const visit = problem === null && imap ? await visitMailbox({ ...login, imap }, sentFolder) : null;
    return { login, problem, imapProblem: visit && !visit.ok ? visit.problem : null };
  },
  commit: keepMailbox,
};

/** Tries the kept mailbox again and writes down what was found; null where there is none. */
export const tryingMailbox: ExternalCall<
  unknown,
  MailboxLogin | null,
  MailboxProblem | null,
  MailboxView | null
> = {
  prepare: toTryAgain,
  call: async (login) => login && tryLogin(login),
  commit: noteFinding,
};
