import { describe, expect, test } from 'vitest';
import { readMail } from './read-mail';
import { answerSubject, threadHeaders } from './thread';

const source = (headers: Record<string, string>, body = 'We went with somebody else.') =>
  `${Object.entries({
    From: 'Mia Berg <mia@northwind.example>',
    Date: 'Mon, 23 Nov 2026 16:20:00 +0100',
    ...headers,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${body}\r\n`;
const mailOf = async (headers: Record<string, string>) => (await readMail(source(headers))).mail;

test('reads sender, subject, ids, date and words of a mail', async () => {
  const read = await readMail(
    source({
      Subject: '=?utf-8?q?Your_application=2C_Zo=C3=AB?=',
      'Message-ID': '<b.2@northwind.example>',
      References: '<a.1@northwind.example>\r\n <a.2@northwind.example>',
    }),
  );
  expect(read).toEqual({
    mail: {
      address: 'mia@northwind.example',
      name: 'Mia Berg',
      subject: 'Your application, Zoë',
      messageId: '<b.2@northwind.example>',
      references: ['<a.1@northwind.example>', '<a.2@northwind.example>'],
      sentAt: '2026-11-23T15:20:00.000Z',
    },
    text: 'We went with somebody else.',
  });
});

test('takes a pasted text for their words and nothing more', async () => {
  const text = 'Dear Ana,\n\nWe went with somebody else.\nFrom: all of us';
  expect(await readMail(text)).toEqual({ mail: null, text });
  expect(await readMail(' \n ')).toEqual({ mail: null, text: null });
});

test('sends an answer where the mail asks for it, where that is one person', async () => {
  expect(await mailOf({ 'Reply-To': 'talent@northwind.example' })).toMatchObject({
    address: 'talent@northwind.example',
  });
  expect(await mailOf({ 'Reply-To': 'a@northwind.example, b@northwind.example' })).toMatchObject({
    address: 'mia@northwind.example',
  });
});

describe('what is not as it should be is left out', () => {
  test.each(['<a@b.example>\r\n Bcc: x@evil.example', '<a@b.example> <c@d.example>'])(
    'an id %j keeps its first part alone',
    async (id) => {
      expect(await mailOf({ 'Message-ID': id })).toMatchObject({ messageId: '<a@b.example>' });
    },
  );

  test.each([
    'a@b.example',
    '<a b@c.example>',
    '<a@b@c.example>',
    '<"a\\"b"@c.example>',
    '<ä@c.example>',
    '<a\u0000@c.example>',
    `<${'a'.repeat(250)}@c.example>`,
    '<a@c.example>Bcc:',
  ])('the id %j', async (id) => {
    expect(await mailOf({ 'Message-ID': id })).toMatchObject({ messageId: null });
  });

  test('ids past the twentieth of a thread: the first and the latest stay', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `<${at}@b.example>`);
    const kept = (await mailOf({ References: ids.join(' ') }))?.references;
    expect(kept).toEqual([ids[0], ...ids.slice(11)]);
  });

  test.each(['mia@nоrthwind.example', 'mia', '"x y"@northwind.example'])('the sender %s', async (from) => {
    expect(await mailOf({ From: from, 'Message-ID': '<a@b.example>' })).toMatchObject({ address: null });
  });

  test('control characters and marks of direction in a subject', async () => {
    expect(await mailOf({ Subject: '=?utf-8?q?A_=E2=80=AEno=0D=0ABcc:_x?=' })).toMatchObject({
      subject: 'A no Bcc: x',
    });
  });

  test('a mail that is one hundred levels deep, or no mail at all', async () => {
    const nested = Array.from(
      { length: 100 },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`,
    );
    const deep = source({ 'Content-Type': 'multipart/mixed; boundary=b0' }, nested.join('\r\n'));
    expect(await readMail(deep)).toMatchObject({ mail: null });
    expect((await readMail(new Uint8Array([0, 255, 13, 10, 1]))).mail).toBeNull();
  });
});

describe('a mail of HTML alone (READ-1)', () => {
  const html = (body: string) =>
    readMail(source({ 'Content-Type': 'text/html; charset=utf-8', 'Message-ID': '<a@b.example>' }, body));

  test('gives its words, and nothing that runs, hides or leads anywhere', async () => {
    const { text } = await html(
      '<head><title>x</title><style>p { color: red }</style></head><!-- y --><script>z</script>' +
        '<h1>Dear Ana</h1><p>We went with <b>somebody</b>&nbsp;else &amp; more.<br>Bye, ' +
        '<a href="https://track.example/1">Mia</a></p><img src="https://track.example/2" alt="logo">',
    );
    expect(text).toBe('Dear Ana\n\nWe went with somebody else & more.\nBye, Mia');
  });

  test('is not read where there is plain text too', async () => {
    const parts = ['text/plain\r\n\r\nIn plain words.', 'text/html\r\n\r\n<p>In HTML.</p>'];
    const body = parts.map((part) => `--b\r\nContent-Type: ${part}\r\n`).join('');
    const both = { 'Content-Type': 'multipart/alternative; boundary=b', 'Message-ID': '<a@b.example>' };
    expect((await readMail(source(both, `${body}--b--`))).text).toBe('In plain words.');
  });

  test.each(['<div>', '<table><tr><td>', '<ul><li>', '<', '<!--'])(
    'takes no long time over two megabytes of %s',
    async (piece) => {
      const began = performance.now();
      await html(piece.repeat(Math.floor((2 * 1024 * 1024) / piece.length)));
      expect(performance.now() - began).toBeLessThan(5_000);
    },
  );
});

test.each([
  ['Your application', 'Re: Your application'],
  ['Re: Your application', 'Re: Your application'],
  ['AW: SV: re[2]: Your application', 'Re: Your application'],
  ['Fwd: WG: Your application', 'Re: Your application'],
  ['Regarding your application', 'Re: Regarding your application'],
  ['a'.repeat(300), `Re: ${'a'.repeat(196)}`],
])('answers %j with %j', (theirs, ours) => {
  expect(answerSubject(theirs)).toBe(ours);
});

test('an answer names the mail it answers and those before it', () => {
  expect(threadHeaders({ messageId: '<b@x.example>', references: ['<a@x.example>'] })).toEqual({
    'In-Reply-To': '<b@x.example>',
    References: '<a@x.example> <b@x.example>',
  });
  expect(threadHeaders({ messageId: null, references: ['<a@x.example>'] })).toEqual({});
});
