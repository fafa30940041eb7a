import { expect, test } from 'vitest';
import { readAnswer } from './read-answer';

const from = 'From: Mia Berg <mia@northwind.example>\nMessage-ID: <a@northwind.example>\n';
const read = (source: string, own = 'ana@mailbox.example') =>
  readAnswer({ source: Buffer.from(source.replaceAll('\n', '\r\n')), own });

test.each([
  ['English', 'On Thu, 26 Nov 2026 at 10:00, Ana Ruiz <ana@mailbox.example> wrote:'],
  ['German', 'Am 26.11.2026 um 10:00 schrieb Ana Ruiz:'],
  ['French', 'Le jeu. 26 nov. 2026 à 10:00, Ana Ruiz a écrit :'],
  ['Outlook', '-----Original Message-----'],
  ['Outlook, a line', '________________________________'],
])('takes what they said and leaves what they quote: %s', async (_, line) => {
  const answer = await read(`${from}\nA bigger team.\n\nMia\n\n${line}\n> my question\n`);
  expect(answer).toEqual({ kind: 'answer', words: 'A bigger team.\n\nMia' });
});

test.each([
  ['an automatic answer', `${from}Auto-Submitted: auto-replied\n\nAway.`],
  ['one by a list', `${from}Precedence: bulk\n\nNews.`],
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

test('reads HTML where there is nothing else, and is at a loss with nothing', async () => {
  const html = `${from}Content-Type: text/html\n\n<p>A bigger <b>team</b>.</p>`;
  expect(await read(html)).toMatchObject({ words: 'A bigger team.' });
  expect((await read(`${from}\n`))?.words).toBe('');
});
