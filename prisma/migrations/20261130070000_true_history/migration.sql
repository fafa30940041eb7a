-- DATES: every event of an application has the local day that is meant, which its person can correct. A correction is an
-- event of its own that names the first one; what was said before stays, and no longer counts (docs/decisions/0046).
ALTER TABLE stage_events
  ADD COLUMN happened_on DATE,
  ADD COLUMN corrects UUID,
  ADD COLUMN taken_back BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN live BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN said_at TIMESTAMPTZ(3);
ALTER TABLE applications
  ADD COLUMN moved_on DATE NOT NULL DEFAULT '-infinity',
  ADD COLUMN ended_on DATE;

-- What was written down until now keeps the days that were given. The tables are read whole, past their policies.
ALTER TABLE applications NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stage_events NO FORCE ROW LEVEL SECURITY;
ALTER TABLE rejections NO FORCE ROW LEVEL SECURITY;
ALTER TABLE users NO FORCE ROW LEVEL SECURITY;
-- Nobody edits it by this: no version goes up.
ALTER TABLE applications DISABLE TRIGGER USER;

-- A move that was taken back within ten minutes was not made; a rejection that is followed by anything was undone, or said
-- again with another stage (as lib/rules/stays.ts told them).
WITH told AS (
  SELECT e.user_id, e.id, e.at, e.ending, e.stage,
    lead(e.at) OVER w AS next_at, lead(e.stage) OVER w AS next_stage, lead(e.ending) OVER w AS next_ending,
    lag(e.stage) OVER w AS last_stage, lag(e.ending) OVER w AS last_ending,
    r.id IS NULL AS no_rejection
  FROM stage_events e
  LEFT JOIN rejections r ON r.user_id = e.user_id AND r.application_id = e.application_id
  WINDOW w AS (PARTITION BY e.user_id, e.application_id ORDER BY e.at, e.id))
UPDATE stage_events e SET live = false
FROM told t
WHERE e.user_id = t.user_id AND e.id = t.id AND t.next_at IS NOT NULL AND (
  t.ending IS NOT DISTINCT FROM 'rejected'
  OR (t.last_stage IS NOT DISTINCT FROM t.next_stage AND t.last_ending IS NOT DISTINCT FROM t.next_ending
      AND t.last_stage IS NOT NULL AND t.next_at - t.at <= interval '10 minutes'));

-- Applying has the day that the person gave, a rejection that of its receipt. At which day one was where it was added is
-- not known, unless it was only saved; anything else was written down on its day.
WITH told AS (
  SELECT e.user_id, e.id, e.stage, e.ending, a.applied_on, r.received_on,
    (e.at AT TIME ZONE u.time_zone)::date AS written_on, lag(e.stage) OVER w AS last_stage
  FROM stage_events e
  JOIN users u ON u.id = e.user_id
  JOIN applications a ON a.user_id = e.user_id AND a.id = e.application_id
  LEFT JOIN rejections r ON r.user_id = e.user_id AND r.application_id = e.application_id
  WHERE e.live
  WINDOW w AS (PARTITION BY e.user_id, e.application_id ORDER BY e.at, e.id))
UPDATE stage_events e SET happened_on = CASE
  WHEN t.ending = 'rejected' THEN coalesce(t.received_on, t.written_on)
  WHEN t.last_stage IS NULL AND t.ending IS NULL AND t.stage = 'applied' THEN t.applied_on
  WHEN t.last_stage IS NULL AND t.ending IS NULL AND t.stage <> 'saved' THEN NULL
  WHEN t.last_stage = 'saved' AND t.ending IS NULL AND t.stage = 'applied' THEN coalesce(t.applied_on, t.written_on)
  ELSE t.written_on END
FROM told t WHERE e.user_id = t.user_id AND e.id = t.id;

-- A move and an ending that were given as one are two events: an ending of the person's own says no stage.
INSERT INTO stage_events (user_id, id, application_id, stage, later_label, at, happened_on)
SELECT t.user_id, gen_random_uuid(), t.application_id, t.stage, t.later_label, t.at - interval '1 millisecond', t.happened_on
FROM (
  SELECT e.*, lag(e.stage) OVER w AS last_stage, lag(e.later_label) OVER w AS last_label
  FROM stage_events e WHERE e.live
  WINDOW w AS (PARTITION BY e.user_id, e.application_id ORDER BY e.at, e.id)) t
WHERE t.ending <> 'rejected' AND (t.last_stage, t.last_label) IS DISTINCT FROM (t.stage, t.later_label);

-- PIPE-5: how far it came, without what did not happen.
WITH reached AS (
  SELECT e.user_id, e.application_id, max(array_position(s.stages, e.stage)) AS place
  FROM stage_events e
  CROSS JOIN (SELECT ARRAY['saved','applied','phone-screen','first-interview','later-interview','final-round','offer'] AS stages) s
  WHERE e.live GROUP BY 1, 2)
UPDATE applications a SET furthest_stage =
  (ARRAY['saved','applied','phone-screen','first-interview','later-interview','final-round','offer'])[r.place]
FROM reached r
WHERE r.user_id = a.user_id AND r.application_id = a.id
  AND EXISTS (SELECT 1 FROM stage_events d WHERE d.user_id = a.user_id AND d.application_id = a.id AND NOT d.live);

UPDATE applications a SET
  moved_on = coalesce(CASE WHEN a.ending = 'rejected' THEN r.received_on END, (a.stage_changed_at AT TIME ZONE u.time_zone)::date),
  ended_on = CASE WHEN a.ending IS NOT NULL
    THEN coalesce(CASE WHEN a.ending = 'rejected' THEN r.received_on END, (a.stage_changed_at AT TIME ZONE u.time_zone)::date) END
