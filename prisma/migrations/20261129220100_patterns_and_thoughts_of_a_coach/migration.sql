-- DISTORT: a thought is shown one by one, or not at all.
CALL rebound.shared_one_by_one('thoughts', 'thought');

-- PATTERN: what patterns are counted from, with no company, no role, no date and no word that anybody wrote: to its owner,
-- and to a coach who is shown the patterns, in the transaction that wrote the opening down (COACH-3).
CREATE FUNCTION rebound.pattern_facts(client uuid)
  RETURNS TABLE (stage text, later_label text, decider text, industry text, source text, themes text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT r.furthest_stage, r.later_label, coalesce(nullif(e.decided_by, 'unknown'), r.decided_by), a.industry, a.source,
      ARRAY(SELECT DISTINCT t FROM public.feedback f, unnest(f.themes) t WHERE f.user_id = r.user_id AND f.rejection_id = r.id)
    FROM public.rejections r
    JOIN public.applications a ON a.user_id = r.user_id AND a.id = r.application_id AND a.ending = 'rejected'
    LEFT JOIN public.journal_entries e ON e.user_id = r.user_id AND e.rejection_id = r.id
    WHERE r.user_id = client AND (client = rebound.owner_id() OR (
      client = rebound.tenant_id() AND rebound.may_read(client, 'patterns', NULL)
      AND rebound.opening_is_logged(client, 'patterns', NULL)))
    ORDER BY r.received_at DESC, r.id DESC
  $$;
