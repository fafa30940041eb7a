import { z } from 'zod';

/** The first day that anybody means; one before it is a year of two digits, or a slip of the hand. */
const FIRST = '1970-01-01';

/** A local day that somebody gives, as YYYY-MM-DD, from 1970 on; `words` say what else is wrong with it. */
export const dayGiven = (words: string) =>
  z.iso.date(words).refine((day) => day >= FIRST, 'Choose a day from 1970 on.');
