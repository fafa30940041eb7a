import type { z } from 'zod';
import type { rejectionEmail } from '@/lib/features/rejections/email/schema';

/** The mail with which they said no, as far as an answer in its thread needs it. */
export type RejectionEmail = z.output<typeof rejectionEmail>;
