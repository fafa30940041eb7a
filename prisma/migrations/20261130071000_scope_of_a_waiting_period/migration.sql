-- BACK-OWN: what a company's own waiting period is about, and where it is published. One that was entered before is about
-- any role there, as it was taken.
ALTER TABLE companies
  ADD COLUMN wait_scope TEXT NOT NULL DEFAULT 'any',
  ADD COLUMN wait_source TEXT,
  ADD CONSTRAINT companies_wait_scope CHECK (wait_scope IN ('role', 'kind', 'any'));
-- They are edited with an application of it, as its name and the period are.
DROP TRIGGER raise_applications ON companies;
CREATE TRIGGER raise_applications AFTER UPDATE OF name, wait_months, wait_scope, wait_source ON companies FOR EACH ROW
  WHEN ((NEW.name, NEW.wait_months, NEW.wait_scope, NEW.wait_source)
    IS DISTINCT FROM (OLD.name, OLD.wait_months, OLD.wait_scope, OLD.wait_source))
  EXECUTE FUNCTION rebound.raise_applications();
