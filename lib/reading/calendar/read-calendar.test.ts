import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCalendar } from './read-calendar';
import type { CalendarEvent } from './types';

const file = (name: string) => readFileSync(`test/cases/${name}`, 'utf8');
const events = async (source: string, own?: string) =>
  (await readCalendar({ source, ...(own ? { own } : {}) }))?.events ?? [];

/** A calendar file of one event with these lines. */
const ics = (lines: string, around = '') =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${around}BEGIN:VEVENT\nUID:a@b\nDTSTAMP:20261101T100000Z\n${lines}\nEND:VEVENT\nEND:VCALENDAR`;
const one = async (lines: string, around?: string): Promise<Partial<CalendarEvent>> =>
  (await events(ics(lines, around)))[0] ?? {};

describe('the cases', () => {
  test('70: a Windows zone, quoted and not, the day after clocks changed', async () => {
    expect(await events(file('70-outlook-windows-zone.ics'))).toMatchObject([
      {
        uid: '040000008200E00074C5B7101A82E00800000000',
        title: 'Gespräch, 2. Runde',
        ...{ startsAt: '2026-10-27T07:00:00Z', minutes: 30, timeZone: 'Europe/Berlin' },
        ...{ place: 'Teams', round: 2, cancelled: false },
      },
    ]);
  });

  test('72: moved and then cancelled, out of order', async () => {
    expect(await events(file('72-moved-then-cancelled.ics'))).toMatchObject([
      {
        uid: 'iv-7@acme.example',
        sequence: 3,
        cancelled: true,
        startsAt: '2026-11-12T14:00:00Z',
        minutes: 60,
      },
    ]);
  });

  test('50: the cancellation in an email', async () => {
    expect(await events(file('50-ics-cancel-with-thanks.eml'))).toMatchObject([
      { uid: 'iv-1@cobalt.example', sequence: 2, cancelled: true, startsAt: '2026-11-12T09:00:00Z' },
    ]);
  });

  test('32: an email without a calendar is none', async () => {
    expect(await readCalendar({ source: file('32-not-a-no-reschedule.eml') })).toBeNull();
  });
});

test('a file with ß in it is read with words below it, as it is pasted together with its mail', async () => {
  const pasted = `${ics('SUMMARY:Gespräch\nLOCATION:Große Schloßstraße 5\nDTSTART:20261112T090000Z')}\n\nViele Grüße\nMia`;
  expect(await events(pasted)).toMatchObject([{ title: 'Gespräch', place: 'Große Schloßstraße 5' }]);
});

describe('when', () => {
  const zone = (tzid: string, lines: string) =>
    `BEGIN:VTIMEZONE\nTZID:${tzid}\n${lines}BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\n`;
  test.each([
    ['in UTC', 'DTSTART:20261112T090000Z', '', '2026-11-12T09:00:00Z', null],
    [
      'in an IANA zone',
      'DTSTART;TZID=America/New_York:20261112T090000',
      '',
      '2026-11-12T14:00:00Z',
      'America/New_York',
    ],
    [
      'in a Windows zone without its description',
      'DTSTART;TZID=Pacific Standard Time:20261112T090000',
      '',
      '2026-11-12T17:00:00Z',
      'America/Los_Angeles',
    ],
    [
      'India by its Windows name',
      'DTSTART;TZID="India Standard Time":20261112T090000',
      '',
      '2026-11-12T03:30:00Z',
      'Asia/Calcutta',
    ],
    [
      'behind a name of whoever wrote it',
      'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261112T090000',
      '',
      '2026-11-12T08:00:00Z',
      'Europe/Berlin',
    ],
    [
      'Exchange’s UTC',
      'DTSTART;TZID="tzone://Microsoft/Utc":20261112T090000',
      '',
      '2026-11-12T09:00:00Z',
      'UTC',
    ],
    [
      'by the description of a zone of its own',
      'DTSTART;TZID=Customized Time Zone:20261112T090000',
      zone('Customized Time Zone', ''),
      '2026-11-12T03:30:00Z',
      null,
    ],
    [
      'by the place that its description names',
      'DTSTART;TZID=Ours:20261112T090000',
      zone('Ours', 'X-LIC-LOCATION:Asia/Tokyo\n'),
      '2026-11-12T00:00:00Z',
      'Asia/Tokyo',
    ],
  ])('%s', async (_case, start, around, startsAt, timeZone) => {
    expect(await one(start, around)).toMatchObject({ startsAt, timeZone, wall: null, day: null });
  });

  test.each([
    ['floating', 'DTSTART:20261112T090000', { wall: '2026-11-12T09:00:00', day: null }],
    [
      'in a zone that nobody describes',
      'DTSTART;TZID=Moon:20261112T090000',
      { wall: '2026-11-12T09:00:00', day: null },
    ],
    ['a day without a time', 'DTSTART;VALUE=DATE:20261112', { wall: null, day: '2026-11-12' }],
  ])('%s is asked about', async (_case, start, asked) => {
    expect(await one(start)).toMatchObject({ startsAt: null, ...asked });
  });

  test.each([
    ['DTEND:20261112T093000Z', 30],
    ['DURATION:PT1H30M', 90],
    ['DURATION:P1D', 1440],
    ['DTEND:20261114T093000Z', null],
    ['DTEND:20261112T080000Z', null],
    ['LOCATION:Room 4', null],
  ])('%s is %s minutes', async (end, minutes) => {
    expect(await one(`DTSTART:20261112T090000Z\n${end}`)).toMatchObject({ minutes });
  });
});

describe('what else it says', () => {
  test('folded lines, escaped commas and line ends of every kind', async () => {
    const lines =
      'DTSTART:20261112T090000Z\nSUMMARY:Panel\\, with\n  two people\\; final\nLOCATION:Main St 1\\nBerlin';
    const said = { title: 'Panel, with two people; final', place: 'Main St 1 Berlin', kind: 'panel' };
    expect(await one(lines)).toMatchObject(said);
    expect((await events(ics(lines).replaceAll('\n', '\r\n')))[0]).toMatchObject(said);
  });

  test('who asks and who comes, without the person', async () => {
    const people =
      'DTSTART:20261112T090000Z\nORGANIZER;CN=Uma Lind:mailto:uma@vale.example\nATTENDEE;CN="Ruiz, Ana":mailto:ANA@mail.example\nATTENDEE;CN=tom@vale.example:mailto:tom@vale.example\nATTENDEE;CN=Bo Ek:mailto:bo@vale.example';
    expect((await events(ics(people), 'ana@mail.example'))[0]?.who).toBe('Uma Lind, Bo Ek');
  });

  test.each([
    [
      'LOCATION:https://meet.acme.example/room-4',
      { link: 'https://meet.acme.example/room-4', place: null, format: null },
    ],
    ['LOCATION:https://acme.zoom.us/j/1', { link: 'https://acme.zoom.us/j/1', place: null, format: 'video' }],
    [
      'X-GOOGLE-CONFERENCE:https://meet.google.com/a-b',
      { link: 'https://meet.google.com/a-b', format: 'video' },
    ],
    [
      'DESCRIPTION:Move it: https://cal.example/x. Join: https://teams.microsoft.com/l/1.',
      { link: 'https://teams.microsoft.com/l/1' },
    ],
    ['DESCRIPTION:Unsubscribe: https://acme.example/x', { link: null, format: null }],
    ['LOCATION:javascript:alert(1)', { link: null }],
  ])('%s', async (line, said) => {
    expect(await one(`DTSTART:20261112T090000Z\n${line}`)).toMatchObject(said);
  });

  test.each([
    ['Technical interview (round 2)', 'technical', 2],
    ['Final round with Acme', 'final-round', null],
    ['Telefoninterview', 'phone-screen', null],
    ['Interview', null, null],
    ['3rd round: system design', 'technical', 3],
  ])('%s is a %s, round %s', async (title, kind, round) => {
    expect(await one(`DTSTART:20261112T090000Z\nSUMMARY:${title}`)).toMatchObject({ kind, round });
  });
});

test('several events in one file are several, and several files in one too', async () => {
  const both = `${ics('DTSTART:20261112T090000Z')}\n${ics('DTSTART:20261113T090000Z').replace('a@b', 'c@d')}`;
  expect((await events(both)).map(({ uid }) => uid)).toEqual(['a@b', 'c@d']);
  const moved =
    'BEGIN:VEVENT\nUID:s@t\nDTSTART:20261112T090000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\nBEGIN:VEVENT\nUID:s@t\nRECURRENCE-ID:20261113T090000Z\nDTSTART:20261113T100000Z\nEND:VEVENT';
  expect(
    (await events(`BEGIN:VCALENDAR\n${moved}\nEND:VCALENDAR`)).map(({ uid, repeats }) => [uid, repeats]),
  ).toEqual([
    ['s@t', true],
    ['s@t#2026-11-13T09:00:00Z', false],
  ]);
});

test.each([
  ['METHOD:REPLY', 0],
  ['METHOD:COUNTER', 0],
  ['METHOD:PUBLISH', 1],
  ['METHOD:REQUEST', 1],
])('%s: %i events', async (method, many) => {
  expect(await events(ics('DTSTART:20261112T090000Z', `${method}\n`))).toHaveLength(many);
});

test.each([
  ['nothing', ''],
  ['words', 'See you on Thursday!'],
  ['half of a calendar', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261112T090000Z'],
  ['an end before its beginning', 'END:VCALENDAR\nBEGIN:VCALENDAR'],
  ['lines that are none', 'BEGIN:VCALENDAR\n???\nEND:VCALENDAR'],
  ['too much of it', `BEGIN:VCALENDAR\n${'X-A:b\n'.repeat(100_000)}END:VCALENDAR`],
])('%s is no calendar', async (_case, source) => {
  expect(await readCalendar({ source })).toBeNull();
});

test.each(['DTSTART:20261341T090000Z', 'DTSTART:never', 'DTSTART:00011112T090000Z', 'SUMMARY:No day'])(
  '%s is no event',
  async (line) => {
    expect(await events(ics(line))).toEqual([]);
  },
);
