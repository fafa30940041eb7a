import { createHash } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import type { MailAdapter, SendResult } from '@/lib/mail/port';
import { addressIn } from '@/lib/mail/sender';
import type { Mail, Sender } from '@/lib/mail/types';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Any SMTP server. `url` is smtp:// (STARTTLS, demanded unless the server is on this machine) or smtps://,
 * with user and password in it where the server wants them. SMTP knows no idempotency key: when the
 * connection breaks after the text was handed over, the outcome is unknown and stays so.
 */
export function smtpAdapter(settings: { url: string; from: string; perSecond?: number }): MailAdapter {
  return adapterOver({
    name: 'smtp',
    perSecond: settings.perSecond ?? null,
    from: ({ fromName }) =>
      fromName ? { name: fromName, address: addressIn(settings.from) } : settings.from,
    connection: () => ({ options: connectionOf(settings.url), end: () => undefined }),
    resultOf,
  });
}

/** What tells one SMTP way out from another. */
type SmtpWay = {
  name: string;
  perSecond: number | null;
  from: (mail: Mail) => string | Sender;
  /** Whether the very bytes that went out are answered, for a copy. */
  keepsBytes?: true;
  /** How one mail gets there; `end` is called when it is over, however it went. */
  connection: () => { options: SMTPTransport.Options; end: () => void };
  /** `handedOver`: the text may have been taken before the error. */
  resultOf: (error: unknown, handedOver: boolean) => SendResult;
};

/** An adapter that says each mail over a connection of its own. */
export function adapterOver({
  name,
  perSecond,
  from,
  connection,
  resultOf,
  keepsBytes,
}: SmtpWay): MailAdapter {
  return {
    name,
    honoursKeys: false,
    perSecond,
    async send(mail, { idempotencyKey, signal }) {
      const handover = watchHandover();
      const { options, end } = connection();
      const transport = createTransport({ ...options, ...LIMITS, ...handover.options });
      const sender = from(mail);
      try {
        const address = typeof sender === 'string' ? sender : sender.address;
        const messageId = messageIdOf(idempotencyKey, address);
        const letter = letterOf(mail, { from: sender, messageId });
        const bytes = keepsBytes && (await bytesOf(letter));
        const sent = transport.sendMail(
          bytes ? { raw: bytes, envelope: { from: address, to: [mail.to] } } : letter,
        );
        await orAborted(sent, signal);
        return { outcome: 'sent', providerId: messageId, ...(bytes ? { bytes } : {}) };
      } catch (error) {
        return resultOf(error, handover.begun() || signal.aborted);
      } finally {
        transport.close();
        end();
      }
    },
  };
}

const letterOf = (
  { to, replyTo, subject, text, html, headers }: Mail,
  { from, messageId }: { from: string | Sender; messageId: string },
): SendMailOptions => ({
  from,
  to: { name: '', address: to },
  replyTo,
  subject,
  text,
  html,
  headers,
  messageId,
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** The mail as it goes over the line; what is given as a whole is sent as it is. */
const bytesOf = (letter: SendMailOptions): Promise<Buffer> =>
  new MailComposer({ ...letter, newline: 'windows' }).compile().build();

function connectionOf(address: string): SMTPTransport.Options {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  const nearby = LOOPBACK.includes(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !nearby,
    ignoreTLS: !secure && nearby,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  };
}

/**
 * Tells whether the text may have gone out: from the server's go-ahead for DATA on (354; some say 250). The command
 * itself says nothing, as it goes along with those before it where the server takes several at once (PIPELINING). An
 * error says at which command it was noticed, which for a connection that closes is always the first one; only the log
 * of the dialogue knows how far it had come.
 */
function watchHandover() {
  let begun = false;
  const unanswered: string[] = [];
  const ignore = () => undefined;
  const debug = (entry: unknown, text?: unknown) => {
    const { tnx } = entry as { tnx?: string };
    const said = String(text);
    if (tnx === 'client') unanswered.push(said);
    if (tnx !== 'server') return;
    const command = unanswered.shift();
    if (said.startsWith('354') || (command === 'DATA' && /^[23]/.test(said))) begun = true;
  };
  const logger = {
    level: ignore,
    trace: ignore,
    debug,
    info: ignore,
    warn: ignore,
    error: ignore,
    fatal: ignore,
  };
  return { begun: () => begun, options: { debug: true, logger } };
}

/** The answer of `work`, or a rejection as soon as `signal` fires. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('aborted'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

export type SmtpError = { code?: string; command?: string; response?: string; responseCode?: number };

/** What an error of the dialogue means for its mail. */
export function resultOf(error: unknown, handedOver: boolean): SendResult {
  const { code = 'ESMTP', responseCode, ...said } = error as SmtpError;
  const reason = responseCode ? `smtp-${responseCode}` : `smtp-${code.toLowerCase()}`;
  // A wrong password is the operator's to mend, and no reason to give up on people's mail.
  if (code === 'EAUTH') return { outcome: 'retry', reason };
  if (responseCode && responseCode < 500) return { outcome: 'retry', reason };
  if (responseCode) {
    return { outcome: 'failed', reason, ...(saysGone(responseCode, said) ? { addressGone: true } : {}) };
  }
  if (handedOver) return { outcome: 'unknown', reason };
  return { outcome: 'retry', reason };
}

/**
 * Whether a refusal is about the recipient's mailbox (RFC 5321: 550, 551, 553 to RCPT). Servers refuse a recipient
 * for other reasons too, such as a sender they do not like; where they say more (RFC 3463) that decides: 5.1 is a
 * bad address, 5.2.1 a closed mailbox.
 */
function saysGone(responseCode: number, { command, response = '' }: SmtpError): boolean {
  if (command !== 'RCPT TO' || ![550, 551, 553].includes(responseCode)) return false;
  const [, more] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  return more === undefined || more === '5.2.1' || more.startsWith('5.1.');
}

/** The same mail has the same id, so that a reader's mail program can recognise it. */
function messageIdOf(idempotencyKey: string, from: string): string {
  const host = /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return `<${createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 40)}@${host}>`;
}
