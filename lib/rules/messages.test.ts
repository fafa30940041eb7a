import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { genericHint } from '@/lib/rules/journal';
import { mayLeave } from './hold';
import {
  explain,
  formatDate,
  formatDay,
  formatMoment,
  formatPastDay,
  formatShortDate,
  isLocale,
} from './messages';
import { PLAN_END, PLAN_STEPS } from './plan';
import { ELEMENT_PURPOSES } from './reply';
import { allow, RULE_CODES, refuse } from './verdict';

const until = Temporal.Instant.from('2026-11-26T15:20:00Z');
/** A little before the end: what is explained is still ahead. */
const now = until.subtract({ hours: 20 });
const paris = { zone: 'Europe/Paris', locale: 'en-GB' };
const newYork = { zone: 'America/New_York', locale: 'en-US' };
/** Locales put narrow spaces before AM and PM; which kind is not ours to say. */
const plainSpaces = (text: string) => text.replace(/\s/gu, ' ');

describe('moments and days', () => {
  it.each([
    { viewer: paris, text: 'Thursday 26 November at 16:20' },
    { viewer: newYork, text: 'Thursday, November 26 at 10:20 AM' },
    { viewer: { zone: 'Pacific/Auckland', locale: 'en-GB' }, text: 'Friday 27 November at 04:20' },
    { viewer: { zone: 'Europe/Berlin', locale: 'de' }, text: 'Donnerstag, 26. November um 16:20' },
  ])('writes "$text" for $viewer.locale in $viewer.zone', ({ viewer, text }) => {
    expect(plainSpaces(formatMoment(until, viewer))).toBe(text);
  });

  it('writes a date without a zone', () => {
    expect(formatDay(Temporal.PlainDate.from('2026-11-26'), paris)).toBe('Thursday 26 November');
    expect(formatDay(Temporal.PlainDate.from('2026-11-26'), newYork)).toBe('Thursday, November 26');
  });

  it.each([
    ['a day of this year', '2026-01-01', '2026-11-26T15:20:00Z', 'Thursday 1 January'],
    ['a day of another', '2025-12-31', '2026-11-26T15:20:00Z', '31 December 2025'],
    ['the last minute of a year, there', '2026-12-31', '2026-12-31T22:59:59Z', 'Thursday 31 December'],
    ['the first of the next, there', '2026-12-31', '2026-12-31T23:00:00Z', '31 December 2026'],
  ])('says the year of %s where it is not the reader’s own', (_which, date, at, text) => {
    const day = Temporal.PlainDate.from(date);
    expect(formatPastDay(day, paris, Temporal.Instant.from(at))).toBe(text);
  });

  it('writes a short date on one line', () => {
    expect(formatShortDate(Temporal.PlainDate.from('2026-11-24'), paris)).toBe('24\u00a0Nov\u00a02026');
  });

  it.each([
    { tag: 'en', known: true },
    { tag: 'pt-BR', known: true },
    { tag: 'tlh', known: false },
    { tag: 'not a locale', known: false },
    { tag: '', known: false },
  ])('takes "$tag" for a locale: $known', ({ tag, known }) => {
    expect(isLocale(tag)).toBe(known);
  });
});

describe('explaining a verdict', () => {
  it.each(['HOLD-1', 'HOLD-2', 'HOLD-3', 'HOLD-4'] as const)(
    '%s: says when the reply can leave, first',
    (code) => {
      const refused = mayLeave({ holdUntil: until, code, now: until.subtract({ hours: 1 }) });
      const { title, body } = explain(refused, paris, now);
      expect(title).toBe('Not yet');
      expect(body).toMatch(/^You can send this reply from Thursday 26 November at 16:20\. \S/);
    },
  );

  it('says the same moment in the viewer’s own zone and manner', () => {
    expect(plainSpaces(explain({ code: 'HOLD-2', until }, newYork, now).body)).toContain(
      'November 26 at 10:20 AM',
    );
  });

  it('DRAFT-0: says tomorrow for the midnight that ends Day 0', () => {
    const midnight = Temporal.Instant.from('2026-11-24T23:00:00Z');
    const evening = midnight.subtract({ hours: 4 });
    expect(explain({ code: 'DRAFT-0', until: midnight }, paris, evening).body).toMatch(
      /^The editor opens tomorrow\./,
    );
  });

  it.each([
    ['HOLD-2', 0, true],
    ['HOLD-2', -1, false],
    ['HOLD-6', 0, true],
    ['DRAFT-0', 0, true],
    ['HOLD-5', 0, false],
    ['BACK-6', 0, false],
  ] as const)('%s: %i ms after its end nothing is left to wait for: %s', (code, past, over) => {
    const allowed = explain(allow('HOLD-1', 'over'), paris, now);
    const told = explain({ code, until }, paris, until.add({ milliseconds: past }));
    expect(told.title === allowed.title).toBe(over);
  });

  it('DRAFT-0: says when the editor opens', () => {
    expect(explain({ code: 'DRAFT-0', until }, paris, now).body).toMatch(
      /opens on Thursday 26 November at 16:20/,
    );
  });

  it('has different words for the hold of each rule', () => {
    const holds = RULE_CODES.filter((code) => code.startsWith('HOLD'));
    expect(new Set(holds.map((code) => explain({ code, until }, paris, now).body)).size).toBe(holds.length);
  });

  it('says that it is time where nothing is refused', () => {
    expect(explain(allow('HOLD-1', 'the hold has ended'), paris, now).title).toBe('You can send it now');
    expect(explain(allow('ASK-2', 'asked of the recruiter'), paris, now).title).toBe('You can send it now');
  });
});

