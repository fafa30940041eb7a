-- What is shared becomes one table of grants, asked by one function; what was opened one log. Every share and every
-- line of the log is kept.

-- CreateTable
CREATE TABLE "grants" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "grantee_id" UUID,
    "coaching_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID,
    "permission" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    -- Derived, so that a foreign key can follow the subject whatever its kind.
    "entry_id" UUID GENERATED ALWAYS AS (CASE WHEN subject_kind = 'journal-entry' THEN subject_id END) STORED,
    "template_id" UUID GENERATED ALWAYS AS (CASE WHEN subject_kind = 'template' THEN subject_id END) STORED,

    CONSTRAINT "grants_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "grants_user_id_coaching_id_subject_kind_idx" ON "grants"("user_id", "coaching_id", "subject_kind");

-- AddForeignKey
ALTER TABLE "grants" ADD CONSTRAINT "grants_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grants" ADD CONSTRAINT "grants_grantee_id_fkey" FOREIGN KEY ("grantee_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grants" ADD CONSTRAINT "grants_user_id_coaching_id_fkey" FOREIGN KEY ("user_id", "coaching_id") REFERENCES "coachings"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grants" ADD CONSTRAINT "grants_user_id_entry_id_fkey" FOREIGN KEY ("user_id", "entry_id") REFERENCES "journal_entries"("user_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "grants" ADD CONSTRAINT "grants_user_id_template_id_fkey" FOREIGN KEY ("user_id", "template_id") REFERENCES "templates"("user_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

ALTER TABLE grants
  ADD CONSTRAINT grants_subject_kind CHECK (subject_kind IN ('journal-entry','template')),
  ADD CONSTRAINT grants_permission CHECK (permission IN ('read','comment'));

-- One grant of a thing at a time for each coaching. The order of the columns is that in which may_read looks.
CREATE UNIQUE INDEX grants_one_live ON grants (user_id, subject_kind, subject_id, coaching_id) NULLS NOT DISTINCT
  WHERE revoked_at IS NULL;

-- ------------------------------------------------------------------------------- what was there before
-- The owner of the tables sees no row of anybody's (rebound.guarding), so the copying steps past that.
ALTER TABLE coachings NO FORCE ROW LEVEL SECURITY;
ALTER TABLE entry_shares NO FORCE ROW LEVEL SECURITY;
ALTER TABLE template_shares NO FORCE ROW LEVEL SECURITY;
ALTER TABLE coach_accesses NO FORCE ROW LEVEL SECURITY;

-- Whoever was shown an entry could also write under it.
INSERT INTO grants (user_id, id, grantee_id, coaching_id, subject_kind, subject_id, permission, granted_at)
SELECT c.user_id, gen_random_uuid(), c.coach_id, c.id, s.kind, s.subject, s.permission, s.shared_at
FROM coachings c
JOIN (
  SELECT user_id, coaching_id, 'journal-entry' AS kind, entry_id AS subject, 'comment' AS permission, shared_at FROM entry_shares
  UNION ALL
  SELECT user_id, coaching_id, 'template', template_id, 'read', shared_at FROM template_shares
) s ON s.user_id = c.user_id AND s.coaching_id = c.id;

-- The policies of the old tables ask functions that go as well.
DROP POLICY coach ON journal_entries;
DROP POLICY coach ON templates;
DROP POLICY coach ON template_versions;
DROP POLICY coach_reads ON comments;
DROP POLICY coach_writes ON comments;
DROP POLICY coach_reads ON coach_templates;
DROP POLICY coach_gives ON coach_templates;
DROP POLICY coach_takes_back ON coach_templates;
DROP POLICY client_reads ON coach_accesses;
DROP POLICY coach_writes ON coach_accesses;
DROP TABLE entry_shares;
DROP TABLE template_shares;
DROP FUNCTION rebound.entries_shown(uuid, uuid);
DROP FUNCTION rebound.entries_not_shown(uuid, uuid);
DROP FUNCTION rebound.shown_heading(uuid, uuid);
DROP FUNCTION rebound.shown_to_actor(uuid, uuid);
DROP FUNCTION rebound.template_shown(uuid, uuid);
DROP FUNCTION rebound.opening_is_logged(uuid, uuid);
DROP FUNCTION rebound.template_opening_is_logged(uuid, uuid);
DROP FUNCTION rebound.consented(uuid, uuid, text);
DROP FUNCTION rebound.coaches_now(uuid, uuid);

ALTER TABLE coach_accesses DROP CONSTRAINT coach_accesses_what, DROP CONSTRAINT coach_accesses_template;
ALTER TABLE coach_accesses RENAME TO access_log;
ALTER TABLE access_log RENAME COLUMN coach_id TO reader_id;
ALTER TABLE access_log RENAME COLUMN what TO subject_kind;
ALTER TABLE access_log RENAME COLUMN entry_id TO subject_id;
UPDATE access_log SET subject_kind = 'journal-entry' WHERE subject_kind = 'entry';
UPDATE access_log SET subject_id = template_id WHERE subject_kind = 'template';
ALTER TABLE access_log DROP COLUMN template_id;
ALTER TABLE access_log RENAME CONSTRAINT coach_accesses_pkey TO access_log_pkey;
ALTER TABLE access_log RENAME CONSTRAINT coach_accesses_user_id_fkey TO access_log_user_id_fkey;
ALTER TABLE access_log RENAME CONSTRAINT coach_accesses_coach_id_fkey TO access_log_reader_id_fkey;
ALTER TABLE access_log RENAME CONSTRAINT coach_accesses_user_id_coaching_id_fkey TO access_log_user_id_coaching_id_fkey;
ALTER INDEX coach_accesses_user_id_at_idx RENAME TO access_log_user_id_at_idx;
ALTER TABLE access_log
  ADD CONSTRAINT access_log_subject_kind CHECK (subject_kind IN ('overview','journal-entry','template')),
  ADD CONSTRAINT access_log_subject CHECK ((subject_kind = 'overview') = (subject_id IS NULL));

ALTER TABLE coachings FORCE ROW LEVEL SECURITY;
ALTER TABLE access_log FORCE ROW LEVEL SECURITY;
ALTER TABLE grants ENABLE ROW LEVEL SECURITY;
ALTER TABLE grants FORCE ROW LEVEL SECURITY;

-- ------------------------------------------------------------------------------------- who may read what
-- COACH-1: the agreement is looked at on every row, so taking it back holds for the very next request. Answers whether
-- the acting person coaches this client now, and the consent covers things of this kind. No scope covers templates:
-- each is shown by itself.
CREATE FUNCTION rebound.consent_covers(client uuid, coaching uuid, kind text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.coachings c
      WHERE c.user_id = client AND c.id = coaching AND c.state = 'active' AND c.coach_id = rebound.actor_id()
        AND CASE kind
          WHEN 'overview' THEN 'journal' = ANY (c.scopes)
          WHEN 'journal-entry' THEN 'journal' = ANY (c.scopes)
          WHEN 'template' THEN true
          WHEN 'coach-template' THEN true
          ELSE false
        END)
  $$;

-- The one answer to who may read what of whom: a grant of the thing, or of its whole kind, that nobody took back, under
-- an agreement that runs and covers it.
CREATE FUNCTION rebound.may_read(owner uuid, kind text, subject uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.grants g
      WHERE g.user_id = owner AND g.subject_kind = kind AND (g.subject_id = subject OR g.subject_id IS NULL)
        AND g.grantee_id = rebound.actor_id() AND g.revoked_at IS NULL
        AND rebound.consent_covers(g.user_id, g.coaching_id, g.subject_kind))
  $$;

-- COACH-3: words are readable to somebody else only in the transaction that wrote the opening down.
CREATE FUNCTION rebound.opening_is_logged(owner uuid, kind text, subject uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.access_log a
      WHERE a.user_id = owner AND a.subject_kind = kind AND a.subject_id = subject AND a.reader_id = rebound.actor_id()
        AND a.xmin = pg_catalog.pg_current_xact_id_if_assigned()::xid)
  $$;

-- Grants are for a coach whose coaching runs, are taken back once, and stay in the owner's history.
CREATE POLICY guard ON grants TO CURRENT_USER USING (rebound.guarding()) WITH CHECK (rebound.guarding());
CREATE POLICY owner_reads ON grants FOR SELECT USING (user_id = (SELECT rebound.owner_id()));
CREATE POLICY owner_grants ON grants FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.owner_id()) AND revoked_at IS NULL AND EXISTS (
    SELECT 1 FROM public.coachings c
    WHERE c.user_id = grants.user_id AND c.id = grants.coaching_id AND c.state = 'active' AND c.coach_id = grants.grantee_id));
