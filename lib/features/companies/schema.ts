import { z } from 'zod';
import { LONGEST } from '@/lib/rules/limits';

/** A company's name as a person types it: one line, trimmed. */
export const companyName = z
  .string({ error: 'Write the company’s name.' })
  .trim()
  .normalize('NFC')
  .min(1, 'Write the company’s name.')
  .max(LONGEST.company, `Keep the company’s name to ${LONGEST.company} characters.`)
  .refine((name) => !/\p{Cc}/u.test(name), 'Write the company’s name on one line.');
