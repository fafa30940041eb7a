-- COACH-4: how a search stands, as before, with what a coach is told wrongly without it: somebody who comes and signs out was
-- here all the same (ending a session deletes its row), and a search that is over is neither thin nor silent.
-- Of the latter the number of open applications is left out.
CREATE OR REPLACE FUNCTION rebound.search_states(own boolean)
  RETURNS TABLE (coaching uuid, zone text, in_flight integer, plan_state text, day0 date, seen_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
    WITH shown AS MATERIALIZED (
      SELECT c.client, c.coaching FROM rebound.consents() c
      WHERE NOT own AND (rebound.owner_id() IS NOT NULL OR c.client = rebound.tenant_id()) AND c.kind = 'search-state' AND EXISTS (
        SELECT 1 FROM public.grants g
        WHERE g.user_id = c.client AND g.coaching_id = c.coaching AND g.subject_kind = 'search-state' AND g.revoked_at IS NULL)
      UNION ALL
      SELECT rebound.owner_id(), NULL WHERE own AND rebound.owner_id() IS NOT NULL),
    noted AS (
      INSERT INTO public.access_log (user_id, id, coaching_id, reader_id, subject_kind, at)
      SELECT s.client, gen_random_uuid(), s.coaching, rebound.actor_id(), 'search-state', rebound.now()
      FROM shown s
      WHERE s.coaching IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM public.access_log l
        WHERE l.user_id = s.client AND l.coaching_id = s.coaching AND l.subject_id IS NULL AND l.subject_kind = 'search-state'
          AND l.reader_id = rebound.actor_id() AND l.at > rebound.now() - interval '5 minutes'))
    SELECT s.coaching, u.time_zone, CASE WHEN NOT rebound.search_is_over(s.client) THEN (
        SELECT count(*)::int FROM public.applications a
        WHERE a.user_id = s.client AND a.ending IS NULL AND a.stage <> 'saved') END,
      p.state, p.day0,
      greatest(u.created_at,
        (SELECT max(x.last_seen_at) FROM public.sessions x WHERE x.user_id = s.client),
        -- Of a session that was signed out nothing is left but this.
        (SELECT x.at FROM public.security_events x WHERE x.user_id = s.client AND x.actor = 'person' ORDER BY x.seq DESC LIMIT 1),
        (SELECT max(a.updated_at) FROM public.applications a WHERE a.user_id = s.client),
        (SELECT max(e.updated_at) FROM public.journal_entries e WHERE e.user_id = s.client))
    FROM shown s
    JOIN public.users u ON u.id = s.client
    LEFT JOIN LATERAL (
      SELECT p.state, p.day0 FROM public.plans p WHERE p.user_id = s.client AND p.state = 'running'
      ORDER BY p.day0 DESC LIMIT 1) p ON true;
  END $$;
