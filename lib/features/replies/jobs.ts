import { tellOfReplies } from '@/lib/features/replies/reminders';
import type { Job } from '@/lib/jobs/job';

export const replyJobs: Job[] = [{ name: 'ended-holds', everySeconds: 5, run: tellOfReplies }];
