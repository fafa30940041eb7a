-- More that somebody can let their coach read (docs/decisions/0042): their patterns and the state of their search, each as
-- a whole; a month that is closed and a thought, one by one. Off until given: the grant itself is the consent to it.
ALTER TABLE grants
  ADD COLUMN review_id UUID GENERATED ALWAYS AS (CASE WHEN subject_kind = 'review' THEN subject_id END) STORED,
  ADD COLUMN thought_id UUID GENERATED ALWAYS AS (CASE WHEN subject_kind = 'thought' THEN subject_id END) STORED;
ALTER TABLE grants DROP CONSTRAINT grants_subject_kind;
ALTER TABLE grants
  ADD CONSTRAINT grants_subject_kind CHECK (
    subject_kind IN ('journal-entry','template','patterns','search-state','review','thought')),
  -- What there is one of has no id, and what is only ever shown one by one has one.
  ADD CONSTRAINT grants_subject CHECK (
    (subject_kind NOT IN ('patterns','search-state') OR subject_id IS NULL)
    AND (subject_kind NOT IN ('review','thought') OR subject_id IS NOT NULL));

ALTER TABLE access_log DROP CONSTRAINT access_log_subject_kind, DROP CONSTRAINT access_log_subject;
ALTER TABLE access_log
  ADD CONSTRAINT access_log_subject_kind CHECK (
    subject_kind IN ('overview','journal-entry','template','patterns','search-state','review','thought')),
  ADD CONSTRAINT access_log_subject CHECK (
    (subject_kind IN ('overview','patterns','search-state')) = (subject_id IS NULL));

CREATE OR REPLACE FUNCTION rebound.consents() RETURNS TABLE (client uuid, coaching uuid, kind text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT c.user_id, c.id, k.kind
    FROM public.coachings c
    JOIN (VALUES ('overview', 'journal'), ('journal-entry', 'journal'), ('template', NULL), ('coach-template', NULL),
        ('patterns', NULL), ('search-state', NULL), ('review', NULL), ('thought', NULL))
      AS k (kind, scope) ON k.scope IS NULL OR k.scope = ANY (c.scopes)
    WHERE c.state = 'active' AND c.coach_id = rebound.actor_id() AND (SELECT rebound.may_coach(rebound.actor_id()))
  $$;

-- COACH-3: what there is one of is opened under its kind alone.
CREATE OR REPLACE FUNCTION rebound.opening_is_logged(owner uuid, kind text, subject uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.access_log a
      WHERE a.user_id = owner AND a.subject_kind = kind AND a.subject_id IS NOT DISTINCT FROM subject
        AND a.reader_id = rebound.actor_id() AND a.xmin = pg_current_xact_id_if_assigned()::xid)
  $$;

-- Lets rows of a private table be shared one by one, in one call beside the table:
-- CALL rebound.shared_one_by_one('thoughts', 'thought'). Grants of a row that is not the owner's cannot exist from then on,
-- they go with their row, and a coach reads a granted row in the transaction that wrote its opening down, and in no other.
CREATE PROCEDURE rebound.shared_one_by_one(shared regclass, kind text)
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    EXECUTE format(
      'ALTER TABLE public.grants ADD CONSTRAINT %1$I FOREIGN KEY (user_id, %2$I) REFERENCES %3$s (user_id, id) ON DELETE CASCADE ON UPDATE NO ACTION',
      format('grants_user_id_%s_id_fkey', replace(kind, '-', '_')), replace(kind, '-', '_') || '_id', shared);
    EXECUTE format(
      'CREATE POLICY coach ON %1$s FOR SELECT USING (user_id = (SELECT rebound.tenant_id()) AND rebound.may_read(user_id, %2$L, id) AND rebound.opening_is_logged(user_id, %2$L, id))',
      shared, kind);
  END $$;
REVOKE EXECUTE ON PROCEDURE rebound.shared_one_by_one(regclass, text) FROM PUBLIC;
