-- 72H: whether a plan was started after the rejection's own three days. It is what happened, and no correction of the day of
-- receipt makes a plan late in hindsight.
ALTER TABLE "plans" ADD COLUMN     "began_late" BOOLEAN NOT NULL DEFAULT false;
-- Allowed: rows-written plans: only plans that were started late are touched, which no release could start yet.
UPDATE plans p SET began_late = true
FROM rejections r WHERE r.user_id = p.user_id AND r.id = p.rejection_id AND p.day0 > r.received_on;

CREATE FUNCTION rebound.may_use_mailbox(owner uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT rebound.purpose() = 'worker'
      AND EXISTS (SELECT 1 FROM public.users u WHERE u.id = owner AND u.erase_at IS NULL)
      AND NOT EXISTS (SELECT 1 FROM public.account_terms t WHERE t.user_id = owner AND t.suspended_at IS NOT NULL)
  $$;

-- People whose mailbox has something to do: nobody's who has closed their account, or is suspended.
CREATE OR REPLACE FUNCTION rebound.copies_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT DISTINCT due.user_id FROM (
      SELECT c.user_id FROM public.sent_copies c
      WHERE rebound.purpose() = 'worker' AND c.state = 'due' AND c.due_at <= rebound.now()
        AND rebound.may_use_mailbox(c.user_id)
      ORDER BY c.due_at LIMIT most
    ) due
  $$;
CREATE OR REPLACE FUNCTION rebound.looks_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT DISTINCT due.user_id FROM (
      SELECT w.user_id FROM public.thread_watches w
      WHERE rebound.purpose() = 'worker' AND w.state = 'watching' AND w.look_at <= rebound.now()
        AND rebound.may_use_mailbox(w.user_id)
      ORDER BY w.look_at LIMIT most
    ) due
  $$;
