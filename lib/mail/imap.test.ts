import { afterEach, expect, test } from 'vitest';
import type { ImapLogin } from '@/lib/mail/imap';
import { type ImapOptions, imapServer } from '@/test/imap-server';
import { loginAt, mailServer } from '@/test/mail-server';
import { filesItself } from './files-itself';
import { visitMailbox } from './imap';
import { fileInSent, sentFolder } from './imap-sent';
import { lookForAnswer } from './imap-thread';

// An IMAP server on this machine, and everything about the way there that must be refused.

let server: Awaited<ReturnType<typeof imapServer>> | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const serving = async (options?: ImapOptions) => {
  server = await imapServer(options);
  return server;
};

const HERE = { privateToo: true };
const at = (port: number, over: Partial<ImapLogin> = {}): ImapLogin => ({
  ...loginAt(25),
  imap: { host: '127.0.0.1', port, security: 'none' },
  ...over,
});
const ID = '<c0ffee@mailbox.example>';
const mail = {
  bytes: Buffer.from(
    `Message-ID: ${ID}\r\nSubject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\r\n\r\nHello \xff\r\n.\r\n`,
    'latin1',
  ),
  messageId: ID,
  sentAt: new Date('2026-11-26T10:00:00Z'),
};

test('files the very bytes in the folder that the server says is for what was sent, as read', async () => {
  const { port, in: inside } = await serving({ folders: { Gesendet: '\\Sent', Sent: '' } });
  expect(await fileInSent(at(port), mail, HERE)).toEqual({ ok: true, value: 'filed' });
  expect(inside('Sent')).toEqual([]);
  const [copy, ...more] = inside('Gesendet');
  expect(more).toEqual([]);
  expect(copy?.bytes.equals(mail.bytes)).toBe(true);
  expect(copy?.flags).toEqual(['\\Seen']);
});

test('files one copy however often it is tried, and none beside the server’s own', async () => {
  const { port, in: inside } = await serving();
  await fileInSent(at(port), mail, HERE);
  expect(await fileInSent(at(port), mail, HERE)).toEqual({ ok: true, value: 'kept' });
  expect(inside('Sent')).toHaveLength(1);
  await server?.close();
  const gmail = await serving({ capabilities: 'IMAP4rev1 X-GM-EXT-1 SPECIAL-USE' });
  expect(await fileInSent(at(gmail.port), mail, HERE)).toEqual({ ok: true, value: 'kept' });
  expect(gmail.in('Sent')).toEqual([]);
});

test('says where there is no such folder', async () => {
  const { port } = await serving({ folders: { Archive: '' } });
  expect(await fileInSent(at(port), mail, HERE)).toEqual({ ok: true, value: 'no-folder' });
});

test.each([
  ['smtp.gmail.com', true],
  ['smtp.office365.com', true],
  ['smtp.fastmail.com', false],
  ['notgmail.com', false],
])('what goes out by %s is filed by it: %s', (host, itself) => {
  expect(filesItself(host)).toBe(itself);
});

const answer = `From: Mia <mia@northwind.example>
Message-ID: <no.2@northwind.example>
In-Reply-To: ${ID}
References: <no.1@northwind.example>
 ${ID}
Subject: Re: Thank you

You were very clear.
`;
const other = 'From: Somebody <x@y.example>\nMessage-ID: <z@y.example>\nSubject: Sale\n\nBuy.\n';

test('finds what answers a letter, reads that alone, and leaves it unread', async () => {
  const { port, arrive, asked, in: inside } = await serving();
  const away = answer.replace('You were very clear.', 'Away until Monday.').replace('<a', '<b');
  for (const source of [other, answer, other, away]) arrive(source);
  const found = await lookForAnswer(at(port), mail, HERE);
  expect(found.ok && found.value.map(String)).toEqual([
    expect.stringContaining('Away until Monday.'),
    expect.stringContaining('You were very clear.'),
  ]);
  expect(inside('INBOX').map(({ flags }) => flags)).toEqual([[], [], [], []]);
  // EXAMINE and PEEK, of this thread's mails alone.
  expect(asked.some((command) => command.startsWith('EXAMINE'))).toBe(true);
  expect(
    asked.filter((command) => /^(?:SELECT|STORE|UID STORE|COPY|MOVE|EXPUNGE|APPEND)/i.test(command)),
  ).toEqual([]);
  const fetches = asked.filter((command) => /FETCH/i.test(command));
  expect(fetches).toHaveLength(1);
  expect(fetches[0]).toMatch(/^UID FETCH 2,4 .*BODY\.PEEK\[\]<0\.\d+>/);
});

