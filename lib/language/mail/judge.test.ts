import { expect, test } from 'vitest';
import { MAIL_KINDS, type MailKind } from '@/lib/rules/mail-kinds';
import { judgedWith } from './judge';
import type { MailWeights } from './weights';

/** Weights for which no word counts and a rejection is ahead of every other kind by so much. */
const leading = (by: number): MailWeights => ({
  kinds: {
    labels: MAIL_KINDS,
    start: Object.fromEntries(MAIL_KINDS.map((kind) => [kind, kind === 'rejection' ? by : 0])) as Record<
      MailKind,
      number
    >,
    clear: 0.1,
    rows: new Map(),
    grid: new Float32Array(),
  },
  feedback: {
    labels: ['feedback'],
    start: { feedback: 0 },
    clear: 1,
    rows: new Map(),
    grid: new Float32Array(),
  },
});

const kindOf = (text: string, by: number): MailKind =>
  judgedWith(
    {
      ...{ subject: null, text, sender: { name: null, address: null } },
      ...{ automatic: false, toMany: false, calendar: null },
    },
    leading(by),
  ).kind;

const SAID = 'Dear Ana, we have decided not to move forward with your application.';
const UNSAID = 'Dear Ana, the letter that you sent to us on Tuesday is with my brother.';
const ONLY_IF =
  'Dear Ana, the letter is with my brother. If we decide not to move forward, that is how it is.';

test('a rejection that a known phrase says is one from a small lead on', () => {
  expect(kindOf(SAID, 0.15)).toBe('rejection');
  expect(kindOf(SAID, 0.05)).toBe('unclear');
});

test.each([
  ['says none', UNSAID],
  ['says it of what has not happened', ONLY_IF],
])('a mail of which every known phrase %s is a rejection only with a large lead', (_, text) => {
  expect(kindOf(text, 0.25)).toBe('unclear');
  expect(kindOf(text, 0.35)).toBe('rejection');
});
