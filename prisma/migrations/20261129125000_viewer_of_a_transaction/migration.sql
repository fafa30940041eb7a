-- One statement opens a scoped transaction: it says who acts on whose rows, and answers the database's now and who is
-- looking. One statement resolves a session or a token, with what the frame of every page shows.

-- What of a person every transaction knows, so that nobody asks for their row again.
CREATE FUNCTION rebound.viewer(person uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT pg_catalog.jsonb_build_object(
      'id', u.id, 'email', u.email, 'name', u.name, 'zone', u.time_zone, 'zoneChosen', u.time_zone_chosen,
      'locale', u.locale, 'nudgeHour', u.nudge_hour, 'ghostDays', u.ghost_days, 'ventHours', u.vent_hours,
      'holdHours', u.hold_hours, 'mutedMails', u.muted_mails, 'demo', u.demo)
    FROM public.users u WHERE u.id = person
  $$;
REVOKE EXECUTE ON FUNCTION rebound.viewer(uuid) FROM PUBLIC;

-- Takes effect until the transaction ends. A coach's transaction has no viewer once the coaching has ended (COACH-1).
-- With it comes the data key of the person whose rows these are, still wrapped by a master key.
CREATE FUNCTION rebound.open_scope(actor text, tenant text, coaching text, for_purpose text)
  RETURNS TABLE (now timestamptz, viewer jsonb, key_version int, wrapped_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  BEGIN
    PERFORM pg_catalog.set_config('rebound.actor_id', actor, true),
            pg_catalog.set_config('rebound.tenant_id', tenant, true),
            pg_catalog.set_config('rebound.purpose', for_purpose, true);
    now := rebound.now();
    IF coaching = '' OR EXISTS (
      SELECT 1 FROM public.coachings c
      WHERE c.user_id = tenant::uuid AND c.id = coaching::uuid AND c.coach_id = actor::uuid AND c.state = 'active'
    ) THEN
      viewer := rebound.viewer(nullif(actor, '')::uuid);
      SELECT k.master_version, k.wrapped_key INTO key_version, open_scope.wrapped_key
      FROM public.user_keys k WHERE k.user_id = nullif(tenant, '')::uuid;
    END IF;
    RETURN NEXT;
  END $$;

-- Who a session belongs to, while it lives: 30 days without a visit, 180 days in any case, by this clock. "Last seen"
-- moves at most every five minutes. With it comes the frame: whom the person coaches, whether the coach's pages belong
-- in their navigation, whether they keep a search of their own, and what they have not been told yet.
CREATE FUNCTION rebound.session(hash bytea)
  RETURNS TABLE (session_id uuid, user_id uuid, viewer jsonb, frame jsonb)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  DECLARE
    found public.sessions;
    address text;
  BEGIN
    SELECT * INTO found FROM public.sessions s WHERE s.token_hash = hash AND s.expires > rebound.now();
    IF found.id IS NULL THEN RETURN; END IF;
    IF found.last_seen_at < rebound.now() - interval '5 minutes' THEN
      UPDATE public.sessions s
      SET last_seen_at = rebound.now(),
          expires = LEAST(rebound.now() + interval '30 days', s.created_at + interval '180 days')
      WHERE s.user_id = found.user_id AND s.id = found.id;
    END IF;
    session_id := found.id;
    user_id := found.user_id;
    viewer := rebound.viewer(found.user_id);
    address := viewer ->> 'email';
    SELECT pg_catalog.jsonb_build_object(
      'coachings', (
        SELECT coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('id', c.id, 'clientId', c.user_id)), '[]')
        FROM public.coachings c
        WHERE c.coach_id = found.user_id AND c.user_id <> found.user_id AND c.state = 'active'),
      'invited', EXISTS (
        SELECT 1 FROM public.coachings c
        WHERE c.coach_email = address AND c.user_id <> found.user_id AND c.state = 'invited'),
      'searches', EXISTS (SELECT 1 FROM public.applications a WHERE a.user_id = found.user_id),
      'notices', (
        SELECT coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
          'id', n.id, 'kind', n.kind, 'subjectId', n.subject_id, 'createdAt', n.created_at)
          ORDER BY n.created_at DESC, n.id DESC), '[]')
        FROM (
          SELECT * FROM public.notices n WHERE n.user_id = found.user_id AND n.seen_at IS NULL
          ORDER BY n.created_at DESC, n.id DESC LIMIT 5
        ) n))
    INTO frame;
    RETURN NEXT;
  END $$;

-- Whose API token this is and what it may do, while it is not revoked.
CREATE FUNCTION rebound.token(hash bytea)
  RETURNS TABLE (user_id uuid, scopes text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  BEGIN
    UPDATE public.api_tokens t SET last_used_at = rebound.now()
    WHERE t.token_hash = hash AND t.revoked_at IS NULL
      AND (t.last_used_at IS NULL OR t.last_used_at < rebound.now() - interval '5 minutes');
    RETURN QUERY SELECT t.user_id, t.scopes FROM public.api_tokens t
      WHERE t.token_hash = hash AND t.revoked_at IS NULL;
  END $$;