test('finds a server’s report that quotes the letter, and nothing where there is neither', async () => {
  const { port, arrive, asked } = await serving();
  arrive(other);
  expect(await lookForAnswer(at(port), mail, HERE)).toEqual({ ok: true, value: [] });
  // It left on the 26th, which is the 25th yet where the server is.
  const reports = asked.filter((command) => /^UID SEARCH .*MAILER-DAEMON/i.test(command));
  expect(reports).toEqual([expect.stringContaining('SINCE 25-Nov-2026')]);
  arrive(
    `From: Mail Delivery System <MAILER-DAEMON@mx.example>\nSubject: Undelivered\n\n550\n\nMessage-ID: ${ID}\n`,
  );
  const found = await lookForAnswer(at(port), mail, HERE);
  expect(found.ok && found.value.map(String)).toEqual([expect.stringContaining('Undelivered')]);
});

test.each<[string, ImapOptions, Partial<ImapLogin>, string]>([
  ['a wrong password', {}, { secret: { kind: 'password', password: 'x' } }, 'login'],
  ['no IMAP', { greeting: 'HTTP/1.1 200 OK' }, {}, 'timeout'],
  [
    'a line that breaks',
    { instead: (command) => (command.startsWith('LIST') ? null : undefined) },
    {},
    'refused',
  ],
])('says what was wrong: %s', async (_, options, over, problem) => {
  const { port } = await serving(options);
  const visit = await visitMailbox(at(port, over), sentFolder, HERE);
  expect(visit).toEqual({ ok: false, problem });
});

test('connects to nothing that is not public on a hosted site, nor at another port than mail is read at', async () => {
  const { port, asked } = await serving();
  const hosted = (imap: ImapLogin['imap'], addresses: string[]) =>
    visitMailbox(at(port, { imap }), sentFolder, { privateToo: false, resolve: async () => addresses });
  const barred = { ok: false, problem: 'private-address' };
  expect(await hosted({ host: 'imap.example', port: 993, security: 'tls' }, ['127.0.0.1'])).toEqual(barred);
  expect(
    await hosted({ host: 'imap.example', port: 993, security: 'tls' }, ['10.0.0.1', '93.184.216.34']),
  ).toEqual(barred);
  expect(await hosted({ host: 'imap.example', port: 22, security: 'tls' }, ['93.184.216.34'])).toEqual(
    barred,
  );
  expect(asked).toEqual([]);
});

test('says nothing to a server whose certificate is not valid', async () => {
  // Whatever speaks TLS: nothing of IMAP is said before its certificate was looked at.
  const tls = await mailServer({ secure: true });
  const login = at(tls.port, { imap: { host: '127.0.0.1', port: tls.port, security: 'tls' } });
  expect(await visitMailbox(login, sentFolder, HERE)).toEqual({ ok: false, problem: 'certificate' });
  await tls.close();
});

test('says no password where the line is not encrypted as asked', async () => {
  const { port, asked } = await serving();
  const starttls = at(port, { imap: { host: '127.0.0.1', port, security: 'starttls' } });
  expect(await visitMailbox(starttls, sentFolder, HERE)).toEqual({ ok: false, problem: 'no-tls' });
  expect(asked.filter((command) => /LOGIN|AUTHENTICATE/i.test(command))).toEqual([]);
  // An open line is for this very machine alone.
  const away = { privateToo: true, resolve: async () => ['93.184.216.34'] };
  const plain = at(port, { imap: { host: 'imap.example', port, security: 'none' } });
  expect(await visitMailbox(plain, sentFolder, away)).toEqual({ ok: false, problem: 'no-tls' });
});
