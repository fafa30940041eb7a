-- What is asked of many rows is asked once a statement. A function with a search path of its own is never inlined, so
-- each of these was a call a row.

-- Whether a guard function is at work does not change within a statement.
DO $$
DECLARE
  guarded text;
BEGIN
  FOR guarded IN SELECT tablename FROM pg_policies WHERE schemaname = 'public' AND policyname = 'guard' LOOP
    EXECUTE format(
      'ALTER POLICY guard ON public.%I USING ((SELECT rebound.guarding())) WITH CHECK ((SELECT rebound.guarding()))', guarded);
  END LOOP;
END $$;

-- Under which agreements the acting person may be shown which kinds of things now. The one place that says which scope of
-- the consent a kind needs; no scope covers templates, each is shown by itself.
CREATE FUNCTION rebound.consents() RETURNS TABLE (client uuid, coaching uuid, kind text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT c.user_id, c.id, k.kind
    FROM public.coachings c
    JOIN (VALUES ('overview', 'journal'), ('journal-entry', 'journal'), ('template', NULL), ('coach-template', NULL))
      AS k (kind, scope) ON k.scope IS NULL OR k.scope = ANY (c.scopes)
    WHERE c.state = 'active' AND c.coach_id = rebound.actor_id()
  $$;

-- COACH-1: looked at by every statement, so taking the consent back holds for the very next request.
CREATE OR REPLACE FUNCTION rebound.consent_covers(client uuid, coaching uuid, kind text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM rebound.consents() c
      WHERE c.client = consent_covers.client AND c.coaching = consent_covers.coaching AND c.kind = consent_covers.kind)
  $$;

CREATE OR REPLACE FUNCTION rebound.may_read(owner uuid, kind text, subject uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.grants g
      WHERE g.user_id = owner AND g.subject_kind = kind AND (g.subject_id = subject OR g.subject_id IS NULL)
        AND g.grantee_id = rebound.actor_id() AND g.revoked_at IS NULL
        AND (g.user_id, g.coaching_id, g.subject_kind) IN (SELECT c.client, c.coaching, c.kind FROM rebound.consents() c))
  $$;

ALTER POLICY grantee_reads ON grants
  USING (user_id = (SELECT rebound.tenant_id()) AND grantee_id = (SELECT rebound.actor_id()) AND revoked_at IS NULL
    AND (user_id, coaching_id, subject_kind) IN (SELECT c.client, c.coaching, c.kind FROM rebound.consents() c));

-- The entries that are shown under one coaching, since when, and their headings (company, role, day), without opening
-- rejections or applications to a coach.
DROP FUNCTION rebound.entries_shown(uuid, uuid);
CREATE FUNCTION rebound.entries_shown(client uuid, coaching uuid)
  RETURNS TABLE (entry uuid, shown_at timestamptz, company text, role text, received_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT e.id, s.shown_at, c.name, a.role, r.received_on
    FROM (
      -- Apart, as an OR over both would join every grant with every entry.
      SELECT t.entry, max(t.granted_at) AS shown_at
      FROM (
        SELECT g.subject_id AS entry, g.granted_at FROM public.grants g
        WHERE g.user_id = client AND g.coaching_id = coaching AND g.subject_kind = 'journal-entry'
          AND g.revoked_at IS NULL AND g.subject_id IS NOT NULL
        UNION ALL
        SELECT e.id, g.granted_at FROM public.grants g JOIN public.journal_entries e ON e.user_id = g.user_id
        WHERE g.user_id = client AND g.coaching_id = coaching AND g.subject_kind = 'journal-entry'
          AND g.revoked_at IS NULL AND g.subject_id IS NULL) t
      WHERE (SELECT rebound.consent_covers(client, coaching, 'journal-entry'))
      GROUP BY t.entry) s
    JOIN public.journal_entries e ON e.user_id = client AND e.id = s.entry
    JOIN public.rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
    JOIN public.applications a ON a.user_id = r.user_id AND a.id = r.application_id
    JOIN public.companies c ON c.user_id = a.user_id AND c.id = a.company_id
  $$;

-- COACH-2: how many entries there are that this coach is not shown; a number, never a row.
CREATE OR REPLACE FUNCTION rebound.entries_not_shown(client uuid, coaching uuid) RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT CASE WHEN rebound.consent_covers(client, coaching, 'journal-entry') THEN
      (SELECT count(*) FROM public.journal_entries e WHERE e.user_id = client)
      - (SELECT count(*) FROM rebound.entries_shown(client, coaching)) ELSE 0 END
  $$;
