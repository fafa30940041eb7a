import { identityScope } from '@/lib/access/identity';
import { inScope } from '@/lib/access/transaction';
import { forgetExpired } from '@/lib/features/sign-in/mutations';
import type { Job } from '@/lib/jobs/job';

export const signInJobs: Job[] = [
  { name: 'expired', everySeconds: 3600, run: () => inScope(identityScope(), forgetExpired) },
];
