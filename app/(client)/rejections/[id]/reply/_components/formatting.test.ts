import { describe, expect, it } from 'vitest';
import { type Edited, toggleList, toggleMark } from './formatting';

/** A text whose selection is written with bars: "a |word| here". */
function at(drawn: string): Edited {
  const [before = '', picked = '', after = ''] = drawn.split('|');
  return { text: before + picked + after, start: before.length, end: before.length + picked.length };
}
const drawn = ({ text, start, end }: Edited) =>
  `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

describe('a mark', () => {
  it.each([
    ['is put around the words', 'a |word| here', 'a **|word|** here'],
    ['is taken away where it is', 'a **|word|** here', 'a |word| here'],
    ['leaves the spaces outside', 'a| word |here', 'a **|word|** here'],
    ['stands ready where nothing is selected', 'a || here', 'a **||** here'],
    ['stays within each line', 'a |one\n\n two| b', 'a |**one**\n\n **two**| b'],
  ])('%s', (_case, before, after) => {
    expect(drawn(toggleMark(at(before), '**'))).toBe(after);
  });
});

describe('a list', () => {
  it.each([
    ['is made of the line', 'a\non|e|\nb', 'a\n|- one|\nb'],
    ['is made of several lines', '|one\ntwo|', '|- one\n- two|'],
    ['leaves empty lines alone', '|one\n\ntwo|', '|- one\n\n- two|'],
    ['is taken apart where all are items', '|- one\n- two|', '|one\ntwo|'],
    ['takes in the lines that are none yet', '|- one\ntwo|', '|- one\n- two|'],
    ['begins on an empty line', 'a\n||', 'a\n- ||'],
  ])('%s', (_case, before, after) => {
    expect(drawn(toggleList(at(before)))).toBe(after);
  });
});
