import { describe, expect, test } from 'vitest';
import { grownOver } from '@/test/growth/measure';
import { waysOf } from '@/test/growth/readers';
import { TABLE_READERS } from '@/test/growth/table-readers';

// As lib/reading/mail/growth.test.ts, for what reads files of rows.

const LENGTH = 12_000;

describe('reading a file of four times the length takes no more than six times the work', () => {
  test.each(waysOf(TABLE_READERS))('%s', { timeout: 240_000 }, async (_name, reads) => {
    expect(await grownOver(LENGTH, reads)).toEqual({});
  });
});
