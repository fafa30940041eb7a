import { describe, expect, test } from 'vitest';
import { textOfHtml } from './html-text';
import { readMail as readPasted } from './read-mail';

const readMail = (source: string | Uint8Array) =>
  readPasted({ source, timeZone: 'Europe/Berlin', today: '2026-11-29' });

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
  expect(read).toMatchObject({
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
  expect(await readMail(text)).toMatchObject({ mail: null, text });
  expect(await readMail(' \n ')).toMatchObject({ mail: null, text: null });
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

  test('a header of more than 8 kB, of the mail or of a part, and none of the others', async () => {
    const long = 'a.'.repeat(40_000);
    expect(await mailOf({ 'Reply-To': long, Subject: 'No' })).toMatchObject({
      address: 'mia@northwind.example',
      subject: 'No',
    });
    const parts = [`Content-Type: text/plain\r\nX-Long: ${long}\r\n\r\nWe went on.`];
    const mixed = { 'Content-Type': 'multipart/mixed; boundary="b"' };
    expect((await readMail(source(mixed, parts.map((part) => `--b\r\n${part}\r\n`).join('')))).text).toBe(
      'We went on.',
    );
  });

  test.each([
    ['parts', source({ 'Content-Type': 'multipart/mixed; boundary=b' }, '--b\r\n\r\nx\r\n'.repeat(300))],
    ['fields', source({}, '').replace('From:', `${'X: y\r\n'.repeat(2_000)}From:`)],
  ])('a mail of more %s than anybody writes', async (_what, mail) => {
    expect(await readMail(new TextEncoder().encode(mail))).toMatchObject({ mail: null, text: null });
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

  test('reads no deeper than 256 elements', async () => {
    expect((await html(`<p>Dear Ana</p>${'<div>'.repeat(250)}<p>No.</p>`)).text).toBe('Dear Ana\n\nNo.');
    expect((await html(`<p>Dear Ana</p>${'<div>'.repeat(10_000)}<p>No.</p>`)).text).toBe('Dear Ana');
  });

  test('stops where there is more than anybody keeps', async () => {
    const { text } = await html(`${'<blockquote>'.repeat(99)}<pre>${'a\n'.repeat(70_000)}`);
    expect(text?.length).toBeGreaterThan(19_990);
    expect(text?.length).toBeLessThanOrEqual(20_000);
    expect(text?.slice(0, 14)).toBe('> > > a\n> > > ');
  });

  test.each([
    ['display:none', ''],
    ['DISPLAY : none', ''],
    ['color:red; visibility: hidden', ''],
    ['font-size:0', ''],
    ['font-size: 0px !important;color:#fff', ''],
    ['font-size:1px', ''],
    ['opacity:0', ''],
    ['opacity: 0.0;', ''],
    ['mso-hide:all', ''],
    ['max-height:0;overflow:hidden', ''],
    ['max-height:0', 'An update'],
    ['font-size:10px', 'An update'],
    ['opacity:0.8', 'An update'],
    ['opacity:.5;height:', 'An update'],
    ['font-size:1em', 'An update'],
    ['font-size:.9em', 'An update'],
    ['font-size:;opacity:', 'An update'],
    ['font-size:0.5pt', ''],
    ['font-size:.0em', ''],
    ['display:block', 'An update'],
  ])('leaves out what nobody sees: style="%s"', async (style, seen) => {
    const { text } = await html(`<div style="${style}"><b>An</b> update</div><p>We went on.</p>`);
    expect(text).toBe(seen === '' ? 'We went on.' : `${seen}\n\nWe went on.`);
  });

  test.each([
    '<p hidden>x</p>',
    '<span aria-hidden="true">x</span>',
    '<template>x</template>',
    '<style>x</style>',
    '<script>x</script>',
    '<head><title>x</title>',
  ])('leaves out what nobody sees: %s', async (markup) => {
    expect((await html(`${markup}<body><p>We went on.</p>`)).text).toBe('We went on.');
  });

  test('keeps lines as a mail shows them', () => {
    const shown = textOfHtml(
      '<ul><li>one<li>two</ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>' +
        '<blockquote>you wrote</blockquote><pre>x\n  y</pre>z<br><br>w',
    );
    expect(shown).toBe('- one\n- two\n\na b\nc\n\n> you wrote\n\nx\n  y\n\nz\n\nw');
  });
});
