import { tellEndedHolds } from '@/lib/features/replies/ended-holds';
import type { Job } from '@/lib/jobs/job';

export const replyJobs: Job[] = [{ name: 'ended-holds', everySeconds: 5, run: tellEndedHolds }];
