-- Out of sight in every view, and still there: for what is closed, or was only ever saved.
ALTER TABLE applications ADD COLUMN archived_at TIMESTAMPTZ(3);

-- What is in flight is in sight (PIPE-1 counts it): one that is moved or opened again comes back by itself.
CREATE FUNCTION rebound.in_sight() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NEW.ending IS NULL AND NEW.stage <> 'saved' THEN
      NEW.archived_at := NULL;
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER in_sight BEFORE INSERT OR UPDATE ON applications FOR EACH ROW
  WHEN (NEW.archived_at IS NOT NULL) EXECUTE FUNCTION rebound.in_sight();

-- VERSION: a move and an ending raise the version as well, so that whoever moves from what was there before is told.
DROP TRIGGER raise_version ON applications;
CREATE TRIGGER raise_version BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION rebound.raise_version(
  'furthest_stage', 'stage_changed_at', 'snoozed_until', 'return_ground', 'return_said_at', 'credential_sealed');

-- Each order of a view is read from an index, as far as the page goes. The comparisons are ones that Postgres lets through
-- to an index under row-level security (CASE and COLLATE leak nothing; a function would).
CREATE INDEX applications_by_added ON applications (user_id, created_at, id) WHERE archived_at IS NULL;
CREATE INDEX applications_by_moved ON applications (user_id, stage_changed_at, id) WHERE archived_at IS NULL;
CREATE INDEX applications_by_role ON applications (user_id, role COLLATE "und-x-icu", id) WHERE archived_at IS NULL;
CREATE INDEX applications_by_applied ON applications
  (user_id, (CASE WHEN applied_on IS NULL THEN date '0001-01-01' ELSE applied_on END), id) WHERE archived_at IS NULL;
CREATE INDEX applications_by_stage ON applications
  (user_id, (CASE stage WHEN 'saved' THEN 0 WHEN 'applied' THEN 1 WHEN 'phone-screen' THEN 2 WHEN 'first-interview' THEN 3
    WHEN 'later-interview' THEN 4 WHEN 'final-round' THEN 5 ELSE 6 END), id) WHERE archived_at IS NULL;
