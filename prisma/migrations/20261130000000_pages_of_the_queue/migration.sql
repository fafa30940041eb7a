-- COACH-4: the queue a page at a time (docs/decisions/0045). `past_rank`, `past_since` and `past_entry` are where the page
-- before ended; an entry alone is its place in the queue as it is now, and nothing follows one that is in it no more.
DROP FUNCTION rebound.coach_queue(integer);
CREATE FUNCTION rebound.coach_queue(
    at_most integer, past_rank integer DEFAULT NULL, past_since timestamptz DEFAULT NULL, past_entry uuid DEFAULT NULL)
  RETURNS TABLE (coaching uuid, entry uuid, company text, role text, received_on date, state text, since timestamptz,
    rank integer, total bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
    WITH mine AS MATERIALIZED (
      SELECT c.client, c.coaching FROM rebound.consents() c
      WHERE c.kind = 'journal-entry' AND rebound.owner_id() IS NOT NULL),
    shown AS (
      SELECT t.client, t.coaching, t.entry, max(t.at) AS at
      FROM (
        SELECT m.client, m.coaching, g.subject_id AS entry, g.granted_at AS at
        FROM mine m JOIN public.grants g ON g.user_id = m.client AND g.coaching_id = m.coaching
        WHERE g.subject_kind = 'journal-entry' AND g.revoked_at IS NULL AND g.subject_id IS NOT NULL
        UNION ALL
        SELECT m.client, m.coaching, e.id, g.granted_at
        FROM mine m JOIN public.grants g ON g.user_id = m.client AND g.coaching_id = m.coaching
        JOIN public.journal_entries e ON e.user_id = m.client
        WHERE g.subject_kind = 'journal-entry' AND g.revoked_at IS NULL AND g.subject_id IS NULL) t
      GROUP BY t.client, t.coaching, t.entry),
    judged AS (
      SELECT s.client, s.coaching, s.entry, e.rejection_id, greatest(s.at, a.at) AS since,
        CASE WHEN o.at IS NULL THEN 'new' WHEN a.at > o.at THEN 'answer' WHEN r.version < e.version THEN 'changed'
          WHEN r.version IS NULL THEN 'read' END AS state
      FROM shown s
      JOIN public.journal_entries e ON e.user_id = s.client AND e.id = s.entry AND rebound.is_written(e)
      LEFT JOIN public.reviewed_entries r ON r.user_id = s.client AND r.coaching_id = s.coaching AND r.entry_id = s.entry
      LEFT JOIN LATERAL (
        SELECT max(l.at) AS at FROM public.access_log l
        WHERE l.user_id = s.client AND l.coaching_id = s.coaching AND l.subject_id = s.entry
          AND l.subject_kind = 'journal-entry' AND l.reader_id = rebound.actor_id()) o ON true
      LEFT JOIN LATERAL (
        SELECT max(greatest(m.created_at, m.edited_at, m.answered_at)) AS at FROM public.comments m
        WHERE m.user_id = s.client AND m.entry_id = s.entry AND m.coaching_id = s.coaching
          AND (m.author_id = s.client OR m.answer IS NOT NULL)) a ON true),
    ranked AS (
      SELECT j.*, array_position(ARRAY['answer','new','changed','read'], j.state) AS rank, count(*) OVER () AS total
      FROM judged j WHERE j.state IS NOT NULL),
    page AS (
      SELECT q.* FROM ranked q
      WHERE past_entry IS NULL OR (q.rank, q.since, q.entry) > (
        coalesce(past_rank, (SELECT x.rank FROM ranked x WHERE x.entry = past_entry LIMIT 1)),
        coalesce(past_since, (SELECT x.since FROM ranked x WHERE x.entry = past_entry LIMIT 1)), past_entry)
      ORDER BY q.rank, q.since, q.entry
      LIMIT at_most),
    noted AS (
      INSERT INTO public.access_log (user_id, id, coaching_id, reader_id, subject_kind, at)
      SELECT p.client, gen_random_uuid(), p.coaching, rebound.actor_id(), 'overview', rebound.now()
      FROM (SELECT DISTINCT x.client, x.coaching FROM page x) p
      WHERE NOT EXISTS (
        SELECT 1 FROM public.access_log l
        WHERE l.user_id = p.client AND l.coaching_id = p.coaching AND l.subject_id IS NULL AND l.subject_kind = 'overview'
          AND l.reader_id = rebound.actor_id() AND l.at > rebound.now() - interval '5 minutes'))
    SELECT p.coaching, p.entry, c.name, a.role, j.received_on, p.state, p.since, p.rank, p.total
    FROM page p
    JOIN public.rejections j ON j.user_id = p.client AND j.id = p.rejection_id
    JOIN public.applications a ON a.user_id = p.client AND a.id = j.application_id
    JOIN public.companies c ON c.user_id = p.client AND c.id = a.company_id
    ORDER BY p.rank, p.since, p.entry;
  END $$;
