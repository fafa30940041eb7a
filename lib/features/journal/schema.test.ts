import { expect, test } from 'vitest';
import { rejectionSchema } from '@/lib/features/rejections/schema';
import { entrySchema } from './schema';

test.each([
  [20_000, true],
  [20_001, false],
])('has as much room for their words as the rejection: %i letters (JOURNAL, READ-1)', (letters, fits) => {
  const words = { feedback: 'w'.repeat(letters) };
  expect(entrySchema.safeParse(words).success).toBe(fits);
  expect(rejectionSchema.safeParse(words).success).toBe(fits);
});

test.each([
  [4000, true],
  [4001, false],
])('keeps the lines of one’s own short: %i letters', (letters, fits) => {
  expect(entrySchema.safeParse({ gut: 'w'.repeat(letters) }).success).toBe(fits);
});
