import { describe, expect, test } from 'vitest';
import { readMail } from './read-mail';

// Which mail counts, and whose words are theirs.

const read = (source: string, own?: string) =>
  readMail({ source, timeZone: 'Europe/Berlin', today: '2026-11-29', own });
const NO = 'We have decided to move forward with other candidates.';

describe('a forwarded mail', () => {
  const outer =
    'From: Ana Ruiz <ana@uni.example>\nTo: ana@mail.example\nSubject: Fwd: News\nDate: Mon, 23 Nov 2026 08:00:00 +0100\nMessage-ID: <o@uni.example>\n\n';

  test.each([
    [
      'Gmail, English',
      `---------- Forwarded message ---------\nFrom: Mia Berg <mia@northwind.example>\nDate: Tue, Nov 3, 2026 at 5:58 PM\nSubject: News\nTo: <ana@uni.example>\n\n\n${NO}`,
    ],
    [
      'Apple, German',
      `Anfang der weitergeleiteten Nachricht:\n\nVon: Mia Berg <mia@northwind.example>\nBetreff: News\nDatum: 3. November 2026 um 17:58:00 MEZ\nAn: ana@uni.example\n\n${NO}`,
    ],
    [
      'Outlook, French, without a separator',
      `FYI\n\nDe : Mia Berg <mia@northwind.example>\nEnvoyé : mardi 3 novembre 2026 17:58\nÀ : Ana Ruiz <ana@uni.example>\nObjet : News\n\n${NO}`,
    ],
    [
      'Outlook, Spanish, labels in bold',
      `*De:* Mia Berg <mia@northwind.example>\n*Enviado:* martes, 3 de noviembre de 2026 17:58\n*Para:* Ana <ana@uni.example>\n*Asunto:* News\n\n${NO}`,
    ],
    [
      'Dutch, quoted',
      `Begin doorgestuurd bericht:\n\n> Van: Mia Berg <mia@northwind.example>\n> Onderwerp: News\n> Datum: 3 november 2026 om 17:58:00 CET\n> Aan: ana@uni.example\n>\n> ${NO}`,
    ],
    [
      'Italian',
      `---------- Forwarded message ---------\nDa: Mia Berg <mia@northwind.example>\nDate: mar 3 nov 2026 alle ore 17:58\nSubject: News\nTo: <ana@uni.example>\n\n${NO}`,
    ],
    [
      'Portuguese',
      `---------- Mensagem encaminhada ---------\nDe: Mia Berg <mia@northwind.example>\nData: terça, 3 de nov. de 2026 às 17:58\nAssunto: News\nPara: <ana@uni.example>\n\n${NO}`,
    ],
  ])('%s: the inner sender, day and words count', async (_program, body) => {
    const { verdict, mail, text } = await read(outer + body);
    expect(verdict).toMatchObject({
      ...{ kind: 'rejection', forwarded: true, receivedAt: '2026-11-03T16:58:00.000Z' },
      sender: { name: 'Mia Berg', address: 'mia@northwind.example' },
    });
    expect(mail).toMatchObject({ address: 'mia@northwind.example', subject: 'News', messageId: null });
    expect(text).toBe(NO);
  });

  test('in a forwarded mail: the innermost', async () => {
    const inner = `---------- Forwarded message ---------\nFrom: Mia Berg <mia@northwind.example>\nDate: Tue, Nov 3, 2026 at 5:58 PM\nSubject: News\nTo: <x@uni.example>\n\n${NO}`;
    const middle = `---------- Forwarded message ---------\nFrom: Ben <ben@uni.example>\nDate: Wed, Nov 4, 2026 at 5:58 PM\nSubject: Fwd: News\nTo: <ana@uni.example>\n\n${inner}`;
    expect((await read(outer + middle)).mail).toMatchObject({ address: 'mia@northwind.example' });
  });

  test('is not what stands below an answer: that is the person’s own', async () => {
    const answer = `From: Mia Berg <mia@northwind.example>\nTo: ana@uni.example\nSubject: RE: News\nDate: Mon, 23 Nov 2026 08:00:00 +0100\nMessage-ID: <b@northwind.example>\n\n${NO}\n\nFrom: Ana Ruiz <ana@uni.example>\nSent: Monday, 2 November 2026 10:00\nTo: Mia Berg <mia@northwind.example>\nSubject: News\n\nCould you tell me where things stand?`;
    const { verdict, mail, text } = await read(answer);
    expect(verdict.forwarded).toBe(false);
    expect(mail).toMatchObject({ address: 'mia@northwind.example', messageId: '<b@northwind.example>' });
    expect(text).toBe(NO);
  });
});

