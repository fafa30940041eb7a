import { z } from 'zod';
import { problemOfName, tidyName } from '@/lib/language/person-name';

/** A person's name, wherever one is given: one line, without links, addresses and what nobody sees. May be empty. */
export const personName = z
  .string('Write a name.')
  .max(2_000, 'Shorten the name.')
  .transform((typed, context) => {
    const problem = problemOfName(typed);
    if (problem === null) return tidyName(typed);
    context.addIssue({ code: 'custom', message: problem, input: typed });
    return z.NEVER;
  });
