import type { Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { openTo, type Reach } from '@/lib/mail/address-guard';
import type { MailboxLogin, MailboxProblem, MailboxSecret } from '@/lib/mail/own-mailbox-account';
import type { MailAdapter, SendResult } from '@/lib/mail/port';
import { adapterOver, orAborted, resultOf, type SmtpError } from '@/lib/mail/smtp';
import { env } from '@/lib/platform/env';

/** What its person alone can mend: no further attempt would go otherwise. */
const LASTING: readonly MailboxProblem[] = ['no-tls', 'certificate', 'login', 'private-address'];

const TRY_LIMIT_MS = 20_000;

/** The ports that mail programs hand mail in at; a hosted site knocks at no others. */
export const SUBMISSION_PORTS: readonly number[] = [465, 587, 2525];

/** Where this installation may connect to: anywhere on a machine of one's own, only the public internet when hosted. */
export const ownReach = (): Reach => ({ privateToo: env().REBOUND_MODE === 'local' });

/**
 * A person's own mailbox as a way out. It knows no idempotency keys and no rate limit of ours. The sender is the one
 * that was frozen with the mail.
 */
export function ownMailboxAdapter(login: MailboxLogin, reach: Reach = ownReach()): MailAdapter {
  return adapterOver({
    name: 'mailbox',
    perSecond: null,
    keepsBytes: true,
    from: ({ from }) => from ?? { name: login.name ?? '', address: login.address },
    connection: () => connectionTo(login, reach),
    resultOf: ownResultOf,
  });
}

/** Connects, secures the line and logs in, and sends nothing. Answers what was wrong, or null. */
export async function tryLogin(
  login: MailboxLogin,
  reach: Reach = ownReach(),
): Promise<MailboxProblem | null> {
  const { options, end } = connectionTo(login, reach);
  const transport = createTransport({ ...options, connectionTimeout: 10_000, greetingTimeout: 10_000 });
  try {
    await orAborted(transport.verify(), AbortSignal.timeout(TRY_LIMIT_MS));
    return null;
  } catch (error) {
    return problemOf(error);
  } finally {
    transport.close();
    end();
  }
}

function connectionTo(
  { host, port, security, login, secret }: MailboxLogin,
  reach: Reach,
): { options: SMTPTransport.Options; end: () => void } {
  let open: Socket | undefined;
  let over = false;
  const options: SMTPTransport.Options = {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
    auth: authOf(login, secret),
    // A server that offers no login is not given a mail without one.
    forceAuth: true,
    getSocket(_options, done) {
      const barred = !reach.privateToo && !SUBMISSION_PORTS.includes(port);
      const opening = barred
        ? Promise.reject(Object.assign(new Error('port'), { code: 'EPRIVATE' }))
        : openTo({ host, port, loopbackOnly: security === 'none' }, reach);
      opening.then(
        (socket) => {
          open = socket;
          if (over) socket.destroy();
          done(null, { connection: socket });
        },
        (error: Error) => done(error),
      );
    },
  };
  const end = () => {
    over = true;
    open?.destroy();
  };
  return { options, end };
}

/** An access token is used as it is: there is no client id here to renew it with. */
const authOf = (user: string, secret: MailboxSecret): SMTPTransport.Options['auth'] =>
  secret.kind === 'oauth'
    ? { type: 'OAuth2', user, accessToken: secret.accessToken }
    : { user, pass: secret.password };

function ownResultOf(error: unknown, handedOver: boolean): SendResult {
  const result = resultOf(error, handedOver);
  if (handedOver || isAboutTheMail(error) || result.outcome === 'sent') return result;
  const problem = problemOf(error);
  const reason = `mailbox-${problem}`;
  // A login that is wrong stays wrong until its person mends it; waiting would only keep the reply from them.
  return LASTING.includes(problem) ? { outcome: 'failed', reason } : { ...result, reason };
}

/** What is said of the sender, the recipient or the words is about this mail and not about the mailbox. */
function isAboutTheMail(error: unknown): boolean {
  const { code = '', responseCode, command = '' } = error as SmtpError;
  if (['EENVELOPE', 'EMESSAGE', 'ESTREAM'].includes(code)) return true;
  return responseCode !== undefined && /^(MAIL FROM|RCPT TO|DATA)$/.test(command);
}

const CERTIFICATE = /certificate|altname|self.signed|unable to verify|issuer/i;
/** The line was closed while it was being secured, which says nothing of TLS. */
const HUNG_UP = /disconnected before secure|closed unexpectedly/i;

function problemOf(error: unknown): MailboxProblem {
  const { code = '', responseCode = 0, message = '' } = error as SmtpError & { message?: string };
  if (code === 'EPRIVATE') return 'private-address';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return 'name';
  if (code === 'EPLAIN') return 'no-tls';
  // 4xx: it does not let anybody in for now, or has no TLS for now.
  if (responseCode >= 400 && responseCode < 500) return 'refused';
  if (code === 'EAUTH') return 'login';
  if ((code === 'ETLS' || code === 'ESOCKET') && CERTIFICATE.test(message)) return 'certificate';
  if (HUNG_UP.test(message)) return 'refused';
  if (code === 'ETLS' || (code === 'ESOCKET' && /ssl|tls/i.test(message))) return 'no-tls';
  if (code === 'ETIMEDOUT' || message === 'aborted') return 'timeout';
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET'].includes(code)) return 'refused';
  return 'protocol';
}