CREATE POLICY owner_revokes ON grants FOR UPDATE
  USING (user_id = (SELECT rebound.owner_id()) AND revoked_at IS NULL)
  WITH CHECK (user_id = (SELECT rebound.owner_id()) AND revoked_at IS NOT NULL);
-- may_read reads this table, so its policy cannot ask may_read: the row in hand is the grant.
CREATE POLICY grantee_reads ON grants FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND grantee_id = (SELECT rebound.actor_id()) AND revoked_at IS NULL
    AND rebound.consent_covers(user_id, coaching_id, subject_kind));

CREATE POLICY owner_reads ON access_log FOR SELECT USING (user_id = (SELECT rebound.owner_id()));
CREATE POLICY reader_writes ON access_log FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.tenant_id()) AND reader_id = (SELECT rebound.actor_id())
    AND rebound.consent_covers(user_id, coaching_id, subject_kind)
    AND (subject_kind = 'overview' OR rebound.may_read(user_id, subject_kind, subject_id)));

CREATE POLICY coach ON journal_entries FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.may_read(user_id, 'journal-entry', id)
    AND rebound.opening_is_logged(user_id, 'journal-entry', id));
CREATE POLICY coach ON templates FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.may_read(user_id, 'template', id));
-- The newest words alone: what was there before it was shown stays with the client.
CREATE POLICY coach ON template_versions FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.may_read(user_id, 'template', template_id)
    AND rebound.opening_is_logged(user_id, 'template', template_id)
    AND EXISTS (SELECT 1 FROM public.templates t
      WHERE t.user_id = template_versions.user_id AND t.id = template_versions.template_id AND t.version = template_versions.version));

