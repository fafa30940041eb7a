import { sealedCookie } from '@/lib/access/sealed-cookie';
import { answersSchema } from '@/lib/features/answers/schema';

/** Long enough to read the verdict and wait for a mail, short enough for a computer in a library. */
const ANSWERS_HOURS = 2;

export const ANSWERS_GONE =
  'Your answers were kept for two hours, and those are over. Please answer once more.';

/** What this browser answered at /what-now. */
export const answersCookie = sealedCookie('answers', {
  value: answersSchema,
  seconds: ANSWERS_HOURS * 3600,
});