describe('the tone of what people read', () => {
  const verdicts = RULE_CODES.flatMap((code) => [
    explain(refuse(code, until, ''), paris, now),
    explain(refuse(code, null, ''), paris, now),
  ]);
  const lines = [
    ...verdicts.flatMap(({ title, body }) => [title, body]),
    ...PLAN_STEPS.flatMap(({ title, detail }) => [title, detail]),
    ...Object.values(ELEMENT_PURPOSES).flatMap(({ label, purpose }) => [label, purpose]),
    PLAN_END.title,
    PLAN_END.detail,
    genericHint,
  ];

  it('is calm: no exclamation marks, no shouting, no commands to obey', () => {
    for (const line of lines)
      expect(line).not.toMatch(/!|\b(must|never give up|failed|failure|mistake|forbidden)\b/i);
  });

  it('is whole: every line says something, and none shows a code or a missing value', () => {
    for (const line of lines) {
      expect(line.trim()).not.toBe('');
      expect(line).not.toMatch(/undefined|null|[A-Z0-9]{3,}-[A-Z0-9]| {2}/);
    }
  });

  it('is short: three sentences or so', () => {
    for (const line of lines) expect(line.length).toBeLessThan(280);
  });
});

it.each([
  ['en-GB', '09:05'],
  ['en-US', '9:05'],
])('writes the hour as clocks in %s show it', (locale, words) => {
  const moment = formatMoment(Temporal.Instant.from('2026-11-26T09:05:00Z'), { zone: 'UTC', locale });
  expect(moment).toContain(` ${words}`);
  expect(moment).not.toContain(`0${words}`);
});

it('says tomorrow for the midnight of DRAFT-0 alone, and only on the day before', () => {
  const viewer = { zone: 'UTC', locale: 'en-GB' };
  const midnight = Temporal.Instant.from('2026-11-27T00:00:00Z');
  const evening = midnight.subtract({ hours: 3 });
  const said = (code: 'DRAFT-0' | 'HOLD-4', until: Temporal.Instant | null, at = evening) =>
    explain({ code, until }, viewer, at).body;
  expect(said('DRAFT-0', midnight)).toContain('tomorrow');
  expect(said('DRAFT-0', midnight, midnight.subtract({ hours: 30 }))).toContain('27 November');
  expect(said('DRAFT-0', midnight.add({ minutes: 1 }))).toContain('27 November');
  expect(said('DRAFT-0', null)).not.toMatch(/tomorrow|today/);
  expect(said('HOLD-4', midnight)).toContain('27 November');
});

it('writes a date that may be a year away with its year', () => {
  expect(formatDate(Temporal.PlainDate.from('2027-05-04'), { locale: 'en-GB' })).toBe('4 May 2027');
});

it.each([
  ['BACK-GUARD', '2027-05-24T00:00:00Z', 'From 24 May 2027 it’s fine.'],
  ['PUSH-1', '2027-05-24T00:00:00Z', 'From 24 May 2027 it’s fine.'],
  ['BACK-GUARD', '2027-05-24T00:01:00Z', 'From Monday 24 May at 00:01 it’s fine.'],
  ['HOLD-4', '2027-05-24T00:00:00Z', 'from Monday 24 May at 00:00'],
] as const)('says when %s ends at %s as: %s', (code, until, words) => {
  const message = explain(
    { code, until: Temporal.Instant.from(until) },
    { zone: 'UTC', locale: 'en-GB' },
    now,
  );
  expect(message.body).toContain(words);
});

it('PUSH-3: names the sentence that a refusal is about, to the person', () => {
  const quote = 'You will hear from my lawyer.';
  const { body } = explain({ code: 'PUSH-3', until: null, quote }, paris, now);
  expect(body).toMatch(/ It’s about this sentence: “You will hear from my lawyer\.”$/);
});
