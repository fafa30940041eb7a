import type { Switch } from '@/lib/features/operator/types';

/** What each of the operator's switches is called. */
export const SWITCH_TITLES: Record<Switch, string> = {
  'new-accounts': 'New accounts',
  'coach-invitations': 'Inviting a coach or a client',
  imports: 'Imports',
  webhooks: 'Webhooks',
  mailboxes: 'Own email accounts',
  captures: 'Capturing postings',
};
