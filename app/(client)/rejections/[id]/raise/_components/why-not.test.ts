import { expect, test } from 'vitest';
import { whyNot } from './why-not';

const no = { code: 'PUSH-1', ground: 'reopening', evidence: 'Advertised anew.', finalRound: true } as const;

test.each([
  [{ code: 'PUSH-3', ground: 'fit' }, 'Better left as it is'],
  [{ ground: 'other' }, 'It is none of the three'],
  [{ ground: 'misunderstanding', evidence: ' … ' }, 'It needs a line of evidence'],
  [{ ground: 'new-credential', evidence: '' }, 'It needs a line of evidence'],
  [{ ground: undefined, evidence: '' }, 'It needs a line of evidence'],
  [{ evidence: '', finalRound: false }, 'There was no final round'],
  [{ evidence: '' }, 'The time for it is over'],
  [{ finalRound: false }, 'There was no final round'],
  [{}, 'The time for it is over'],
  [{ ground: 'new-credential', finalRound: false }, 'The time for it is over'],
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
