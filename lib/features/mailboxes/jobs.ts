import { fileSentCopies } from '@/lib/features/mailboxes/sent-copies';
import { lookForAnswers } from '@/lib/features/mailboxes/watching';
import type { Job } from '@/lib/jobs/job';

export const mailboxJobs: Job[] = [
  { name: 'sent-copies', everySeconds: 5, run: fileSentCopies },
  { name: 'answers', everySeconds: 10, run: lookForAnswers },
];
