import type { Attack } from '@/test/attacks/attack';
import { NEW_ID, twin } from '@/test/attacks/twins';

const SUSPEND = (whom: string) => `INSERT INTO account_terms (user_id, suspended_at) VALUES (${whom}, now())
  ON CONFLICT (user_id) DO UPDATE SET suspended_at = excluded.suspended_at`;

const limit = (check: string, set: string): Attack => ({
  title: `what ${check} says no to`,
  sql: `SELECT rebound.limit_account($me, ${set})`,
  by: 'worker',
  stoppedBy: `check account_terms.${check}`,
  reason: `"${check}"`,
});

const OFF = 'switched off: whoever runs this site takes no new ones';

/** A row of the owner's, copied under a new id, once the part it belongs to was switched off. */
const off = (part: string, table: string, more = '', which = 'x.user_id = $me'): Attack => ({
  title: `adds to ${table} what is switched off`,
  sql: `SELECT set_config('rebound.purpose', 'worker', true);
        SELECT rebound.switch_site('${part}', true);
        SELECT set_config('rebound.purpose', '', true);
        ${twin(table, `${NEW_ID}${more}`, which)}`,
  stoppedBy: `trigger ${table}.guard_switch`,
  reason: OFF,
});

const SWITCHED_OFF: readonly Attack[] = [
  off('coach-invitations', 'coachings', ", 'coach_email', 'one.more@example.test'", 'x.id = $invitation'),
  off('coach-invitations', 'client_invitations', ", 'client_email', 'one.more@example.test'"),
  off('imports', 'imports'),
  off('webhooks', 'webhooks'),
  {
    ...off('mailboxes', 'mailboxes'),
    sql: `SELECT set_config('rebound.purpose', 'worker', true);
          SELECT rebound.switch_site('mailboxes', true);
          SELECT set_config('rebound.purpose', '', true);
          WITH gone AS (DELETE FROM mailboxes WHERE user_id = $me RETURNING *) INSERT INTO mailboxes SELECT * FROM gone`,
  },
  off('captures', 'captures'),
];

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
  {
    title: 'switches imports off by hand',
    sql: "INSERT INTO site_switches (name, off_since) VALUES ('imports', now())",
    stoppedBy: 'right to INSERT on site_switches',
    reason: 'permission denied for table site_switches',
  },
  {
    title: 'switches everything on by hand',
    sql: 'WITH gone AS (DELETE FROM site_switches RETURNING 1) SELECT 1',
    stoppedBy: 'right to DELETE on site_switches',
    reason: 'permission denied for table site_switches',
  },
  {
    title: 'switches off what is no part of the product',
    sql: "SELECT rebound.switch_site('holds', true)",
    by: 'worker',
    stoppedBy: 'check site_switches.site_switches_name',
    reason: '"site_switches_name"',
  },
  ...SWITCHED_OFF,
];
