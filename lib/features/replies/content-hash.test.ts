import { expect, it } from 'vitest';
import { contentHash } from './content-hash';

const words = { subject: 'Thank you', body: 'Hello,\n\nthank you.' };

it.each([
  ['the line ends of a form', { ...words, body: 'Hello,\r\n\r\nthank you.' }, true],
  ['spaces around the subject, which are not kept', { ...words, subject: ' Thank you ' }, true],
  ['another word', { ...words, body: 'Hello,\n\nthank you!' }, false],
  ['a space at the end of the words', { ...words, body: 'Hello,\n\nthank you. ' }, false],
  ['another subject', { ...words, subject: 'Thanks' }, false],
  ['words that moved from one to the other', { subject: 'Thank you\nHello,', body: '\nthank you.' }, false],
])('tells words apart: %s', (_case, other, same) => {
  expect(contentHash(other) === contentHash(words)).toBe(same);
});
