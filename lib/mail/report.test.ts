import { expect, test } from 'vitest';
import {
  cameToNothing,
  DELIVERY_WORDS,
  type DeliveryWord,
  gravest,
  provesItLeft,
  reasonToStop,
} from './report';

test.each<[DeliveryWord[], DeliveryWord | null]>([
  [[], null],
  [['delivered', 'delayed'], 'delivered'],
  [['bounced', 'delivered'], 'bounced'],
  [['soft-bounced', 'bounced'], 'bounced'],
  [['complained', 'delivered'], 'complained'],
])('%j comes to %s, in any order', (words, said) => {
  expect(gravest(words)).toBe(said);
  expect(gravest(words.toReversed())).toBe(said);
});

test('says of each word whether the mail arrived, left, and whether its address is left alone', () => {
  const of = (word: DeliveryWord) => [cameToNothing(word), provesItLeft(word), reasonToStop([word])];
  expect(Object.fromEntries(DELIVERY_WORDS.map((word) => [word, of(word)]))).toEqual({
    delayed: [false, true, null],
    delivered: [false, true, null],
    complained: [false, true, 'complained'],
    failed: [true, false, null],
    suppressed: [true, false, 'bounced'],
    'soft-bounced': [true, true, null],
    bounced: [true, true, 'bounced'],
  });
  expect(reasonToStop(['bounced', 'complained'])).toBe('complained');
  expect(cameToNothing(null)).toBe(false);
});
