import { z } from 'zod';
import { DELETION_WORD, ERASE_WHEN } from '@/lib/features/erasure/types';

/** The form that closes an account. */
export const closeAccountSchema = z.object({
  when: z.enum(ERASE_WHEN, 'Choose when everything is deleted.'),
  typed: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.literal(DELETION_WORD, `Type the word ${DELETION_WORD} to confirm.`)),
});
