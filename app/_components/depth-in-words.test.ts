import { expect, it } from 'vitest';
import { depthInWords, liveAlone } from './depth-in-words';

it.each([
  [0, 'None open in this list. An application counts from the day you send it.'],
  [1, 'One open application.'],
  [7, 'Seven open applications.'],
  [8, 'Eight open applications. Enough that one rejection doesn’t decide your search.'],
  [14, 'Fourteen open applications. Enough that one rejection doesn’t decide your search.'],
  [15, 'Fifteen open applications. One rejection hardly shows.'],
  [23, '23 open applications. One rejection hardly shows.'],
])('says how well %d open applications carry a rejection (PIPE-2)', (live, words) => {
  expect(depthInWords(live)).toBe(words);
});

it.each([
  [1, 'One is still open.'],
  [7, 'Seven are still open.'],
])('says how many are open and nothing more: %d', (live, words) => {
  expect(liveAlone(live)).toBe(words);
});