describe('a pasted answer is read, and not what it answers (READ-1)', () => {
  const HEAD = 'From: Mia Berg <mia@northwind.example>\nSent: Monday, 23 November 2026 10:00\n';
  const OWN =
    'From: Ana Ruiz <ana@uni.example>\nSent: Monday, 2 November 2026 10:00\nTo: Mia Berg <mia@northwind.example>\nSubject: News\n\nCould you tell me where things stand?';
  const ORIGINAL = '-----Original Message-----\n';
  const LONG = `Thank you for the time that you took to come and speak with all of us about the role last week. ${NO}`;

  test.each([
    ['with its lines, to a name', `${HEAD}To: Ana\nSubject: RE: News\n\n${NO}\n\n${OWN}`, undefined],
    ['in German', `${HEAD}An: Ana\nBetreff: AW: News\n\n${NO}\n\n${OWN}`, undefined],
    ['with a new subject', `${HEAD}To: ana@uni.example\nSubject: Decision\n\n${NO}\n\n${OWN}`, undefined],
    [
      'to a name, with a new subject',
      `${HEAD}To: Ana\nSubject: Decision\n\n${NO}\n\n${OWN}`,
      'Ana@uni.example',
    ],
    ['below a mark', `${HEAD}To: Ana\nSubject: Re: News\n\n${NO}\n\n${ORIGINAL}${OWN}`, undefined],
    ['words alone, below a mark', `${NO}\n\n${ORIGINAL}${OWN}`, undefined],
    ['words alone', `${NO}\n\n${OWN}`, 'ana@uni.example'],
    ['words alone, marked as forwarded', `${NO}\n\n---- Forwarded message ----\n${OWN}`, 'ana@uni.example'],
    ['words alone with a greeting', `Hi Ana,\n\n${NO}\n\n${OWN}`, undefined],
    ['many words alone', `${LONG}\n\n${OWN}`, undefined],
  ])('%s', async (_what, source, own) => {
    const { verdict, text } = await read(source, own);
    expect(verdict).toMatchObject({ kind: 'rejection', forwarded: false });
    expect(verdict.sender.address).not.toBe('ana@uni.example');
    expect(verdict.receivedAt ?? '').not.toContain('2026-11-02');
    expect(text).toContain(NO);
    expect(text).not.toContain('where things stand');
  });

  test('inside of one that was forwarded too', async () => {
    const inner = `From: Mia Berg <mia@northwind.example>\nSent: Tuesday, 3 November 2026 17:58\nTo: Ana Ruiz <ana@uni.example>\nSubject: Decision\n\n${NO}\n\n${OWN}`;
    const { verdict, text } = await read(`FYI\n\n${inner}`);
    expect(verdict).toMatchObject({ forwarded: true, sender: { address: 'mia@northwind.example' } });
    expect(text).toBe(NO);
  });

  test('what the person wrote above it themselves is not', async () => {
    const answered = `From: Ana Ruiz <ana@uni.example>\nSent: Monday, 23 November 2026 10:00\nTo: Mia Berg\nSubject: Re: News\n\nThank you for letting me know.\n\n${HEAD}To: Ana\nSubject: News\n\n${NO}`;
    const { verdict, text } = await read(answered, 'ana@uni.example');
    expect(verdict.sender.address).toBe('mia@northwind.example');
    expect(text).toBe(NO);
  });

  test.each([
    ['a note', `Can you add this? Thanks!\n\n${HEAD}To: Ben\nSubject: News\n\n${NO}`, undefined],
    ['a note, below a mark', `FYI\n\n${ORIGINAL}${HEAD}To: Ben\nSubject: News\n\n${NO}`, 'ana@uni.example'],
    ['nothing, below a mark', `${ORIGINAL}${HEAD}To: Ana\nSubject: News\n\n${NO}`, undefined],
  ])('while one below %s was forwarded', async (_what, source, own) => {
    const { verdict, text } = await read(source, own);
    expect(verdict).toMatchObject({ forwarded: true, sender: { address: 'mia@northwind.example' } });
    expect(text).toBe(NO);
  });
});

describe('words that are not theirs', () => {
  test.each([
    [
      'the mail that it answers',
      `${NO}\n\nOn Mon, 2 Nov 2026 at 10:00, Ana <ana@uni.example> wrote:\n> Where do things stand?`,
    ],
    [
      'one in German, wrapped',
      `${NO}\n\nAm Mo., 2. Nov. 2026 um 10:00 Uhr schrieb Ana Ruiz\n<ana@uni.example>:\n\n> Wie steht es?`,
    ],
    ['one in French', `${NO}\n\nLe lun. 2 nov. 2026 à 10:00, Ana <ana@uni.example> a écrit :\n> Alors ?`],
    ['a signature', `${NO}\n\n-- \nMia Berg\n+49 30 000`],
    ['a line to unsubscribe', `${NO}\n\nUnsubscribe from these emails`],
    ['an advert', `${NO}\n\nFollow us on LinkedIn`],
    ['a phone’s line', `${NO}\n\nSent from my iPhone`],
  ])('%s', async (_what, text) => {
    expect((await read(text)).text).toBe(NO);
  });

  test('everything stays where nothing would be left', async () => {
    expect((await read('> We went with somebody else.')).text).toBe('> We went with somebody else.');
  });
});

