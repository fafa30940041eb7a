import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THOUGHT_PATTERNS } from '@/lib/rules/thoughts';
import { readThought } from './thoughts';

describe('DISTORT: the ways of thinking that a thought shows', () => {
  it.each([
    ['I should have known that, any idiot would have.', ['should-statements']],
    ['I always come second, every single time, nobody ever picks me.', ['overgeneralisation']],
    ['Now I lose the flat, then my marriage, and I die under a bridge.', ['catastrophising']],
    ['I always apply on Mondays.', []],
    ['They told me the other person had a licence I lack. That stings.', []],
    ['', []],
  ])('%s', async (text, patterns) => expect((await readThought(text)).patterns).toEqual(patterns));

  it('says which words told, as they stand in the text', async () => {
    const text = 'I should have known that, any idiot would have.';
    const { because } = await readThought(text);
    expect(text).toContain(/“(.+?)”/.exec(because)?.[1]);
  });

  it('answers patterns in their order, each once, for any text', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const { patterns } = await readThought(text);
        expect(patterns).toEqual(THOUGHT_PATTERNS.filter((pattern) => patterns.includes(pattern)));
      }),
    ),
  );
});
