import type { Errand } from '@/lib/access/errand';
import { keepMailbox, noteFinding, toTry, toTryAgain } from '@/lib/features/mailboxes/mutations';
import type { MailboxInput } from '@/lib/features/mailboxes/schema';
import type { MailboxView } from '@/lib/features/mailboxes/types';
import { tryLogin } from '@/lib/mail/own-mailbox';
import type { MailboxLogin, MailboxProblem } from '@/lib/mail/own-mailbox-account';

type Tried = { login: MailboxLogin; problem: MailboxProblem | null };

/** Keeps a mailbox once its server has let us in. */
export const keepingMailbox: Errand<MailboxInput, MailboxLogin, Tried, MailboxView> = {
  first: toTry,
  outside: async (login) => ({ login, problem: await tryLogin(login) }),
  second: keepMailbox,
};

/** Tries the kept mailbox again and writes down what was found; null where there is none. */
export const tryingMailbox: Errand<unknown, MailboxLogin | null, MailboxProblem | null, MailboxView | null> =
  {
    first: toTryAgain,
    outside: async (login) => login && tryLogin(login),
    second: noteFinding,
  };
