-- A statement is planned for anybody, and never for the person who asks. Of somebody who is not in the statistics yet (after an
-- import, a restore, in a new instance) Postgres says that they have one row in each table; so it read all of their
-- applications for each of their rejections for each of their entries, 1,250 million rows for one heading. How many rows
-- people have in the middle is known sooner, and is what every statement is planned by from its sixth run on anyway.
CREATE OR REPLACE FUNCTION rebound.open_scope(actor text, tenant text, coaching text, for_purpose text)
  RETURNS TABLE (now timestamptz, viewer jsonb, key_version int, wrapped_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM set_config('rebound.actor_id', actor, true), set_config('rebound.tenant_id', tenant, true),
            set_config('rebound.purpose', for_purpose, true),
            set_config('plan_cache_mode', 'force_generic_plan', true);
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

-- The heading of a shown entry (company, role, day), without opening rejections or applications to a coach. Step by step:
-- OFFSET 0 leaves the planner no other order, whatever it takes for true.
CREATE OR REPLACE FUNCTION rebound.shown_heading(client uuid, entry uuid)
  RETURNS TABLE (company text, role text, received_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT c.name, a.role, r.received_on
    FROM (
      SELECT e.rejection_id FROM public.journal_entries e
      WHERE e.user_id = client AND e.id = entry AND rebound.may_read(client, 'journal-entry', entry) OFFSET 0) e
    CROSS JOIN LATERAL (
      SELECT r.application_id, r.received_on FROM public.rejections r
      WHERE r.user_id = client AND r.id = e.rejection_id OFFSET 0) r
    CROSS JOIN LATERAL (
      SELECT a.company_id, a.role FROM public.applications a
      WHERE a.user_id = client AND a.id = r.application_id OFFSET 0) a
    JOIN public.companies c ON c.user_id = client AND c.id = a.company_id
  $$;
