import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { PastLetter } from '@/lib/features/replies/types';
import { pastLine, pastWarning } from './past-words';

const viewer = { zone: 'Europe/Berlin', locale: 'en-GB' };
const letter: PastLetter = {
  replyId: 'r',
  rejectionId: 'n',
  kind: 'short',
  company: 'Northwind',
  role: 'Platform Engineer',
  to: 'mira@northwind.example',
  person: 'Mira Holt',
  sentAt: Temporal.Instant.from('2026-03-02T23:30:00Z'),
  sameRejection: false,
  sameAddress: false,
  sameCompany: true,
};

test.each([
  [{}, 'You wrote to Mira Holt on 3 March 2026, about Platform Engineer at Northwind.'],
  [{ sameRejection: true }, 'You wrote to Mira Holt on 3 March 2026.'],
  [
    { sameRejection: true, person: null, sentAt: null },
    'You wrote to mira@northwind.example (it may not have arrived).',
  ],
  [
    { kind: 'full', sameRejection: true },
    'You wrote to Mira Holt on 3 March 2026, with your feedback request.',
  ],
  [{ sameRejection: true, kind: 'pushback' }, 'You asked Mira Holt to reconsider on 3 March 2026.'],
] as const)('a letter of before is told in a line: %j', (over, line) => {
  expect(pastLine({ ...letter, ...over }, viewer)).toBe(line);
});

test.each([
  [{}, null],
  [{ kind: 'full' }, 'You’ve asked this company for feedback before.'],
  [{ kind: 'full', sameAddress: true }, 'You’ve asked this person for feedback before.'],
  [
    { kind: 'full', sameRejection: true, sameAddress: true },
    'You’ve already asked for feedback on this one.',
  ],
  [{ kind: 'pushback' }, 'You’ve asked this company to reconsider before.'],
  [{ kind: 'pushback', sameCompany: false }, null],
] as const)('what is worth knowing comes first (ASK-2, PUSH-2): %j', (over, words) => {
  expect(pastWarning([letter, { ...letter, ...over }])).toBe(words);
});
