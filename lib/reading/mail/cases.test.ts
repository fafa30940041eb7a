import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMail } from './read-mail';

// Mails that other programs read wrongly, with what a person would say of each (test/cases).

const read = (name: string, timeZone = 'Europe/Berlin') =>
  readMail({ source: readFileSync(`test/cases/${name}.eml`), timeZone, today: '2026-11-29' });

describe('a rejection', () => {
  test('whose deciding words are broken over lines, from an address that nobody reads', async () => {
    const { verdict, text } = await read('20-en-ats-plain-wrapped');
    expect(verdict).toMatchObject({
      ...{ kind: 'rejection', company: 'Larkfield', role: 'Site Manager', language: 'en', feedback: [] },
      ...{ receivedAt: '2026-11-02T13:11:48.000Z', forwarded: false },
      sender: { address: 'no-reply@talent.larkfield.example', noReply: true },
    });
    expect(text).not.toContain('Unsubscribe');
  });

  test('of HTML alone, with a preheader, soft hyphens and a link to unsubscribe', async () => {
    const { verdict, text } = await read('22-en-html-only-quoted-printable');
    expect(verdict).toMatchObject({ kind: 'rejection', company: 'Calder & Wren', role: 'Payroll Lead' });
    expect(verdict.feedback).toEqual([
      'One thing that would have helped: more depth on month-end close – the panel felt the reconciliation example stopped early.',
    ]);
    expect(text).toMatch(/^Hi Ana,/);
    expect(text).not.toMatch(/An update from us|Unsubscribe|\u200c/);
  });

  test('whose plain part only says where the words are', async () => {
    const { verdict, text } = await read('23-en-alternative-plain-is-a-stub');
    expect(text).toContain('We have appointed someone else as Night Manager');
    expect(verdict).toMatchObject({
      kind: 'rejection',
      company: 'Holm Hotels',
      role: 'Night Manager',
      feedback: [],
    });
  });

  test('in German, with an umlaut in its sender and a polite sentence that is no feedback', async () => {
    expect((await read('24-de-sie-iso-8859-1')).verdict).toMatchObject({
      ...{ kind: 'rejection', language: 'de', company: 'Weiß & Größer GmbH', feedback: [] },
      ...{ role: 'Sachbearbeiterin Einkauf', receivedAt: '2026-11-09T06:58:02.000Z' },
      sender: { name: 'Jürgen Krüger' },
    });
  });

  test('for one of two open applications', async () => {
    expect((await read('36-two-open-applications')).verdict).toMatchObject({
      ...{ kind: 'rejection', company: 'Quarry', role: 'Engineer' },
    });
  });

  test('that was forwarded inline, with labels in two languages: the inner sender and day count', async () => {
    const { verdict, mail, text } = await read('37-forwarded-gmail-german');
    expect(verdict).toMatchObject({
      ...{ kind: 'rejection', forwarded: true, language: 'de', receivedAt: '2026-11-03T16:58:00.000Z' },
      ...{ company: 'Rosen & Co', thread: { messageId: null, references: [] } },
      sender: { name: 'Talent bei Rosen & Co', address: 'talent@rosen.example' },
    });
    expect(mail).toMatchObject({ address: 'talent@rosen.example', messageId: null });
    expect(text).toBe('Liebe Ana, wir haben uns für eine andere Bewerberin entschieden. Alles Gute!');
  });

  test('that was forwarded as an attachment: its thread goes on', async () => {
    const { verdict, mail, text } = await read('39-forwarded-as-attachment');
    expect(verdict).toMatchObject({
      ...{ kind: 'rejection', forwarded: true, receivedAt: '2026-11-12T16:45:00.000Z' },
      thread: { messageId: '<in-19@vale.example>' },
    });
    expect(mail).toMatchObject({ address: 'uma@vale.example', messageId: '<in-19@vale.example>' });
    expect(text).not.toContain('see attached');
  });

  test('with a day that never was and an id that is none: both are left out', async () => {
    const { verdict, mail } = await read('42-broken-dates');
    expect(verdict).toMatchObject({ kind: 'rejection', receivedAt: null, thread: { messageId: null } });
    expect(mail).toMatchObject({ address: 'hr@umber.example', messageId: null, sentAt: null });
  });

  test('in the night on which the clocks go back', async () => {
    expect((await read('44-clocks-go-back', 'America/New_York')).verdict).toMatchObject({
      ...{ kind: 'rejection', receivedAt: '2026-11-01T04:10:00.000Z' },
    });
  });

  test('with hidden words for a machine: they are neither read nor obeyed', async () => {
    const { verdict, text } = await read('49-instructions-to-a-machine');
    expect(verdict).toMatchObject({ kind: 'rejection', sender: { address: 'talent@bramble.example' } });
    expect(text).toBe('We have selected another candidate.');
  });
});

describe('no rejection', () => {
  test('where the position was filled', async () => {
    expect((await read('31-no-position-filled')).verdict).toMatchObject({
      ...{ kind: 'filled', role: 'Office Coordinator', company: 'Kestrel' },
    });
  });

  test('where every word of one moves an interview', async () => {
    expect((await read('32-not-a-no-reschedule')).verdict).toMatchObject({ kind: 'interview' });
  });

  test('where an acknowledgement says when silence is one', async () => {
    expect((await read('33-not-a-no-acknowledgement')).verdict).toMatchObject({
      ...{
        kind: 'acknowledgement',
        company: 'Orchard',
        role: 'Senior Site Engineer',
        answerBy: '2026-12-17',
      },
    });
  });

  test('where a mailbox answers by itself', async () => {
    expect((await read('40-auto-reply-left-the-company')).verdict).toMatchObject({ kind: 'auto-reply' });
  });

  test('where a calendar takes an interview out', async () => {
    expect((await read('50-ics-cancel-with-thanks')).verdict).toMatchObject({ kind: 'interview' });
  });

  test('in a language that nobody taught it: it cannot tell', async () => {
    expect((await read('28-ja-iso-2022-jp')).verdict).toMatchObject({
      ...{ kind: 'unclear', language: null, because: [], receivedAt: '2026-11-13T00:00:00.000Z' },
    });
  });
});
