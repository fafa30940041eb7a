import type { Attack } from '@/test/attacks/attack';
import { NEW_ID, twin } from '@/test/attacks/twins';

const INVITE = `INSERT INTO site_invitations (id, email, created_at, expires_at)
  VALUES (gen_random_uuid(), 'friend@example.test', now(), now() + interval '14 days')`;

/** Who may make an account here. On the people of the access matrix. */
export const JOINING_ATTACKS: readonly Attack[] = [
  {
    title: 'invites a friend to the site',
    sql: INVITE,
    stoppedBy: 'policy site_invitations.identity',
    reason: 'new row violates row-level security policy for table "site_invitations"',
  },
  {
    title: 'makes an invitation of one’s own last',
    sql: "UPDATE site_invitations SET expires_at = 'infinity'",
    stoppedBy: 'policy site_invitations.identity',
    reason: 'reached no row',
  },
  {
    title: 'invites one address twice',
    sql: twin('site_invitations', NEW_ID, 'true'),
    by: 'identity',
    stoppedBy: 'index site_invitations_email_key',
    reason: '"site_invitations_email_key"',
  },
  {
    title: 'uses an invitation up and keeps its address',
    sql: 'UPDATE site_invitations SET used_at = now()',
    by: 'identity',
    stoppedBy: 'check site_invitations.site_invitations_email',
    reason: '"site_invitations_email"',
  },
  {
    title: 'sends an invitation to the site in one’s own name',
    sql: `INSERT INTO outbox (id, kind, mail_sealed, due_at, idempotency_key, created_at, recipient_hash, sender_hash)
          VALUES (gen_random_uuid(), 'site-invitation', '\\x02', now(), 'by-hand', now(), '\\x01', '\\x02')`,
    stoppedBy: ['trigger outbox.trust_mail_to_other', 'policy outbox.identity'],
    reason: 'nobody writes for another person',
  },
];
