-- What is done to a whole view is done batch by batch, each in a transaction of its own, and taken back as one
-- (docs/decisions/0050). From here to the end of this transaction what happens belongs to that act as well, and its seconds
-- begin anew: those of a person, or with `more` those in which the next batch comes on a slow line. Null where there is
-- nothing to go on with: it was taken back, is past its seconds, or is no act on several.
CREATE FUNCTION rebound.go_on_undo(which uuid, more boolean) RETURNS timestamptz
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    ends timestamptz;
  BEGIN
    UPDATE public.undos u
    SET act = pg_current_xact_id()::text::bigint,
      -- From this moment on and not from the beginning of the transaction, which a batch can make seconds ago.
      until = rebound.now() + (clock_timestamp() - transaction_timestamp())
        + CASE WHEN more THEN interval '60 seconds' ELSE rebound.undo_window() END
    WHERE u.user_id = rebound.owner_id() AND u.id = which AND u.kind LIKE '%-together'
      AND u.undone_at IS NULL AND u.until > rebound.now()
      -- Nothing private waits to be taken back for longer, whoever asks.
      AND u.created_at > rebound.now() - interval '30 minutes'
    RETURNING u.until INTO ends;
    IF ends IS NOT NULL THEN
      PERFORM set_config('rebound.undo', which::text, true);
    END IF;
    RETURN ends;
  END $$;

-- What a table's columns are is asked once for each table and no longer for each row: an act on thousands is taken back within
-- the time of one transaction.
-- The former one stays for the build before this, whose grants name it.
-- Puts one remembered row back to what it was. False where it is not any more what the act made of it.
CREATE FUNCTION rebound.put_back(target regclass, keyed text[], columns text[], before jsonb, after jsonb) RETURNS boolean
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    keys text := (SELECT string_agg(format('t.%1$I = p.%1$I', c), ' AND ') FROM unnest(keyed) c);
    changed text[];
    touched bigint;
  BEGIN
    IF before IS NULL THEN
      -- What the act added. It may be gone again by now, and must not have become something else.
      EXECUTE format('DELETE FROM %1$s t USING jsonb_populate_record(NULL::%1$s, $1) p WHERE %2$s AND to_jsonb(t) = $1', target, keys)
        USING after;
      EXECUTE format('SELECT count(*) FROM %1$s t, jsonb_populate_record(NULL::%1$s, $1) p WHERE %2$s', target, keys)
        INTO touched USING after;
      RETURN touched = 0;
    END IF;
    IF after IS NULL THEN
      EXECUTE format('INSERT INTO %1$s (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, $1)', target,
        (SELECT string_agg(quote_ident(c), ', ') FROM unnest(columns) c))
        USING before;
      RETURN true;
    END IF;
    -- What the act changed, and nothing that somebody changed besides. A version only goes up.
    SELECT array_agg(c) INTO changed FROM unnest(columns) c
    WHERE before -> c IS DISTINCT FROM after -> c AND c <> 'version';
    IF changed IS NULL THEN
      RETURN true;
    END IF;
    EXECUTE format(
      'UPDATE %1$s t SET %3$s FROM jsonb_populate_record(NULL::%1$s, $1) p, jsonb_populate_record(NULL::%1$s, $2) q WHERE %2$s AND %4$s',
      target, keys,
      (SELECT string_agg(format('%1$I = p.%1$I', c), ', ') FROM unnest(changed) c),
      (SELECT coalesce(string_agg(format('t.%1$I IS NOT DISTINCT FROM q.%1$I', c), ' AND '), 'true')
       FROM unnest(changed) c WHERE c <> 'updated_at'))
      USING before, after;
    GET DIAGNOSTICS touched = ROW_COUNT;
    RETURN touched = 1;
  END $$;

REVOKE EXECUTE ON FUNCTION rebound.put_back(regclass, text[], text[], jsonb, jsonb) FROM PUBLIC;

-- Takes an act of the person's own back, all of it or nothing: 'undone', 'again' where it was taken back before, 'late'
-- past its time, 'changed' where something has taken the place of what went, or a guard does not let it back. Null where
-- there is none of that name. What a guard refuses to a hand it refuses here too, but for what `rebound.taking_back` opens.
CREATE OR REPLACE FUNCTION rebound.undo(which uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    u public.undos;
    r record;
    whole boolean := true;
  BEGIN
    SELECT * INTO u FROM public.undos x WHERE x.user_id = rebound.owner_id() AND x.id = which FOR UPDATE;
    IF u.id IS NULL THEN
      RETURN NULL;
    ELSIF u.undone_at IS NOT NULL THEN
      RETURN 'again';
    ELSIF u.until <= rebound.now() THEN
      RETURN 'late';
    -- COACH-1: nothing comes back under what is not shared any more.
    ELSIF EXISTS (
      SELECT 1 FROM public.undo_rows x, jsonb_populate_record(NULL::public.comments,
        CASE WHEN x."table" = 'comments' THEN x.before END) m
      WHERE x.user_id = u.user_id AND x.undo_id = u.id AND x."table" = 'comments' AND m.user_id <> u.user_id
        AND NOT rebound.own_comment(m)) THEN
      RETURN 'changed';
    END IF;
    UPDATE public.undos SET taking_back = pg_current_xact_id()::text::bigint WHERE user_id = u.user_id AND id = u.id;
    PERFORM set_config('rebound.taking_back', u.id::text, true);
    BEGIN
      -- First what the act added makes room, then what it removed returns, then what it changed.
      FOR r IN
        WITH rows_of AS (
          SELECT x.*, CASE WHEN x.before IS NULL THEN 1 WHEN x.after IS NULL THEN 2 ELSE 3 END AS turn
          FROM public.undo_rows x WHERE x.user_id = u.user_id AND x.undo_id = u.id),
        depths AS MATERIALIZED (
          SELECT t."table", t.target, rebound.depth_of(t.target) AS depth,
            rebound.written_columns(t.target, true) AS keyed, rebound.written_columns(t.target, false) AS columns
          FROM (SELECT DISTINCT "table", format('public.%I', "table")::regclass AS target FROM rows_of) t)
        SELECT d.target, d.keyed, d.columns, x.before, x.after
        FROM rows_of x JOIN depths d ON d."table" = x."table"
        ORDER BY x.turn, CASE x.turn WHEN 1 THEN -d.depth WHEN 2 THEN d.depth END, x.seq DESC
      LOOP
        whole := whole AND rebound.put_back(r.target, r.keyed, r.columns, r.before, r.after);
        EXIT WHEN NOT whole;
      END LOOP;
      IF NOT whole THEN
        RAISE integrity_constraint_violation;
      END IF;
    -- Every breach of a key or a check is of this class; guards answer with one of the two.
    EXCEPTION WHEN integrity_constraint_violation OR insufficient_privilege THEN
      whole := false;
    END;
    PERFORM set_config('rebound.taking_back', '', true);
    UPDATE public.undos SET taking_back = NULL, undone_at = CASE WHEN whole THEN rebound.now() END
    WHERE user_id = u.user_id AND id = u.id;
    IF NOT whole THEN
      RETURN 'changed';
    END IF;
    DELETE FROM public.undo_rows x WHERE x.user_id = u.user_id AND x.undo_id = u.id;
    RETURN 'undone';
  END $$;
