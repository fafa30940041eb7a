import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailboxLogin } from '@/lib/mail/own-mailbox-account';

// A real SMTP server on this machine with one mailbox in it, where the tests of people's own mailboxes begin.

export const PASSWORD = 'abcd efgh ijkl mnop';

/** One mail as it came in: the envelope, and the bytes of the text as they stood on the line. */
export type Received = { from: string; to: string[]; user: string | undefined; bytes: Buffer };

/** Serves until `close`; lets in whoever knows the password. `options` makes it worse. */
export async function mailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    logger: false,
    // Hidden alone it would still be taken.
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      password === PASSWORD
        ? done(null, { user: username })
        : done(Object.assign(new Error('no'), { responseCode: 535 })),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          user: session.user,
          bytes: Buffer.concat(chunks),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    received,
    /** Breaks every line to it, as a server does that dies. */
    hangUp: () => {
      for (const connection of server.connections) connection._socket.destroy();
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export const loginAt = (port: number, over: Partial<MailboxLogin> = {}): MailboxLogin => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  login: 'ana@mailbox.example',
  address: 'ana@mailbox.example',
  name: 'Ana Ruiz',
  secret: { kind: 'password', password: PASSWORD },
  imap: null,
  ...over,
});

/** What the API is sent to set that mailbox up. */
export const mailboxAt = (port: number) => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  password: PASSWORD,
  address: 'ana@mailbox.example',
  name: 'Ana Ruiz',
});

/** What the form is posted to set it up. */
export const formOf = (port: number): Record<string, string> => ({
  ...mailboxAt(port),
  port: String(port),
  provider: 'other',
});
