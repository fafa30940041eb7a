-- A coach's page of a client lists shown entries a page at a time, the newest shown first, and counts all of them without
-- looking up the headings of any.
DROP FUNCTION rebound.entries_not_shown(uuid, uuid);
DROP FUNCTION rebound.entries_shown(uuid, uuid);

-- The entries that are shown under one coaching, since when, and their headings (company, role, day), without opening
-- rejections or applications to a coach. `before` and `before_entry` are where the page before ended.
CREATE FUNCTION rebound.entries_shown(
    client uuid, coaching uuid, before timestamptz DEFAULT 'infinity',
    before_entry uuid DEFAULT 'ffffffff-ffff-ffff-ffff-ffffffffffff', at_most integer DEFAULT NULL)
  RETURNS TABLE (entry uuid, shown_at timestamptz, company text, role text, received_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT s.id, s.at, c.name, a.role, r.received_on
    FROM (
      SELECT e.id, e.rejection_id, greatest(one.at, every.at) AS at
      FROM public.journal_entries e
      -- Apart, as an OR over both would join every grant with every entry.
      LEFT JOIN (
        SELECT g.subject_id, max(g.granted_at) AS at FROM public.grants g
        WHERE g.user_id = client AND g.coaching_id = coaching AND g.subject_kind = 'journal-entry'
          AND g.revoked_at IS NULL AND g.subject_id IS NOT NULL
        GROUP BY g.subject_id) one ON one.subject_id = e.id
      CROSS JOIN (
        SELECT max(g.granted_at) AS at FROM public.grants g
        WHERE g.user_id = client AND g.coaching_id = coaching AND g.subject_kind = 'journal-entry'
          AND g.revoked_at IS NULL AND g.subject_id IS NULL) every
      WHERE e.user_id = client AND (SELECT rebound.consent_covers(client, coaching, 'journal-entry'))
        AND (greatest(one.at, every.at), e.id) < (before, before_entry)
      ORDER BY at DESC, e.id DESC
      LIMIT at_most) s
    JOIN public.rejections r ON r.user_id = client AND r.id = s.rejection_id
    JOIN public.applications a ON a.user_id = client AND a.id = r.application_id
    JOIN public.companies c ON c.user_id = client AND c.id = a.company_id
    ORDER BY s.at DESC, s.id DESC
  $$;

-- How many entries are shown under one coaching and when the newest was, and COACH-2: how many are not; a number, never a
-- row.
CREATE FUNCTION rebound.entries_counted(client uuid, coaching uuid)
  RETURNS TABLE (shown bigint, latest timestamptz, kept bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT count(t.at), max(t.at), count(*) - count(t.at)
    FROM (
      SELECT greatest(one.at, every.at) AS at
      FROM public.journal_entries e
      LEFT JOIN (
        SELECT g.subject_id, max(g.granted_at) AS at FROM public.grants g
        WHERE g.user_id = client AND g.coaching_id = coaching AND g.subject_kind = 'journal-entry'
          AND g.revoked_at IS NULL AND g.subject_id IS NOT NULL
        GROUP BY g.subject_id) one ON one.subject_id = e.id
      CROSS JOIN (
        SELECT max(g.granted_at) AS at FROM public.grants g
        WHERE g.user_id = client AND g.coaching_id = coaching AND g.subject_kind = 'journal-entry'
          AND g.revoked_at IS NULL AND g.subject_id IS NULL) every
      WHERE e.user_id = client AND (SELECT rebound.consent_covers(client, coaching, 'journal-entry'))) t
  $$;