CREATE POLICY coach_reads ON comments FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.consent_covers(user_id, coaching_id, 'journal-entry')
    AND rebound.may_read(user_id, 'journal-entry', entry_id));
-- COACH-4: a coach writes under what was granted for that, as themselves.
CREATE POLICY coach_writes ON comments FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.tenant_id()) AND author_id = (SELECT rebound.actor_id()) AND EXISTS (
    SELECT 1 FROM public.grants g
    WHERE g.user_id = comments.user_id AND g.coaching_id = comments.coaching_id AND g.permission = 'comment'
      AND g.subject_kind = 'journal-entry' AND (g.subject_id = comments.entry_id OR g.subject_id IS NULL)
      AND rebound.may_read(g.user_id, g.subject_kind, comments.entry_id)));

-- COACH-4: a coach's copies hang on the coaching alone.
CREATE POLICY coach_reads ON coach_templates FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.consent_covers(user_id, coaching_id, 'coach-template'));
CREATE POLICY coach_gives ON coach_templates FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.tenant_id()) AND rebound.consent_covers(user_id, coaching_id, 'coach-template'));
CREATE POLICY coach_takes_back ON coach_templates FOR DELETE
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.consent_covers(user_id, coaching_id, 'coach-template'));

-- The entries that are shown under one coaching, and since when.
CREATE FUNCTION rebound.entries_shown(client uuid, coaching uuid) RETURNS TABLE (entry uuid, shown_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT e.id, max(g.granted_at) FROM public.grants g
    JOIN public.journal_entries e ON e.user_id = g.user_id AND (e.id = g.subject_id OR g.subject_id IS NULL)
    WHERE g.user_id = client AND g.coaching_id = coaching AND g.subject_kind = 'journal-entry' AND g.revoked_at IS NULL
      AND rebound.consent_covers(client, coaching, 'journal-entry')
    GROUP BY e.id
  $$;

-- COACH-2: how many entries there are that this coach is not shown; a number, never a row.
CREATE FUNCTION rebound.entries_not_shown(client uuid, coaching uuid) RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT count(*) FROM public.journal_entries e
    WHERE e.user_id = client AND rebound.consent_covers(client, coaching, 'journal-entry')
      AND NOT EXISTS (SELECT 1 FROM rebound.entries_shown(client, coaching) s WHERE s.entry = e.id)
  $$;

-- The heading of a shown entry (company, role, day), without opening rejections or applications to a coach.
CREATE FUNCTION rebound.shown_heading(client uuid, entry uuid)
  RETURNS TABLE (company text, role text, received_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT c.name, a.role, r.received_on
    FROM public.journal_entries e
    JOIN public.rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
    JOIN public.applications a ON a.user_id = r.user_id AND a.id = r.application_id
    JOIN public.companies c ON c.user_id = a.user_id AND c.id = a.company_id
    WHERE e.user_id = client AND e.id = entry AND rebound.may_read(client, 'journal-entry', entry)
  $$;
