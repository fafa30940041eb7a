-- A coach who stops coaching changes a row of their client's, and takes that back like anything of their own.
CREATE OR REPLACE FUNCTION rebound.remember() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    becomes jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    of_row jsonb := coalesce(becomes, was);
  BEGIN
    INSERT INTO public.undo_rows (user_id, undo_id, "table", before, after)
    SELECT u.user_id, u.id, TG_TABLE_NAME, was, becomes
    FROM public.undos u
    WHERE u.user_id = rebound.owner_id() AND u.id::text = current_setting('rebound.undo', true)
      AND u.act = pg_current_xact_id()::text::bigint
      AND (of_row ->> 'user_id' = u.user_id::text
        OR (TG_TABLE_NAME = 'coachings' AND of_row ->> 'coach_id' = u.user_id::text));
    RETURN NULL;
  END $$;

-- The worker forgets, and is not told whose or how much.
DROP FUNCTION rebound.purge_undos();
CREATE FUNCTION rebound.purge_undos() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF rebound.purpose() IS DISTINCT FROM 'worker' THEN
      RETURN;
    END IF;
    DELETE FROM public.undo_rows r USING public.undos u
    WHERE r.user_id = u.user_id AND r.undo_id = u.id AND u.until <= rebound.now();
    DELETE FROM public.undos WHERE until <= rebound.now() - interval '1 hour';
  END $$;
