-- DATES: of an application that ended on a day nobody knows no day is kept. Until now it had that of the last thing known, or the
-- one on which it was written down, and every reader had to find out for itself that nobody had said so.
ALTER TABLE applications NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stage_events NO FORCE ROW LEVEL SECURITY;
ALTER TABLE rejections NO FORCE ROW LEVEL SECURITY;
-- Nobody has changed anything: versions stay, so an import that was left alone can still be undone.
ALTER TABLE applications DISABLE TRIGGER USER;
UPDATE applications a SET ended_on = NULL
FROM (
  SELECT DISTINCT ON (e.user_id, e.application_id) e.user_id, e.application_id, e.ending, e.happened_on
  FROM (
    SELECT *, max(happened_on) OVER (PARTITION BY user_id, application_id, days) AS goes_with
    FROM (
      SELECT *, count(happened_on) OVER (PARTITION BY user_id, application_id ORDER BY at, id) AS days
      FROM stage_events WHERE live) written) e
  -- The last as it is told: a rejection is, and one without a day goes with the one that was written down before it.
  ORDER BY e.user_id, e.application_id, coalesce(e.ending = 'rejected', false) DESC, e.goes_with DESC NULLS LAST, e.at DESC, e.id DESC) last
WHERE last.user_id = a.user_id AND last.application_id = a.id AND last.ending = a.ending AND last.happened_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM rejections r WHERE r.user_id = a.user_id AND r.application_id = a.id);
ALTER TABLE applications ENABLE TRIGGER USER;
ALTER TABLE applications FORCE ROW LEVEL SECURITY;
ALTER TABLE stage_events FORCE ROW LEVEL SECURITY;
ALTER TABLE rejections FORCE ROW LEVEL SECURITY;

-- Whoever writes an application without its days gives those of the clock, in its person's zone; one that is open has no day of
-- ending. One that ended has none only where its writer knows none: it came with the day that it stands by, or an event says so.
CREATE OR REPLACE FUNCTION rebound.keep_days() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    written_on date;
    unknown boolean := false;
  BEGIN
    IF NEW.ending IS NULL THEN
      NEW.ended_on := NULL;
    ELSIF NEW.ended_on IS NULL THEN
      IF rebound.taking_back() OR (TG_OP = 'INSERT' AND NEW.moved_on <> '-infinity') THEN
        unknown := true;
      ELSIF TG_OP = 'UPDATE' THEN
        unknown := (OLD.ending IS NOT DISTINCT FROM NEW.ending AND OLD.ended_on IS NULL) OR EXISTS (
          SELECT 1 FROM public.stage_events e WHERE e.user_id = NEW.user_id AND e.application_id = NEW.id
            AND e.live AND e.ending = NEW.ending AND e.happened_on IS NULL);
      END IF;
    END IF;
    IF NEW.moved_on = '-infinity' OR (NEW.ending IS NOT NULL AND NEW.ended_on IS NULL AND NOT unknown) THEN
      written_on := (NEW.stage_changed_at AT TIME ZONE
        coalesce((SELECT u.time_zone FROM public.users u WHERE u.id = NEW.user_id), 'UTC'))::date;
      NEW.moved_on := coalesce(nullif(NEW.moved_on, '-infinity'), written_on);
      IF NEW.ending IS NOT NULL AND NOT unknown THEN
        NEW.ended_on := coalesce(NEW.ended_on, written_on);
      END IF;
    END IF;
    RETURN NEW;
  END $$;

-- The closed ones by what is known of their days.
DROP INDEX applications_closed;
CREATE INDEX applications_closed ON applications (user_id, moved_on, id) WHERE ending IS NOT NULL;
