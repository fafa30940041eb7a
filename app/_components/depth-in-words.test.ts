import { expect, it } from 'vitest';
import { depthInWords } from './depth-in-words';

it.each([
  [0, 'None in flight right now. The first one counts from the day you send it.'],
  [1, 'One live. Seven more and a single no weighs 12%.'],
  [7, 'Seven live. One more and a single no weighs 12%.'],
  [8, 'Eight live. A single no weighs 12%.'],
  [9, 'Nine live. A single no weighs 11%.'],
  [14, 'Fourteen live. A single no weighs 7%.'],
  [15, 'Fifteen live. A single no hardly shows.'],
  [23, '23 live. A single no hardly shows.'],
])('says what one no weighs among %d in flight (PIPE-1, PIPE-2)', (live, words) => {
  expect(depthInWords(live)).toBe(words);
});
