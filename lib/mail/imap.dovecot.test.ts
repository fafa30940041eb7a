import { afterAll, expect, test } from 'vitest';
import { type ImapLogin, visitMailbox } from '@/lib/mail/imap';
import { fileInSent, sentFolder } from '@/lib/mail/imap-sent';
import { lookForAnswer } from '@/lib/mail/imap-thread';
import { dovecot, dovecotIsHere } from '@/test/dovecot';
import { imapServer } from '@/test/imap-server';
import { loginAt } from '@/test/mail-server';

// The same of a real server as of our own: of Debian's Dovecot where it is installed, which CI sees to. Elsewhere ours
// answers alone, with the folder called as it is there.

const PASSWORD = 'abcdefgh-ijkl-mnop';
const HERE = { privateToo: true };

type Serving = { name: string; start: () => Promise<{ port: number; close: () => Promise<unknown> }> };
const SERVERS: Serving[] = [
  { name: 'our own', start: () => imapServer({ folders: { 'Sent Items': '\\Sent' }, password: PASSWORD }) },
  ...(dovecotIsHere() ? [{ name: 'Dovecot', start: () => dovecot(PASSWORD) }] : []),
];

const open: { close: () => Promise<unknown> }[] = [];
afterAll(() => Promise.all(open.map((server) => server.close())));

const ID = '<c0ffee.1@mailbox.example>';
const letter = {
  bytes: Buffer.from(
    `From: Ana <ana@mailbox.example>\r\nMessage-ID: ${ID}\r\nSubject: One question\r\n\r\nGr\xc3\xbc\xc3\x9fe,\r\n..\r\nAna\r\n`,
    'latin1',
  ),
  messageId: ID,
  sentAt: new Date('2026-11-26T10:00:00Z'),
};
const ANSWER = `From: Mia <mia@northwind.example>\r\nMessage-ID: <no.2@northwind.example>\r\nReferences: <no.1@northwind.example>\r\n ${ID}\r\nSubject: Re: One question\r\n\r\nA bigger team.\r\n`;

test.each(SERVERS)(
  '$name takes a copy once, as it is, and gives the answer and no other mail',
  async ({ start }) => {
    const server = await start();
    open.push(server);
    const login: ImapLogin = {
      ...loginAt(25),
      secret: { kind: 'password', password: PASSWORD },
      imap: { host: '127.0.0.1', port: server.port, security: 'none' },
    };
    const visit = <T>(work: Parameters<typeof visitMailbox<T>>[1]) => visitMailbox(login, work, HERE);
    expect(await visit(sentFolder)).toEqual({ ok: true, value: 'Sent Items' });
    expect(await fileInSent(login, letter, HERE)).toEqual({ ok: true, value: 'filed' });
    expect(await fileInSent(login, letter, HERE)).toEqual({ ok: true, value: 'kept' });
    const copies = await visit(async (client) => {
      await client.mailboxOpen('Sent Items', { readOnly: true });
      const copy = await client.fetchOne('1', { source: true, flags: true }, { uid: true });
      return copy && [copy.source?.equals(letter.bytes), [...(copy.flags ?? [])].includes('\\Seen')];
    });
    expect(copies).toEqual({ ok: true, value: [true, true] });

    expect(await lookForAnswer(login, letter, HERE)).toEqual({ ok: true, value: [] });
    await visit(async (client) => {
      for (const source of ['Subject: Sale\r\n\r\nBuy.\r\n', ANSWER]) await client.append('INBOX', source);
    });
    const found = await lookForAnswer(login, letter, HERE);
    expect(found.ok && found.value.map(String)).toEqual([ANSWER]);

    const returned = { messageId: '<c0ffee.2@mailbox.example>', sentAt: new Date() };
    const report = `From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered\r\n\r\nMessage-ID: ${returned.messageId}\r\n`;
    await visit((client) => client.append('INBOX', report, [], new Date(returned.sentAt.getTime() - 60_000)));
    const told = await lookForAnswer(login, returned, HERE);
    expect(told.ok && told.value.map(String)).toEqual([report]);
    const unread = await visit(async (client) => {
      await client.mailboxOpen('INBOX', { readOnly: true });
      return ((await client.search({ seen: false }, { uid: true })) || []).length;
    });
    expect(unread).toEqual({ ok: true, value: 3 });
    const wrong = { ...login, secret: { kind: 'password', password: 'x' } } as const;
    expect(await visitMailbox(wrong, sentFolder, HERE)).toEqual({ ok: false, problem: 'login' });
  },
  30_000,
);
