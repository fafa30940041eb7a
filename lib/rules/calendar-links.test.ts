import { describe, expect, test } from 'vitest';
import { googleLink, outlookLink } from './calendar-links';

const EVENT = {
  title: 'Gespräch & Kaffee: Weiß & Größer',
  startsAt: '2026-10-27T07:00:00Z',
  endsAt: '2026-10-27T07:30:00Z',
  place: 'Haus 3, Hof',
  page: 'https://rebound.example/interviews/1',
};
const fieldsOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe('a link that fills in the form of', () => {
  test('Google Calendar', () => {
    expect(fieldsOf(googleLink(EVENT))).toEqual({
      action: 'TEMPLATE',
      text: EVENT.title,
      dates: '20261027T070000Z/20261027T073000Z',
      details: EVENT.page,
      location: EVENT.place,
    });
  });

  test('Outlook', () => {
    expect(fieldsOf(outlookLink(EVENT))).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: EVENT.title,
      startdt: EVENT.startsAt,
      enddt: EVENT.endsAt,
      location: EVENT.place,
      body: EVENT.page,
    });
  });

  test('either, to the second, as forms take no parts of one', () => {
    const times = { startsAt: '2026-10-27T07:00:00.500Z', endsAt: '2026-10-27T07:30:00Z' };
    expect(fieldsOf(googleLink({ ...EVENT, ...times })).dates).toBe('20261027T070000Z/20261027T073000Z');
  });

  test('either, for all of a day, up to the next one', () => {
    const { title, page } = EVENT;
    const day = { title, page, place: null, day: '2026-12-31' };
    expect(fieldsOf(googleLink(day)).dates).toBe('20261231/20270101');
    expect(fieldsOf(outlookLink(day))).toMatchObject({
      ...{ startdt: '2026-12-31', enddt: '2027-01-01', allday: 'true' },
    });
    expect(fieldsOf(outlookLink(EVENT))).not.toHaveProperty('allday');
  });

  test.each([
    [googleLink, 'dates', '20261027T070000Z/20261027T080000Z'],
    [outlookLink, 'enddt', '2026-10-27T08:00:00Z'],
  ])(
    'either, with an hour where nobody knows how long it takes, and no place where there is none',
    (link, field, said) => {
      const fields = fieldsOf(link({ ...EVENT, endsAt: null, place: null }));
      expect(fields[field]).toBe(said);
      expect(fields).not.toHaveProperty('location');
    },
  );
});
