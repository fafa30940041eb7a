import { describe, expect, it } from 'vitest';
import { eachOnce, tagKey, tidyTag } from './tags';

describe('a tag', () => {
  it.each([
    ['#remote', 'remote'],
    ['  dream   job ', 'dream job'],
    ['# # plan b', 'plan b'],
    ['C#', 'C#'],
    ['#', ''],
  ])('typed as %j is kept as %j', (typed, kept) => {
    expect(tidyTag(typed)).toBe(kept);
  });

  it.each([
    ['Dream Job', '#dream  job', true],
    ['Ｒemote', 'remote', true],
    ['café', 'cafe', false],
    ['remote', 'remotely', false],
  ])('%j and %j are one: %s', (one, other, same) => {
    expect(tagKey(one) === tagKey(other)).toBe(same);
  });

  it('stands once, in the spelling it was first given', () => {
    expect(eachOnce(['Remote', '#remote', 'plan b', 'REMOTE'])).toEqual(['Remote', 'plan b']);
  });
});
