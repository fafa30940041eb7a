import { describe, expect, test } from 'vitest';
import { grownOver } from '@/test/growth/measure';
import { MAIL_READERS, waysOf } from '@/test/growth/readers';

// As lib/language/growth.test.ts, for what reads mails: half as long again, since those are.

const LENGTH = 12_000;

describe('reading a mail of four times the length takes no more than six times the work', () => {
  test.each(waysOf(MAIL_READERS))('%s', { timeout: 240_000 }, async (_name, reads) => {
    expect(await grownOver(LENGTH, reads)).toEqual({});
  });
});
