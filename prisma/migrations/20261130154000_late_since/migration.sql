-- A mail that fails again and again is as late as its first try was. due_at says when it is tried next, so a provider that was
-- away for hours looked as though nothing were late.
ALTER TABLE "outbox" ADD COLUMN "late_since" TIMESTAMPTZ(3);

-- Whoever puts a waiting mail off to another time (its writer, quiet hours, a hold) makes it punctual again.
CREATE FUNCTION rebound.punctual_again() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NEW.due_at > rebound.now() THEN
      NEW.late_since := NULL;
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER punctual_again BEFORE UPDATE OF due_at ON outbox FOR EACH ROW
  WHEN (OLD.state = 'due' AND NEW.state = 'due' AND OLD.late_since IS NOT NULL)
  EXECUTE FUNCTION rebound.punctual_again();

-- The mail that has waited longest, over everybody: since when it is late, how often it was tried, and what the last try came
-- to. What is tried again counts where it goes by the site's own way out: a person's own mailbox or program that does not
-- answer is theirs to mend. Nothing of a suspended account is waited for but what tells them so.
CREATE FUNCTION rebound.latest_mail() RETURNS TABLE (seconds double precision, attempts integer, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT extract(epoch FROM rebound.now() - x.since)::float8, x.attempts::integer, x.reason
    FROM (
      SELECT CASE WHEN o.via = 'service' THEN coalesce(o.late_since, o.due_at) ELSE o.due_at END AS since, o.attempts, o.reason
      FROM public.outbox o
      WHERE o.state IN ('due','claimed')
        AND (o.state = 'due' AND o.due_at <= rebound.now() OR o.via = 'service' AND o.late_since IS NOT NULL)
        AND (o.kind IN ('security','account-leaving') OR NOT EXISTS (
          SELECT 1 FROM public.account_terms t WHERE t.user_id = o.user_id AND t.suspended_at IS NOT NULL))) x
    WHERE rebound.purpose() IN ('worker','operator')
    ORDER BY x.since LIMIT 1
  $$;
