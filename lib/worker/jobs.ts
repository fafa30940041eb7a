import { forgetAnswers } from '@/lib/access/answered-request';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { digestJobs } from '@/lib/features/digest/jobs';
import { documentJobs } from '@/lib/features/documents/jobs';
import { erasureJobs } from '@/lib/features/erasure/jobs';
import { exportJobs } from '@/lib/features/exports/jobs';
import { importJobs } from '@/lib/features/imports/jobs';
import { mailboxJobs } from '@/lib/features/mailboxes/jobs';
import { recoveryJobs } from '@/lib/features/recovery/jobs';
import { rejectionJobs } from '@/lib/features/rejections/jobs';
import { replyJobs } from '@/lib/features/replies/jobs';
import { signInJobs } from '@/lib/features/sign-in/jobs';
import { undoJobs } from '@/lib/features/undo/jobs';
import { webhookJobs } from '@/lib/features/webhooks/jobs';
import { BEAT_SECONDS, beat } from '@/lib/jobs/heartbeat';
import type { Job } from '@/lib/jobs/job';
import type { MailSender } from '@/lib/outbox/deliver';
import { emptySettledMails } from '@/lib/outbox/empty';
import { sweepPrograms } from '@/lib/outbox/programs';
import { forgetOldReports } from '@/lib/outbox/reports';
import { sweep, takeBack } from '@/lib/outbox/sweep';

/** All that a worker does again and again: its own, the outbox's, and every feature's. */
export const jobsOf = (sender: MailSender): Job[] => [
  {
    name: 'heartbeat',
    everySeconds: BEAT_SECONDS,
    run: () => inScope(workerScope(), (tx) => beat(tx, sender.workerId)),
  },
  // Beside the sweep, as that may be long about its mails: a dead worker's are in good hands within half a minute.
  { name: 'leases', everySeconds: 3, run: () => takeBack(sender, 'expired') },
  { name: 'sweep', everySeconds: 5, run: () => sweep(sender) },
  // No job of the queue leads to what programs are told, so this comes often.
  { name: 'programs', everySeconds: 2, run: () => sweepPrograms(sender) },
  { name: 'emptied', everySeconds: 3600, run: emptySettledMails },
  { name: 'answers', everySeconds: 3600, run: () => inScope(workerScope(), forgetAnswers) },
  { name: 'reports', everySeconds: 3600, run: () => inScope(workerScope(), forgetOldReports) },
  ...recoveryJobs,
  ...replyJobs,
  ...mailboxJobs,
  ...digestJobs,
  ...rejectionJobs,
  ...signInJobs,
  ...exportJobs,
  ...importJobs,
  ...erasureJobs,
  ...documentJobs,
  ...undoJobs,
  ...webhookJobs,
];
