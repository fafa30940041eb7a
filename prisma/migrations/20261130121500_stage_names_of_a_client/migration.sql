-- A coach reads what a client shares in the client's own names of stages (STAGE). They come with the statement that opens the
-- coach's transaction, as the client's name does, so no page asks for them, and no policy lets a coach near the table.
CREATE OR REPLACE FUNCTION rebound.open_scope(actor text, tenant text, coaching text, for_purpose text)
  RETURNS TABLE (now timestamptz, viewer jsonb, key_version int, wrapped_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM set_config('rebound.actor_id', actor, true), set_config('rebound.tenant_id', tenant, true),
            set_config('rebound.purpose', for_purpose, true);
    now := rebound.now();
    IF coaching = '' THEN
      viewer := rebound.viewer(nullif(actor, '')::uuid);
    ELSE
      SELECT rebound.viewer(c.coach_id) || jsonb_build_object(
        'client', coalesce(u.name, u.email),
        'clientStages', (
          SELECT coalesce(jsonb_agg(jsonb_build_object(
            'id', s.id, 'stage', s.stage, 'isRound', s.is_round, 'name', s.name, 'hidden', s.hidden,
            'position', s.position, 'version', s.version)), '[]')
          FROM public.stages s WHERE s.user_id = u.id))
      INTO viewer
      FROM public.coachings c JOIN public.users u ON u.id = c.user_id
      WHERE c.user_id = tenant::uuid AND c.id = coaching::uuid AND c.coach_id = actor::uuid AND c.state = 'active'
        AND rebound.may_coach(c.coach_id);
    END IF;
    IF viewer IS NOT NULL THEN
      SELECT k.master_version, k.wrapped_key INTO key_version, open_scope.wrapped_key
      FROM public.user_keys k WHERE k.user_id = nullif(tenant, '')::uuid;
    END IF;
    RETURN NEXT;
  END $$;