FROM users u, applications x
LEFT JOIN rejections r ON r.user_id = x.user_id AND r.application_id = x.id
WHERE u.id = a.user_id AND x.user_id = a.user_id AND x.id = a.id;
-- One that stands where it was applied for moved on the day it was applied on.
UPDATE applications SET moved_on = applied_on WHERE ending IS NULL AND stage = 'applied' AND applied_on < moved_on;

ALTER TABLE applications ENABLE TRIGGER USER;
ALTER TABLE applications FORCE ROW LEVEL SECURITY;
ALTER TABLE stage_events FORCE ROW LEVEL SECURITY;
ALTER TABLE rejections FORCE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;

ALTER TABLE stage_events
  -- A correction says when it was made; the first saying says it by `at`.
  ADD CONSTRAINT stage_events_said CHECK ((corrects IS NULL) = (said_at IS NULL)),
  ADD CONSTRAINT stage_events_taken_back CHECK (corrects IS NOT NULL OR NOT taken_back);
CREATE INDEX stage_events_corrects ON stage_events (user_id, corrects) WHERE corrects IS NOT NULL;

-- A correction is about an event of the same application that is no correction itself, and takes its place in the order in
-- which things were written down. Of all that was said about one event the last counts, and nothing does once it is taken
-- back. What comes back by an undo comes back as it was.
CREATE FUNCTION rebound.place_event() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    first public.stage_events;
  BEGIN
    PERFORM rebound.refuse_foreign(NEW.user_id);
    IF rebound.taking_back() THEN
      RETURN NEW;
    END IF;
    NEW.live := NOT NEW.taken_back;
    IF NEW.corrects IS NULL THEN
      RETURN NEW;
    END IF;
    SELECT * INTO first FROM public.stage_events e WHERE e.user_id = NEW.user_id AND e.id = NEW.corrects FOR UPDATE;
    IF first.id IS NULL OR first.application_id <> NEW.application_id OR first.corrects IS NOT NULL THEN
      RAISE EXCEPTION 'DATES: a correction names the first saying of an event of its application' USING ERRCODE = 'check_violation';
    END IF;
    NEW.at := first.at;
    UPDATE public.stage_events e SET live = false
    WHERE e.user_id = NEW.user_id AND (e.id = NEW.corrects OR e.corrects = NEW.corrects) AND e.live;
    RETURN NEW;
  END $$;
CREATE TRIGGER place_event BEFORE INSERT ON stage_events FOR EACH ROW EXECUTE FUNCTION rebound.place_event();

-- Whoever writes an application without its days gives those of the clock, in its person's zone; one that is open has no
-- day of ending, and one that ended has one.
CREATE FUNCTION rebound.keep_days() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    written_on date;
  BEGIN
    IF NEW.ending IS NULL THEN
      NEW.ended_on := NULL;
    END IF;
    IF NEW.moved_on = '-infinity' OR (NEW.ending IS NOT NULL AND NEW.ended_on IS NULL) THEN
      written_on := (NEW.stage_changed_at AT TIME ZONE
        coalesce((SELECT u.time_zone FROM public.users u WHERE u.id = NEW.user_id), 'UTC'))::date;
      NEW.moved_on := coalesce(nullif(NEW.moved_on, '-infinity'), written_on);
      NEW.ended_on := CASE WHEN NEW.ending IS NOT NULL THEN coalesce(NEW.ended_on, written_on) END;
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER keep_days BEFORE INSERT OR UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION rebound.keep_days();

-- A rejection and the end of its application have one day, whoever writes it.
CREATE FUNCTION rebound.follow_receipt() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.applications a SET ended_on = NEW.received_on, moved_on = NEW.received_on
    WHERE a.user_id = NEW.user_id AND a.id = NEW.application_id AND a.ending = 'rejected'
      AND a.ended_on IS DISTINCT FROM NEW.received_on;
    RETURN NULL;
  END $$;
CREATE TRIGGER follow_receipt AFTER INSERT OR UPDATE OF received_on ON rejections
  FOR EACH ROW EXECUTE FUNCTION rebound.follow_receipt();

-- The board by the days on which they moved, the closed ones by those on which they ended; the silent ones.
DROP INDEX applications_user_id_ending_stage_stage_changed_at_idx;
CREATE INDEX applications_user_id_ending_stage_moved_on_stage_changed_at_idx
  ON applications (user_id, ending, stage, moved_on, stage_changed_at);
DROP INDEX applications_closed;
CREATE INDEX applications_closed ON applications (user_id, ended_on, id) WHERE ending IS NOT NULL;
CREATE INDEX applications_moved ON applications (user_id, moved_on, id) WHERE ending IS NULL;
DROP INDEX applications_by_moved;
CREATE INDEX applications_by_moved ON applications (user_id, moved_on, id) WHERE archived_at IS NULL;

-- NUDGE-3: an accepted offer ends the search that it belongs to: not one that began after it, by its own day. A search began
-- when the person said so, or with the account.
CREATE FUNCTION rebound.search_is_over(owner uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.applications a JOIN public.users u ON u.id = a.user_id
      WHERE a.user_id = owner AND a.ending = 'accepted' AND a.stage_changed_at > coalesce(u.searches_since, '-infinity')
        AND a.ended_on >= (coalesce(u.searches_since, u.created_at) AT TIME ZONE u.time_zone)::date)
  $$;
