import type { z } from 'zod';
import type { rejectionEmail } from '@/lib/features/rejections/email/schema';

/** The mail with which they said no, as far as an answer in its thread needs it. */
export type RejectionEmail = z.output<typeof rejectionEmail>;

/** A pasted mail, read. `text` is what they wrote; null where there are no words in it. */
export type ReadMail = { mail: RejectionEmail | null; text: string | null };
