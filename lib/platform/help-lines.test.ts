import { expect, test } from 'vitest';
import { countryAmong, countryName, helpLinesSchema } from './help-lines';

const COUNTRIES = ['GB', 'IN', 'DE', 'US', '*'];

test.each([
  ['Europe/London', 'de-DE', 'GB'],
  ['Asia/Kolkata', 'en-GB', 'IN'],
  ['Asia/Calcutta', 'en-GB', 'IN'],
  ['America/Chicago', 'es-MX', 'US'],
  ['Pacific/Auckland', 'de-DE', 'DE'],
  ['Pacific/Auckland', 'en-NZ', null],
  ['UTC', 'en', null],
])('somebody with clocks of %s and a locale of %s is in %s', (zone, locale, country) => {
  expect(countryAmong(COUNTRIES, { zone, locale })).toBe(country);
});

test('reads the lines of each country', () => {
  const lines = {
    GB: [{ name: 'Samaritans', says: 'Day and night', phone: '116 123' }],
    '*': [{ name: 'A', url: 'https://a.example/' }],
  };
  expect(helpLinesSchema.parse(JSON.stringify(lines))).toEqual(lines);
});

test.each(['', '  '])('takes nothing for not set: “%s”', (text) => {
  expect(helpLinesSchema.parse(text)).toBeUndefined();
});

test.each([
  ['a country without lines', '{"GB":[]}'],
  ['a word for a phone', '{"GB":[{"name":"A","phone":"call us"}]}'],
  ['a field that nobody knows', '{"GB":[{"name":"A","phone":"123","fax":"1"}]}'],
  ['a country that there is not', '{"QX":[{"name":"A","phone":"123"}]}'],
  ['seven lines', JSON.stringify({ GB: Array.from({ length: 7 }, () => ({ name: 'A', phone: '123' })) })],
  ['a list', '[]'],
])('refuses %s', (_what, text) => {
  expect(helpLinesSchema.safeParse(text).success).toBe(false);
});

test('calls a country by its name', () => {
  expect([countryName('GB'), countryName('DE')]).toEqual(['United Kingdom', 'Germany']);
});
