import { expect, test } from 'vitest';
import { REFUSAL_SENTENCES } from '@/lib/reading/tables/refusals';
import { problemIn } from './upload-problems';

// The page may not load the reader of files, so its sentences stand twice.
test.each(Object.entries(REFUSAL_SENTENCES))(
  'says of a file that is refused as %s what the reader says',
  (code, says) => {
    expect(problemIn(code)).toBe(says);
  },
);

test.each(['', 'constructor', 'herons', undefined, ['empty']])(
  'says nothing of %s, which is no code',
  (code) => {
    expect(problemIn(code)).toBeUndefined();
  },
);
