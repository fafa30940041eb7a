import type { Attack } from '@/test/attacks/attack';

const SUSPEND = (whom: string) => `INSERT INTO account_terms (user_id, suspended_at) VALUES (${whom}, now())
  ON CONFLICT (user_id) DO UPDATE SET suspended_at = excluded.suspended_at`;

const limit = (check: string, set: string): Attack => ({
  title: `what ${check} says no to`,
  sql: `SELECT rebound.limit_account($me, ${set})`,
  by: 'worker',
  stoppedBy: `check account_terms.${check}`,
  reason: `"${check}"`,
});

/** What an operator says of an account. On the people of the access matrix. */
export const OPERATING_ATTACKS: readonly Attack[] = [
  {
    title: 'lifts a limit of one’s own',
    sql: 'UPDATE account_terms SET mails_a_day = 100000 WHERE user_id = $me',
    stoppedBy: 'right to UPDATE on account_terms',
    reason: 'permission denied for table account_terms',
  },
  {
    title: 'suspends oneself by hand',
    sql: SUSPEND('$me'),
    stoppedBy: 'right to INSERT, UPDATE on account_terms',
    reason: 'permission denied for table account_terms',
  },
  {
    title: 'takes what was said of one’s account away',
    sql: 'DELETE FROM account_terms WHERE user_id = $me',
    stoppedBy: 'right to DELETE on account_terms',
    reason: 'permission denied for table account_terms',
  },
  limit('account_terms_writes', '0, NULL, NULL'),
  limit('account_terms_mails', 'NULL, -1, NULL'),
  limit('account_terms_files', 'NULL, NULL, -1'),
  {
    title: 'signs in to a suspended account',
    sql: `INSERT INTO sessions (user_id, id, token_hash, expires)
          VALUES ($suspended, gen_random_uuid(), '\\x0b', now() + interval '1 day')`,
    by: 'identity',
    stoppedBy: 'trigger sessions.guard_suspended',
    reason: 'suspended: nobody signs in to this account',
  },
  {
    title: 'sends what a suspended account has waiting',
    sql: `UPDATE outbox SET state = 'claimed', claimed_by = gen_random_uuid(), claimed_until = now()
          WHERE id = $suspendedMail`,
    by: 'worker',
    stoppedBy: 'trigger outbox.guard_suspended',
    reason: 'suspended: nothing of this account is sent',
  },
];
