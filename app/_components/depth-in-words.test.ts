import { expect, it } from 'vitest';
import { depthInWords, liveAlone } from './depth-in-words';

it.each([
  [0, 'None in flight right now. The first one counts from the day you send it.'],
  [1, 'One live. With seven more, a single no would be one of eight.'],
  [7, 'Seven live. With one more, a single no would be one of eight.'],
  [8, 'Eight live. A single no would be one of eight.'],
  [9, 'Nine live. A single no would be one of nine.'],
  [14, 'Fourteen live. A single no would be one of fourteen.'],
  [15, 'Fifteen live. A single no hardly shows.'],
  [23, '23 live. A single no hardly shows.'],
])('says what one no would be among %d in flight (PIPE-1, PIPE-2)', (live, words) => {
  expect(depthInWords(live)).toBe(words);
});

it.each([
  [1, 'One is still live.'],
  [7, 'Seven are still live.'],
])('says how many are live and nothing more: %d', (live, words) => {
  expect(liveAlone(live)).toBe(words);
});
