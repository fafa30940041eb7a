-- REVIEW: a month of the journal, open or as it was on the day it was closed (docs/decisions/0040).
CREATE TABLE reviews (
  user_id UUID NOT NULL,
  id UUID NOT NULL,
  month DATE NOT NULL,
  went_well_sealed BYTEA,
  closed_on DATE,
  kept_sealed BYTEA,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL,
  updated_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT reviews_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT reviews_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT reviews_month CHECK (extract(day FROM month) = 1),
  -- A closed month has its page, and an open one has none.
  CONSTRAINT reviews_kept CHECK ((closed_on IS NULL) = (kept_sealed IS NULL))
);
CREATE UNIQUE INDEX reviews_user_id_month_key ON reviews (user_id, month);

CALL rebound.private_table('reviews');
CALL rebound.undoable_table('reviews');
CALL rebound.shared_one_by_one('reviews', 'review');
-- Closing and reopening are moves: they say what they mean, whatever somebody saw.
CREATE TRIGGER raise_version BEFORE UPDATE ON reviews FOR EACH ROW
  EXECUTE FUNCTION rebound.raise_version('closed_on', 'kept_sealed');

-- A closed month stays as it was until it is opened again: neither its page nor its line changes behind its date.
CREATE FUNCTION rebound.guard_review() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NEW.month <> OLD.month THEN
      RAISE EXCEPTION 'REVIEW: a review keeps its month' USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.closed_on IS NOT NULL AND NEW.closed_on IS NOT NULL AND (
      NEW.closed_on <> OLD.closed_on OR NEW.kept_sealed <> OLD.kept_sealed
      OR NEW.went_well_sealed IS DISTINCT FROM OLD.went_well_sealed)
    THEN
      RAISE EXCEPTION 'REVIEW: a closed month stays as it was' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_review BEFORE UPDATE ON reviews FOR EACH ROW EXECUTE FUNCTION rebound.guard_review();
