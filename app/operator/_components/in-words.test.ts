import { describe, expect, test } from 'vitest';
import {
  busiestInWords,
  counted,
  hourInWords,
  howLong,
  lateInWords,
  outboxInWords,
  shareInWords,
} from './in-words';

describe('numbers of the operator’s page', () => {
  test.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [119, '119 seconds'],
    [120, '2 minutes'],
    [7199, '119 minutes'],
    [7200, '2 hours'],
    [172_799, '47 hours'],
    [172_800, '2 days'],
  ])('%i seconds are %s', (seconds, words) => {
    expect(howLong(seconds)).toBe(words);
  });

  test.each([
    [null, 'Nothing is late.'],
    [
      { seconds: 300, attempts: 0, reason: null },
      'The oldest was due 5 minutes ago and wasn’t tried yet. Is a worker running?',
    ],
    [
      { seconds: 900.4, attempts: 1, reason: 'smtp-esocket' },
      'The oldest was due 15 minutes ago and was tried once. The last answer: smtp-esocket.',
    ],
    [
      { seconds: 86_400, attempts: 12, reason: 'smtp-421' },
      'The oldest was due 24 hours ago and was tried 12 times. The last answer: smtp-421.',
    ],
  ])('%j is said as %s', (late, words) => {
    expect(lateInWords(late)).toBe(words);
  });

  test('one is not many', () => {
    expect([0, 1, 2].map((count) => counted(count, 'address', 'addresses'))).toEqual([
      '0 addresses',
      '1 address',
      '2 addresses',
    ]);
  });

  test('say what became of mails in words, what waits first', () => {
    const states = ['failed', 'sent', 'due', 'claimed', 'unknown', 'cancelled', 'skipped'];
    expect(outboxInWords(states.map((state, at) => ({ state, count: at + 1 })))).toBe(
      '3 waiting, 4 being sent, 2 sent, 5 maybe sent, 1 not sent, 6 called off, 7 left out',
    );
    expect(outboxInWords([])).toMatch(/^Nothing waits/);
  });

  test('say a share with its whole, and nothing of none', () => {
    expect(shareInWords(3, 400)).toBe('3 of 400 within 30 days (0.8%)');
    expect(shareInWords(0, 0)).toBe('Nothing was sent within 30 days.');
    expect(hourInWords(40, 2)).toBe('40 sent, of 7200 that the limit of 2 a second allows');
    expect(hourInWords(40, null)).toBe('40 sent; no limit is set');
  });

  test('say how much the busiest accounts wrote', () => {
    expect(busiestInWords([], 30)).toBe('Nobody wrote to anybody else within 24 hours.');
    expect(busiestInWords([1], 30)).toBe(
      'One account sent 1 email to others in 24 hours. An account may send 30.',
    );
    expect(busiestInWords([9, 4, 1], 30)).toMatch(/sent 9, 4 and 1 emails to others/);
  });
});
