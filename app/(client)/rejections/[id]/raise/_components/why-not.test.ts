import { expect, test } from 'vitest';
import { whyNot } from './why-not';

const no = { code: 'PUSH-1', ground: 'reopening', evidence: 'Advertised anew.', finalRound: true } as const;

test.each([
  [{ code: 'PUSH-3', ground: 'fit' }, 'Better to leave it'],
  [{ ground: 'other' }, 'None of the three reasons applies'],
  [{ ground: 'misunderstanding', evidence: ' … ' }, 'Add a line of evidence'],
  [{ ground: 'new-credential', evidence: '' }, 'Add a line of evidence'],
  [{ ground: undefined, evidence: '' }, 'Add a line of evidence'],
  [{ evidence: '', finalRound: false }, 'There was no final round'],
  [{ evidence: '' }, 'It’s too late for this'],
  [{ finalRound: false }, 'There was no final round'],
  [{}, 'It’s too late for this'],
  [{ ground: 'new-credential', finalRound: false }, 'It’s too late for this'],
] as const)('PUSH-1, PUSH-3: says why not, and what would be needed: %j', (over, title) => {
  const words = whyNot({ ...no, ...over });
  expect(words?.title).toBe(title);
  expect(words?.body).toMatch(/^[A-Z].*[.]$/);
});

test.each([
  ['PUSH-2', 'reopening'],
  ['PUSH-3', 'misunderstanding'],
  ['DRAFT-0', 'misunderstanding'],
] as const)('leaves %s for %s to the rule’s own words', (code, ground) => {
  expect(whyNot({ ...no, code, ground })).toBeNull();
});
