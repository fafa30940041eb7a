-- PATTERN: a list that says "rejected" and no more does not say how far it came: the application was sent, and that is all that
-- is known. Such a rejection counts, and is counted at no stage.

-- Whether a rejection came by an import, and was not logged by its person about an application that did.
CREATE FUNCTION rebound.came_by_import(owner uuid, application uuid, logged timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.imported_applications b
      JOIN public.imports i ON i.user_id = b.user_id AND i.id = b.import_id
      WHERE b.user_id = owner AND b.application_id = application
        AND logged <= coalesce(i.ran_at, 'infinity'))
  $$;

CREATE OR REPLACE FUNCTION rebound.pattern_facts(client uuid)
  RETURNS TABLE (stage text, later_label text, decider text, industry text, source text, themes text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT CASE WHEN r.furthest_stage <> 'applied' OR NOT rebound.came_by_import(r.user_id, a.id, r.logged_at)
        THEN r.furthest_stage END,
      r.later_label, coalesce(nullif(e.decided_by, 'unknown'), r.decided_by), a.industry, a.source,
      ARRAY(SELECT DISTINCT t FROM public.feedback f, unnest(f.themes) t WHERE f.user_id = r.user_id AND f.rejection_id = r.id)
    FROM public.rejections r
    JOIN public.applications a ON a.user_id = r.user_id AND a.id = r.application_id AND a.ending = 'rejected'
    LEFT JOIN public.journal_entries e ON e.user_id = r.user_id AND e.rejection_id = r.id
    WHERE r.user_id = client AND (client = rebound.owner_id() OR (
      client = rebound.tenant_id() AND rebound.may_read(client, 'patterns', NULL)
      AND rebound.opening_is_logged(client, 'patterns', NULL)))
    ORDER BY r.received_at DESC, r.id DESC
  $$;
