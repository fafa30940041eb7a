-- VERSION: every row that a person edits says which version it is, so that a save that started from an earlier one writes
-- over nothing (docs/decisions/0031). The database raises it, whoever writes. A replies' text is compared by its hash, and
-- a template has versions of its own.
ALTER TABLE applications ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE rejections ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE journal_entries ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE vents ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE users ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- Raises the version by one where anything changes but what the trigger is told to pass over: what the product itself
-- writes, and moves that stand in a history. A version that is written by hand is raised all the same.
CREATE FUNCTION rebound.raise_version() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    passed_over text[] := ARRAY['version', 'updated_at'] || TG_ARGV;
  BEGIN
    NEW.version := OLD.version + CASE
      WHEN NEW.version > OLD.version OR to_jsonb(NEW) - passed_over <> to_jsonb(OLD) - passed_over THEN 1 ELSE 0 END;
    RETURN NEW;
  END $$;

CREATE TRIGGER raise_version BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION rebound.raise_version(
  'stage', 'later_label', 'furthest_stage', 'ending', 'stage_changed_at', 'snoozed_until',
  'return_ground', 'return_said_at', 'credential_sealed');
CREATE TRIGGER raise_version BEFORE UPDATE ON rejections FOR EACH ROW EXECUTE FUNCTION rebound.raise_version(
  'dismissed_at', 'dismiss_reason', 'surfaced_at', 'hold_end_told_at', 'hold_end_tell_at');
CREATE TRIGGER raise_version BEFORE UPDATE ON journal_entries FOR EACH ROW EXECUTE FUNCTION rebound.raise_version();
CREATE TRIGGER raise_version BEFORE UPDATE ON vents FOR EACH ROW EXECUTE FUNCTION rebound.raise_version('burn_at');
-- Of an account what is typed; a switch says what it means, whatever it stood at.
CREATE TRIGGER raise_version BEFORE UPDATE ON users FOR EACH ROW
  WHEN (NEW.version > OLD.version OR (NEW.name, NEW.time_zone, NEW.locale) IS DISTINCT FROM (OLD.name, OLD.time_zone, OLD.locale))
  EXECUTE FUNCTION rebound.raise_version();

-- A company's name and its waiting period are edited with an application of it.
CREATE FUNCTION rebound.raise_applications() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.applications SET version = version + 1 WHERE user_id = NEW.user_id AND company_id = NEW.id;
    RETURN NULL;
  END $$;
CREATE TRIGGER raise_applications AFTER UPDATE OF name, wait_months ON companies FOR EACH ROW
  WHEN (NEW.name <> OLD.name OR NEW.wait_months IS DISTINCT FROM OLD.wait_months)
  EXECUTE FUNCTION rebound.raise_applications();
