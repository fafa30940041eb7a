import { expect, test } from 'vitest';
import { readAnswer } from './read-answer';

const from = 'From: Mia Berg <mia@northwind.example>\nMessage-ID: <a@northwind.example>\n';
const read = (source: string, own = 'ana@mailbox.example') =>
  readAnswer({ source: Buffer.from(source.replaceAll('\n', '\r\n')), own });

test.each([
  ['English', 'On Thu, 26 Nov 2026 at 10:00, Ana Ruiz <ana@mailbox.example> wrote:'],
  ['German', 'Am 26.11.2026 um 10:00 schrieb Ana Ruiz:'],
  ['French', 'Le jeu. 26 nov. 2026 à 10:00, Ana Ruiz a écrit :'],
  ['Spanish', 'El jue, 26 nov 2026 a las 10:00, Ana Ruiz (<ana@mailbox.example>) escribió:'],
  ['Portuguese', 'Ana Ruiz <ana@mailbox.example> escreveu no dia quinta, 26/11/2026 à(s) 10:00:'],
  ['German, wrapped', 'Am Do., 26. Nov. 2026 um 10:00 Uhr schrieb Ana Ruiz\n<ana@mailbox.example>:'],
  ['Outlook, German', '-----Ursprüngliche Nachricht-----'],
  ['Outlook', '-----Original Message-----'],
  ['Outlook, a line', '________________________________'],
])('takes what they said and leaves what they quote: %s', async (_, line) => {
  const answer = await read(`${from}\nA bigger team.\n\nMia\n\n${line}\n> my question\n`);
  expect(answer).toEqual({ kind: 'answer', words: 'A bigger team.\n\nMia' });
});

test.each([
  [
    'French',
    'De : Ana Ruiz <ana@mailbox.example>\nEnvoyé : jeudi 26 novembre 2026 10:00\nÀ : Mia Berg\nObjet : RE',
  ],
  ['a language that nobody here knows', 'Lähettäjä: Ana Ruiz\nLähetetty: torstai 26. marraskuuta 2026'],
])('leaves the letter below a line of Outlook: %s', async (_, labels) => {
  const answer = await read(`${from}\nA bigger team.\n\n${'_'.repeat(32)}\n${labels}\n\nMy question?\n`);
  expect(answer?.words).toBe('A bigger team.');
});

test('keeps what they wrote between the lines that they quote', async () => {
  const answer = await read(`${from}\nOn Thu, Ana wrote:\n> Why?\nA bigger team.\n> And how big?\nForty.\n`);
  expect(answer?.words).toBe('A bigger team.\nForty.');
});

test('has no words where a mail only quotes', async () => {
  const answer = await read(`${from}\nOn Thu, Ana wrote:\n> Why?\n`);
  expect(answer).toEqual({ kind: 'answer', words: '' });
});

test('reads the HTML where the plain part only points to it', async () => {
  const parts = [
    'Content-Type: text/plain\n\nPlease view this mail in your browser.',
    'Content-Type: text/html\n\n<p>We went with somebody who had led a bigger team before.</p>',
  ];
  const body = parts.map((part) => `--b\n${part}\n`).join('');
  const answer = await read(`${from}Content-Type: multipart/alternative; boundary=b\n\n${body}--b--\n`);
  expect(answer?.words).toBe('We went with somebody who had led a bigger team before.');
});

test('leaves the mail that is attached', async () => {
  const attached =
    'Content-Type: message/rfc822\n\nFrom: Ana <ana@mailbox.example>\nSubject: x\n\nMy question?';
  const body = `--b\n\nA bigger team.\n--b\n${attached}\n--b--\n`;
  const answer = await read(`${from}Content-Type: multipart/mixed; boundary=b\n\n${body}`);
  expect(answer?.words).toBe('A bigger team.');
});

test.each([
  ['an automatic answer', `${from}Auto-Submitted: auto-replied\n\nAway.`],
  ['one by a list', `${from}Precedence: bulk\n\nNews.`],
  ['one by a program', `${from}Auto-Submitted: auto-generated\n\nTicket 7.`],
  ['an older sort of it', `${from}X-Autoreply: yes\n\nAway.`],
  ['one’s own', 'From: Ana <Ana@Mailbox.example>\n\nMine.'],
])('is no answer: %s', async (_, source) => {
  expect(await read(source)).toBeNull();
});

test.each([
  ['by who says it', 'From: MAILER-DAEMON@mx.example\n\n550 no such user'],
  [
    'by its type',
    'From: mx@mx.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\nAuto-Submitted: auto-replied\n\n--b\n\n550 no such user\n--b--',
  ],
])('knows a report of a server, %s', async (_, source) => {
  expect(await read(source)).toEqual({ kind: 'returned', words: '550 no such user' });
});

const report = (type: string, part: string) =>
  `From: postmaster@mx.example\nContent-Type: multipart/report; report-type=${type}; boundary=b\n\n--b\n\nWords.\n--b\n${part}\n--b--`;
const delivery = (...actions: string[]) =>
  report(
    'delivery-status',
    `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n${actions
      .map((action) => `Final-Recipient: rfc822; mia@northwind.example\nAction: ${action}\n`)
      .join('\n')}`,
  );

test.each([
  ['that it could not deliver', delivery('failed'), { kind: 'returned', words: 'Words.' }],
  [
    'that it reached one and not another',
    delivery('delivered', 'Failed'),
    { kind: 'returned', words: 'Words.' },
  ],
  ['that it tries on', delivery('delayed'), null],
  ['that it arrived', delivery('delivered'), null],
  [
    'that it was opened',
    report(
      'disposition-notification',
      'Content-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed',
    ),
    null,
  ],
])('takes a report at its word: %s', async (_, source, expected) => {
  expect(await read(source)).toEqual(expected);
});

test('reads HTML where there is nothing else, and is at a loss with nothing', async () => {
  const html = `${from}Content-Type: text/html\n\n<p>A bigger <b>team</b>.</p>`;
  expect(await read(html)).toMatchObject({ words: 'A bigger team.' });
  expect((await read(`${from}\n`))?.words).toBe('');
});
