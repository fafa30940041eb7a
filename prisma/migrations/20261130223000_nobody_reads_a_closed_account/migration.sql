-- COACH-1: what somebody shared is shown to nobody from the moment they close their account on, whatever their coachings say:
-- an undo of the coach's brings a coaching back, and no consent with it.
CREATE OR REPLACE FUNCTION rebound.consents() RETURNS TABLE (client uuid, coaching uuid, kind text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT c.user_id, c.id, k.kind
    FROM public.coachings c
    JOIN (VALUES ('overview', 'journal'), ('journal-entry', 'journal'), ('template', NULL), ('coach-template', NULL),
        ('patterns', NULL), ('search-state', NULL), ('review', NULL), ('thought', NULL))
      AS k (kind, scope) ON k.scope IS NULL OR k.scope = ANY (c.scopes)
    WHERE c.state = 'active' AND c.coach_id = rebound.actor_id() AND (SELECT rebound.may_coach(rebound.actor_id()))
      AND EXISTS (SELECT 1 FROM public.users u WHERE u.id = c.user_id AND u.erase_at IS NULL)
  $$;
