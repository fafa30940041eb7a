import { describe, expect, test } from 'vitest';
import { grownOver } from '@/test/growth/measure';
import { POSTING_READERS } from '@/test/growth/posting-readers';
import { waysOf } from '@/test/growth/readers';

// As lib/language/growth.test.ts, for what reads postings: pages are long.

const LENGTH = 12_000;

describe('reading a posting of four times the length takes no more than six times the work', () => {
  test.each(waysOf(POSTING_READERS))('%s', { timeout: 240_000 }, async (_name, reads) => {
    expect(await grownOver(LENGTH, reads)).toEqual({});
  });
});
