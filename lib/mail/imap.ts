import { isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { ImapFlow, ImapTransport } from 'imapflow';
import { openTo, type Reach } from '@/lib/mail/address-guard';
import { ownReach } from '@/lib/mail/own-mailbox';
import type { ImapServer, MailboxLogin, MailboxProblem } from '@/lib/mail/own-mailbox-account';

// A person's own mailbox as a place to read and to file in. Nothing of what is said over the line is logged.

/** The ports that mail programs read at; a hosted site knocks at no others. */
export const IMAP_PORTS: readonly number[] = [993, 143];

/** What a server may say in one visit: a list of folders, and one mail cut off at MOST_OF_A_MAIL. */
const MOST_BYTES = 2 * 1024 * 1024;
export const MOST_OF_A_MAIL = 256 * 1024;
const VISIT_LIMIT_MS = 45_000;
const LIMITS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  maxLineLength: 64 * 1024,
  maxLiteralSize: MOST_OF_A_MAIL + 1024,
  maxResponseSize: MOST_BYTES,
};

export type ImapLogin = MailboxLogin & { imap: ImapServer };

/** What came of a visit, or what kept us out. */
export type Visit<T> = { ok: true; value: T } | { ok: false; problem: MailboxProblem };

/**
 * Logs in, does `work` and leaves. The name is resolved once and looked at before anything is connected to, the line is
 * encrypted before the password is said, and the whole visit has an end. Never throws for what the server does.
 */
export async function visitMailbox<T>(
  login: ImapLogin,
  work: (client: ImapFlow) => Promise<T>,
  reach: Reach = ownReach(),
): Promise<Visit<T>> {
  let client: ImapFlow | undefined;
  let socket: Socket | undefined;
  const late = setTimeout(() => {
    client?.close();
    socket?.destroy();
  }, VISIT_LIMIT_MS);
  try {
    socket = await openSocket(login.imap, reach);
    client = await clientOver(socket, login);
    // Without a listener an error of the line would end the process.
    client.on('error', () => undefined);
    await client.connect();
    const value = await work(client);
    await client.logout().catch(() => undefined);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  } finally {
    clearTimeout(late);
    client?.close();
    socket?.destroy();
  }
}

function openSocket({ host, port, security }: ImapServer, reach: Reach): Promise<Socket> {
  if (!reach.privateToo && !IMAP_PORTS.includes(port))
    return Promise.reject(Object.assign(new Error('port'), { code: 'EPRIVATE' }));
  return openTo({ host, port, loopbackOnly: security === 'none', mostBytes: MOST_BYTES }, reach);
}

/** Loaded with the first visit: most workers never make one. */
async function clientOver(socket: Socket, { imap, login, secret }: ImapLogin): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow');
  const { host, port, security } = imap;
  return new ImapFlow({
    ...LIMITS,
    host,
    port,
    secure: security === 'tls',
    // Demanded, or not tried: never "if the server offers it".
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    ...(isIP(host) ? {} : { servername: host }),
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
    auth:
      secret.kind === 'oauth'
        ? { user: login, accessToken: secret.accessToken }
        : { user: login, pass: secret.password },
    logger: false,
    disableCompression: true,
    disableAutoIdle: true,
    disableAutoEnable: true,
    clientInfo: { name: 'Rebound' },
    transport: over(socket),
  });
}

/** The line that was opened to the address that was looked at; no other is opened. */
function over(socket: Socket): ImapTransport {
  return {
    connect({ secure, servername, tls }, onConnect) {
      if (secure) return secured(socket, { servername, tls }, onConnect);
      setImmediate(onConnect);
      return socket;
    },
    upgrade: (_plain, { servername, tls }, onSecure) => secured(socket, { servername, tls }, onSecure),
  };
}

const secured = (
  socket: Socket,
  { servername, tls }: { servername?: string | undefined; tls?: object | undefined },
  onSecure: () => void,
): TLSSocket => connectTls({ ...tls, socket, ...(servername ? { servername } : {}) }, onSecure);

const CERTIFICATE = /certificate|altname|self.signed|unable to verify|issuer/i;

/** The way is closed, or was closed on us. */
const GONE: readonly string[] = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
  'NoConnection',
  'EConnectionClosed',
  'ClosedAfterConnectText',
  'ClosedAfterConnectTLS',
];

type ImapError = {
  code?: string;
  message?: string;
  authenticationFailed?: boolean;
  tlsFailed?: boolean;
  serverResponseCode?: string;
};

/** What kept us out, as a short code; what the server said is never kept. */
function problemOf(error: unknown): MailboxProblem {
  const { code = '', message = '', ...said } = error as ImapError;
  if (code === 'EPRIVATE') return 'private-address';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return 'name';
  if (code === 'EPLAIN') return 'no-tls';
  if (code === 'ETIMEDOUT' || /TIMEOUT/i.test(code)) return 'timeout';
  if (said.authenticationFailed) return said.serverResponseCode === 'UNAVAILABLE' ? 'refused' : 'login';
  if (CERTIFICATE.test(message) || /^(?:CERT_|DEPTH_ZERO|ERR_TLS_CERT|UNABLE_TO)/.test(code))
    return 'certificate';
  if (said.tlsFailed || /ssl|tls/i.test(`${code} ${message}`)) return 'no-tls';
  return GONE.includes(code) ? 'refused' : 'protocol';
}
