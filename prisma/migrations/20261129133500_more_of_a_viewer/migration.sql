-- A viewer's quiet hours come along as well, so that settings ask for no row of the person's.
CREATE OR REPLACE FUNCTION rebound.viewer(person uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT pg_catalog.jsonb_build_object(
      'id', u.id, 'email', u.email, 'name', u.name, 'zone', u.time_zone, 'zoneChosen', u.time_zone_chosen,
      'locale', u.locale, 'nudgeHour', u.nudge_hour, 'ghostDays', u.ghost_days, 'ventHours', u.vent_hours,
      'holdHours', u.hold_hours, 'mutedMails', u.muted_mails, 'quietFrom', u.quiet_from,
      'quietUntil', u.quiet_until, 'demo', u.demo)
    FROM public.users u WHERE u.id = person
  $$;

-- In a coach's transaction it is also known what the client is called: the head of every page says so.
CREATE OR REPLACE FUNCTION rebound.open_scope(actor text, tenant text, coaching text, for_purpose text)
  RETURNS TABLE (now timestamptz, viewer jsonb, key_version int, wrapped_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  BEGIN
    PERFORM pg_catalog.set_config('rebound.actor_id', actor, true),
            pg_catalog.set_config('rebound.tenant_id', tenant, true),
            pg_catalog.set_config('rebound.purpose', for_purpose, true);
    now := rebound.now();
    IF coaching = '' THEN
      viewer := rebound.viewer(nullif(actor, '')::uuid);
    ELSE
      SELECT rebound.viewer(c.coach_id) || pg_catalog.jsonb_build_object('client', coalesce(u.name, u.email))
      INTO viewer
      FROM public.coachings c JOIN public.users u ON u.id = c.user_id
      WHERE c.user_id = tenant::uuid AND c.id = coaching::uuid AND c.coach_id = actor::uuid AND c.state = 'active';
    END IF;
    IF viewer IS NOT NULL THEN
      SELECT k.master_version, k.wrapped_key INTO key_version, open_scope.wrapped_key
      FROM public.user_keys k WHERE k.user_id = nullif(tenant, '')::uuid;
    END IF;
    RETURN NEXT;
  END $$;
