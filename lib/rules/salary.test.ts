import { describe, expect, it } from 'vitest';
import { amountIn, isCurrency, type Salary, salaryInWords } from './salary';

describe('an amount as it is typed', () => {
  it.each([
    ['65000', 65_000],
    ['65,000', 65_000],
    ['65.000', 65_000],
    ['65 000', 65_000],
    ['65’000', 65_000],
    ['65k', 65_000],
    ['62.5k', 62_500],
    ['1,234,567', 1_234_567],
    ['1,234.50', 1234.5],
    ['1.234,5', 1234.5],
    ['18.75', 18.75],
    ['18,5', 18.5],
    ['1.234.567', 1_234_567],
    ['12,345.50', 12_345.5],
    ['123,456.7', 123_456.7],
    ['1,234,567.89', 1_234_567.89],
    ['12.345,50', 12_345.5],
    ['123.456,7', 123_456.7],
    ['1.234.567,89', 1_234_567.89],
    ['1,234.567', null],
    ['1.234,567', null],
    ['12345,678.50', null],
    ['12345.678,50', null],
    ['1.2.3', null],
    ['.5', null],
    ['5.', null],
    ['0', 0],
    ['9999999999.99', 9_999_999_999.99],
    ['9999999999.995', null],
    ['10000000000', null],
    ['65,00,000', null],
    ['1.234.5', null],
    ['-5', null],
    ['a lot', null],
    ['1e9', null],
    ['', null],
  ])('%j is %s', (typed, amount) => {
    expect(amountIn(typed)).toBe(amount);
  });
});

describe('a currency', () => {
  it.each([
    ['EUR', true],
    ['JPY', true],
    ['eur', false],
    ['QQQ', false],
    ['', false],
  ])('%j is one: %s', (code, is) => {
    expect(isCurrency(code)).toBe(is);
  });
});

describe('a salary in words', () => {
  const eur: Salary = { min: 65_000, max: 80_000, currency: 'EUR', period: 'year' };
  it.each([
    [eur, 'en-GB', '€65,000 – €80,000 a year'],
    [eur, 'de-DE', '65.000–80.000 € a year'],
    [{ ...eur, max: null }, 'en-GB', 'from €65,000 a year'],
    [{ ...eur, min: 0, max: null }, 'en-GB', 'from €0 a year'],
    [{ ...eur, min: null, max: 0 }, 'en-GB', 'up to €0 a year'],
    [{ ...eur, min: null, max: null }, 'en-GB', '€0 a year'],
    [{ ...eur, min: null }, 'en-GB', 'up to €80,000 a year'],
    [{ ...eur, max: 65_000 }, 'en-GB', '€65,000 a year'],
    [{ min: 18.5, max: null, currency: 'USD', period: 'hour' }, 'en-US', 'from $18.50 an hour'],
    [{ min: 0, max: 900, currency: 'EUR', period: 'month' }, 'en-GB', '€0 – €900 a month'],
  ] as const)('%j in %s', (salary, locale, words) => {
    expect(salaryInWords(salary, locale).replaceAll(/\s/g, ' ')).toBe(words);
  });
});
