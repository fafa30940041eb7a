import { expect, test } from 'vitest';
import { answerSubject, threadHeaders } from './thread';

test.each([
  ['Your application', 'Re: Your application'],
  ['Re: Your application', 'Re: Your application'],
  ['AW: SV: re[2]: Your application', 'Re: Your application'],
  ['Fwd: WG: Your application', 'Re: Your application'],
  ['Regarding your application', 'Re: Regarding your application'],
  ['a'.repeat(300), `Re: ${'a'.repeat(196)}`],
])('answers %j with %j', (theirs, ours) => {
  expect(answerSubject(theirs)).toBe(ours);
});

test('an answer names the mail it answers and those before it', () => {
  expect(threadHeaders({ messageId: '<b@x.example>', references: ['<a@x.example>'] })).toEqual({
    'In-Reply-To': '<b@x.example>',
    References: '<a@x.example> <b@x.example>',
  });
  expect(threadHeaders({ messageId: null, references: ['<a@x.example>'] })).toEqual({});
});
