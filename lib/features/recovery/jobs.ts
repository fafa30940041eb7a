import { finishPlansAndTell } from '@/lib/features/recovery/ended-plans';
import { queueDueNudges } from '@/lib/features/recovery/nudges';
import type { Job } from '@/lib/jobs/job';

export const recoveryJobs: Job[] = [
  { name: 'nudges', everySeconds: 5, run: queueDueNudges },
  { name: 'plans', everySeconds: 15 * 60, run: finishPlansAndTell },
];
