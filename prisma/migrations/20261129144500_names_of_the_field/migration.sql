-- Tables and columns by the field's terms. Everything is renamed in place: no row is written.

ALTER TABLE their_mails RENAME TO rejection_emails;
ALTER TABLE rejection_emails RENAME CONSTRAINT their_mails_pkey TO rejection_emails_pkey;
ALTER TABLE rejection_emails RENAME CONSTRAINT their_mails_user_id_fkey TO rejection_emails_user_id_fkey;
ALTER TABLE rejection_emails
  RENAME CONSTRAINT their_mails_user_id_rejection_id_fkey TO rejection_emails_user_id_rejection_id_fkey;

ALTER TABLE mail_paces RENAME TO mail_rate_limits;
ALTER TABLE mail_rate_limits RENAME CONSTRAINT mail_paces_pkey TO mail_rate_limits_pkey;

ALTER TABLE users RENAME COLUMN next_morning_at TO next_digest_at;
ALTER TABLE users RENAME COLUMN last_morning TO last_digest_on;
ALTER INDEX users_next_morning_at_idx RENAME TO users_next_digest_at_idx;

ALTER TABLE rejections RENAME COLUMN unlock_told_at TO hold_end_told_at;
ALTER INDEX rejections_unlocking RENAME TO rejections_hold_ending;

ALTER TABLE applications RENAME COLUMN quiet_until TO snoozed_until;

-- Whose daily digest is due, and who has a hold that has ended: the worker learns who, and looks at the rest as that person.
DROP FUNCTION rebound.mornings_due(integer);
CREATE FUNCTION rebound.digests_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT u.id FROM public.users u
    WHERE rebound.purpose() = 'worker' AND u.next_digest_at <= rebound.now()
    ORDER BY u.next_digest_at LIMIT most
  $$;

DROP FUNCTION rebound.unlocks_due(integer);
CREATE FUNCTION rebound.ended_holds_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT DISTINCT due.user_id FROM (
      SELECT r.user_id FROM public.rejections r
      WHERE rebound.purpose() = 'worker' AND r.hold_end_told_at IS NULL AND r.hold_until <= rebound.now()
      ORDER BY r.hold_until LIMIT most
    ) due
  $$;
