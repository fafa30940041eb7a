-- Which months a client shows under one coaching: the month alone, before it is opened (COACH-3), so that of several a coach
-- knows which is which. Asks the grant for each.
CREATE FUNCTION rebound.months_shown(client uuid, coaching uuid) RETURNS TABLE (id uuid, month date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT v.id, v.month FROM public.grants g
    JOIN public.reviews v ON v.user_id = g.user_id AND v.id = g.subject_id
    WHERE g.user_id = client AND g.coaching_id = coaching AND g.subject_kind = 'review' AND g.revoked_at IS NULL
      AND v.closed_on IS NOT NULL AND rebound.may_read(client, 'review', v.id)
  $$;