describe('a text as a program shows it', () => {
  test('has its sender, subject and day in the lines above', async () => {
    const { verdict, text } = await read(
      `Von: Mia Berg <mia@northwind.example>\nGesendet: Dienstag, 3. November 2026 17:58\nAn: Ana\nBetreff: Ihre Bewerbung\n\n${NO}`,
    );
    expect(verdict).toMatchObject({
      ...{ receivedAt: '2026-11-03T16:58:00.000Z', forwarded: false },
      sender: { name: 'Mia Berg', address: 'mia@northwind.example' },
    });
    expect(text).toBe(NO);
  });

  test.each([
    ['Yesterday 14:03', '2026-11-28T13:03:00.000Z'],
    ['Heute, 09:12', '2026-11-29T08:12:00.000Z'],
    ['3 Nov, 17:58', '2026-11-03T16:58:00.000Z'],
    ['3 Dec, 17:58', '2025-12-03T16:58:00.000Z'],
    ['13/11/2026 17:58', '2026-11-13T16:58:00.000Z'],
    ['11/3/2026 5:58 PM', '2026-11-03T16:58:00.000Z'],
    ['23-11-2026 17:58', '2026-11-23T16:58:00.000Z'],
    ['11-23-2026 5:58 PM', '2026-11-23T16:58:00.000Z'],
    ['23-11-2026, 9:05', '2026-11-23T08:05:00.000Z'],
    ['2026-11-23 17:58:00 +0000', '2026-11-23T17:58:00.000Z'],
    ['23-11-2026 17:58 -2026', null],
    ['November 23, 2026 at 5:58:00 PM PST', '2026-11-24T01:58:00.000Z'],
    ['November 23, 2026 at 5:58:00\u202fPM GMT+1', '2026-11-23T16:58:00.000Z'],
    ['23 novembre 2026 à 17:58:00 UTC+1', '2026-11-23T16:58:00.000Z'],
    ['23. November 2026 um 17:58:00 MEZ', '2026-11-23T16:58:00.000Z'],
    ['23. November 2026 um 17:58 UHR (GMT)', '2026-11-23T17:58:00.000Z'],
    ['23 Nov 2026 at 17:58 JST', '2026-11-23T08:58:00.000Z'],
    ['23 Nov 2026 at 17:58 XYZ', null],
    ['03.11.2026 17:58', '2026-11-03T16:58:00.000Z'],
    ['03/11/2026 17:58', null],
    ['31 November 2026 17:58', null],
    ['3 November 2026', null],
    ['soon', null],
  ])('is of %s', async (date, moment) => {
    const { verdict } = await read(
      `From: Mia <mia@northwind.example>\nSubject: News\nSent: ${date}\n\n${NO}`,
    );
    expect(verdict.receivedAt).toBe(moment);
  });
});

describe('what a program spoilt', () => {
  const from = async (header: string | Buffer) => {
    const source = Buffer.concat([
      Buffer.from('From: '),
      typeof header === 'string' ? Buffer.from(header) : header,
      Buffer.from(' <mia@northwind.example>\r\nMessage-ID: <a@b.example>\r\n\r\nNo.\r\n'),
    ]);
    return (await readMail({ source, timeZone: 'UTC', today: '2026-11-29' })).verdict.sender.name;
  };

  test.each([
    ['bytes that are no UTF-8', Buffer.from('J\u00fcrgen', 'latin1'), 'Jürgen'],
    ['an encoded word that says it is UTF-8', '=?utf-8?Q?J=FCrgen?=', 'Jürgen'],
    ['what was encoded twice', 'JÃ¼rgen', 'Jürgen'],
    ['UTF-8 as it should be', 'Jürgen', 'Jürgen'],
    ['a letter that is lost', 'J\ufffdrgen', null],
  ])('%s', async (_what, header, name) => {
    expect(await from(header)).toBe(name);
  });
});

test.each([
  ['JST', '2026-11-23T14:58:00.000Z'],
  ['+2500', null],
  ['XYZ', null],
  ['Q', null],
])('a Date header of %s is of that zone or of none, never of the reader’s own', async (zone, moment) => {
  const source = `From: Mia <mia@northwind.example>\nMessage-ID: <a@b.example>\nDate: Mon, 23 Nov 2026 23:58:00 ${zone}\n\nNo.`;
  expect((await read(source)).verdict.receivedAt).toBe(moment);
});

test('no Date header: the topmost Received counts', async () => {
  const source =
    'Received: by a.example; Tue, 3 Nov 2026 16:58:00 +0000\nReceived: by b.example; Mon, 2 Nov 2026 16:58:00 +0000\nFrom: Mia <mia@northwind.example>\nMessage-ID: <a@b.example>\n\nNo.';
  expect((await read(source)).verdict.receivedAt).toBe('2026-11-03T16:58:00.000Z');
});

test('a file as base64 is the file', async () => {
  const file = `From: Mia <mia@northwind.example>\nMessage-ID: <a@b.example>\nDate: Tue, 3 Nov 2026 16:58:00 +0000\n\n${NO}`;
  const { mail, text } = await read(Buffer.from(file).toString('base64'));
  expect(mail).toMatchObject({ messageId: '<a@b.example>' });
  expect(text).toBe(NO);
});
