-- COACH-4: who of a coach's clients needs them (docs/decisions/0042). What waits is said in one place: the queue shows it, the
-- list of clients and Today count it.

-- All that waits for whoever acts: answers that they have not read, entries that are new, that say something else since they
-- were reviewed, and those that were opened only. It names entries, so the runtime role may not call it.
CREATE FUNCTION rebound.coach_waiting()
  RETURNS TABLE (client uuid, coaching uuid, entry uuid, rejection uuid, since timestamptz, state text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
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
          AND (m.author_id = s.client OR m.answer IS NOT NULL)) a ON true)
    SELECT j.client, j.coaching, j.entry, j.rejection_id, j.since, j.state FROM judged j WHERE j.state IS NOT NULL
  $$;
REVOKE EXECUTE ON FUNCTION rebound.coach_waiting() FROM PUBLIC;

-- How much of it is whose, since when the oldest waits, and whose page was never opened (the list itself reads how
-- a search stands, which doesn't count): numbers, moments and a yes or no of each
-- client, no heading and no id of an entry, so nothing is opened by asking.
CREATE FUNCTION rebound.coach_counts() RETURNS TABLE (coaching uuid, waiting bigint, since timestamptz, unopened boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH waits AS MATERIALIZED (
      SELECT w.coaching, count(*) AS waiting, min(w.since) AS since FROM rebound.coach_waiting() w GROUP BY w.coaching)
    SELECT c.id, coalesce(w.waiting, 0), w.since, NOT EXISTS (
      SELECT 1 FROM public.access_log l
      WHERE l.user_id = c.user_id AND l.coaching_id = c.id AND l.reader_id = c.coach_id
        AND l.subject_kind <> 'search-state')
    FROM public.coachings c LEFT JOIN waits w ON w.coaching = c.id
    WHERE c.state = 'active' AND c.coach_id = rebound.owner_id()
  $$;

-- The queue as it was, by what waits.
CREATE OR REPLACE FUNCTION rebound.coach_queue(
    at_most integer, past_rank integer DEFAULT NULL, past_since timestamptz DEFAULT NULL, past_entry uuid DEFAULT NULL)
  RETURNS TABLE (coaching uuid, entry uuid, company text, role text, received_on date, state text, since timestamptz,
    rank integer, total bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
    WITH ranked AS (
      SELECT j.*, array_position(ARRAY['answer','new','changed','read'], j.state) AS rank, count(*) OVER () AS total
      FROM rebound.coach_waiting() j),
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
    JOIN public.rejections j ON j.user_id = p.client AND j.id = p.rejection
    JOIN public.applications a ON a.user_id = p.client AND a.id = j.application_id
    JOIN public.companies c ON c.user_id = p.client AND c.id = a.company_id
    ORDER BY p.rank, p.since, p.entry;
  END $$;

-- How a search stands, as before; on a client's page of that client alone.
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
    SELECT s.coaching, u.time_zone, (
        SELECT count(*)::int FROM public.applications a
        WHERE a.user_id = s.client AND a.ending IS NULL AND a.stage <> 'saved'),
      p.state, p.day0,
      greatest(u.created_at,
        (SELECT max(x.last_seen_at) FROM public.sessions x WHERE x.user_id = s.client),
        (SELECT max(a.updated_at) FROM public.applications a WHERE a.user_id = s.client),
        (SELECT max(e.updated_at) FROM public.journal_entries e WHERE e.user_id = s.client))
    FROM shown s
    JOIN public.users u ON u.id = s.client
    LEFT JOIN LATERAL (
      SELECT p.state, p.day0 FROM public.plans p WHERE p.user_id = s.client AND p.state = 'running'
      ORDER BY p.day0 DESC LIMIT 1) p ON true;
  END $$;
