-- The coach's side (docs/decisions/0042): a thread under an entry that both write in, "next time I will" that a coach
-- suggests in it, marks of what was reviewed, and one queue over all clients.

-- ------------------------------------------------------------------------------------------------ the thread
ALTER TABLE comments
  ADD COLUMN kind TEXT NOT NULL DEFAULT 'comment',
  ADD COLUMN version INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN edited_at TIMESTAMPTZ(3),
  ADD COLUMN answer TEXT,
  ADD COLUMN answered_at TIMESTAMPTZ(3),
  ADD CONSTRAINT comments_kind CHECK (kind IN ('comment','suggestion')),
  ADD CONSTRAINT comments_answer CHECK (answer IN ('taken','left')),
  ADD CONSTRAINT comments_answered CHECK ((answer IS NULL OR kind = 'suggestion') AND (answer IS NULL) = (answered_at IS NULL));
CREATE TRIGGER raise_version BEFORE UPDATE ON comments FOR EACH ROW
  EXECUTE FUNCTION rebound.raise_version('seen_at', 'edited_at', 'answer', 'answered_at');

-- The client writes under what is shared, in their own name. What stands under their entries is theirs to remove.
CREATE POLICY client_writes ON comments FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.owner_id()) AND author_id = user_id AND kind = 'comment' AND EXISTS (
    SELECT 1 FROM public.grants g
    JOIN public.coachings c ON c.user_id = g.user_id AND c.id = g.coaching_id AND c.state = 'active'
    WHERE g.user_id = comments.user_id AND g.coaching_id = comments.coaching_id AND g.subject_kind = 'journal-entry'
      AND (g.subject_id = comments.entry_id OR g.subject_id IS NULL) AND g.revoked_at IS NULL));
CREATE POLICY client_takes_back ON comments FOR DELETE
  USING (user_id = (SELECT rebound.owner_id()));

-- A coach's own words under what they are shown at this moment: what they may still change.
CREATE FUNCTION rebound.own_comment(m public.comments) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT m.author_id = rebound.actor_id() AND m.user_id <> m.author_id AND m.answer IS NULL
      AND rebound.may_read(m.user_id, 'journal-entry', m.entry_id)
      AND rebound.consent_covers(m.user_id, m.coaching_id, 'journal-entry')
  $$;

-- Says it in other words, sealed by then, where nobody changed it since `seen`. False where it is not the coach's to change.
CREATE FUNCTION rebound.change_comment(comment uuid, seen integer, words bytea) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.comments m SET body_sealed = words, edited_at = rebound.now()
    WHERE m.user_id = rebound.tenant_id() AND m.id = comment AND m.version = seen AND rebound.own_comment(m);
    RETURN FOUND;
  END $$;

-- Takes it back. In the coach's own name, so that they can bring it back themselves within the seconds of an undo.
CREATE FUNCTION rebound.remove_comment(comment uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    DELETE FROM public.comments m
    WHERE m.id = comment AND m.author_id = rebound.owner_id() AND rebound.own_comment(m)
      AND m.user_id IN (SELECT c.client FROM rebound.consents() c);
    RETURN FOUND;
  END $$;

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
        OR (TG_TABLE_NAME = 'coachings' AND of_row ->> 'coach_id' = u.user_id::text)
        OR (TG_TABLE_NAME = 'comments' AND of_row ->> 'author_id' = u.user_id::text));
    RETURN NULL;
  END $$;

-- Takes an act of the person's own back, all of it or nothing: 'undone', 'again' where it was taken back before, 'late'
-- past its time, 'changed' where something has taken the place of what went, or a guard does not let it back. Null where
-- there is none of that name. What a guard refuses to a hand it refuses here too, but for what `rebound.taking_back` opens.
CREATE OR REPLACE FUNCTION rebound.undo(which uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    u public.undos;
    r public.undo_rows;
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
          SELECT t."table", rebound.depth_of(format('public.%I', t."table")::regclass) AS depth
          FROM (SELECT DISTINCT "table" FROM rows_of) t)
        SELECT x.user_id, x.undo_id, x.seq, x."table", x.before, x.after
        FROM rows_of x JOIN depths d ON d."table" = x."table"
        ORDER BY x.turn, CASE x.turn WHEN 1 THEN -d.depth WHEN 2 THEN d.depth END, x.seq DESC
      LOOP
        whole := whole AND rebound.put_back(format('public.%I', r."table")::regclass, r.before, r.after);
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

-- ----------------------------------------------------------------------------------------- marks, and who ended it
-- COACH-4: which wording of an entry a coach has reviewed. Its client reads it; the function below writes it.
CREATE TABLE reviewed_entries (
  user_id UUID NOT NULL,
  coaching_id UUID NOT NULL,
  entry_id UUID NOT NULL,
  version INTEGER NOT NULL,
  reviewed_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT reviewed_entries_pkey PRIMARY KEY (user_id, coaching_id, entry_id),
  CONSTRAINT reviewed_entries_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT reviewed_entries_user_id_coaching_id_fkey FOREIGN KEY (user_id, coaching_id) REFERENCES coachings(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT reviewed_entries_user_id_entry_id_fkey FOREIGN KEY (user_id, entry_id) REFERENCES journal_entries(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX reviewed_entries_user_id_entry_id_idx ON reviewed_entries (user_id, entry_id);
CALL rebound.private_table('reviewed_entries');
CALL rebound.undoable_table('reviewed_entries');
DROP POLICY owner ON reviewed_entries;
CREATE POLICY client_reads ON reviewed_entries FOR SELECT USING (user_id = (SELECT rebound.owner_id()));
CREATE POLICY coach_reads ON reviewed_entries FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id())
    AND (user_id, coaching_id, 'journal-entry') IN (SELECT c.client, c.coaching, c.kind FROM rebound.consents() c)
    AND rebound.may_read(user_id, 'journal-entry', entry_id));

-- A coach has read a wording of an entry that they are shown, or not yet after all. Twice is once; false where it is not
-- theirs to say.
CREATE FUNCTION rebound.mark_reviewed(coaching uuid, entry uuid, seen integer, reviewed boolean) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    client constant uuid := rebound.tenant_id();
  BEGIN
    IF client = rebound.actor_id() OR NOT rebound.consent_covers(client, coaching, 'journal-entry')
      OR NOT rebound.may_read(client, 'journal-entry', entry) THEN
      RETURN false;
    END IF;
    IF reviewed THEN
      INSERT INTO public.reviewed_entries AS r (user_id, coaching_id, entry_id, version, reviewed_at)
      VALUES (client, coaching, entry, seen, rebound.now())
      ON CONFLICT (user_id, coaching_id, entry_id) DO UPDATE SET version = excluded.version, reviewed_at = excluded.reviewed_at
        WHERE r.version < excluded.version;
    ELSE
      DELETE FROM public.reviewed_entries r WHERE r.user_id = client AND r.coaching_id = coaching AND r.entry_id = entry;
    END IF;
    RETURN true;
  END $$;

ALTER TABLE coachings
  ADD COLUMN ended_by TEXT,
  ADD CONSTRAINT coachings_ended_by CHECK (ended_by IN ('client','coach'));

-- What a coach wrote is told in the morning, by the client's own digest.
DROP POLICY coach_mails ON outbox;

-- ------------------------------------------------------------------------------------------------------ the queue
-- An entry in which nothing is written is none.
CREATE FUNCTION rebound.is_written(e public.journal_entries) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT e.one_thing_sealed IS NOT NULL OR e.gut_sealed IS NOT NULL OR EXISTS (
      SELECT 1 FROM public.feedback f WHERE f.user_id = e.user_id AND f.rejection_id = e.rejection_id)
  $$;

CREATE INDEX access_log_user_id_coaching_id_subject_id_at_idx ON access_log (user_id, coaching_id, subject_id, at);

-- Everything that waits for the coach over all their clients: answers that they have not read, entries that are new, that
-- say something else since they were reviewed, and those that were opened only. With each the heading of its entry, which
-- the list of a client shows as well: so each client's log gets the same line for it, once in five minutes (COACH-3).
CREATE FUNCTION rebound.coach_queue(at_most integer)
  RETURNS TABLE (coaching uuid, entry uuid, company text, role text, received_on date, state text, since timestamptz, total bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
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
          AND (m.author_id = s.client OR m.answer IS NOT NULL)) a ON true),
    page AS (
      SELECT j.*, count(*) OVER () AS total FROM judged j WHERE j.state IS NOT NULL
      ORDER BY array_position(ARRAY['answer','new','changed','read'], j.state), j.since, j.entry
      LIMIT at_most),
    noted AS (
      INSERT INTO public.access_log (user_id, id, coaching_id, reader_id, subject_kind, at)
      SELECT DISTINCT p.client, gen_random_uuid(), p.coaching, rebound.actor_id(), 'overview', rebound.now()
      FROM (SELECT DISTINCT x.client, x.coaching FROM page x) p
      WHERE NOT EXISTS (
        SELECT 1 FROM public.access_log l
        WHERE l.user_id = p.client AND l.coaching_id = p.coaching AND l.subject_id IS NULL AND l.subject_kind = 'overview'
          AND l.reader_id = rebound.actor_id() AND l.at > rebound.now() - interval '5 minutes'))
    SELECT p.coaching, p.entry, c.name, a.role, j.received_on, p.state, p.since, p.total
    FROM page p
    JOIN public.rejections j ON j.user_id = p.client AND j.id = p.rejection_id
    JOIN public.applications a ON a.user_id = p.client AND a.id = j.application_id
    JOIN public.companies c ON c.user_id = p.client AND c.id = a.company_id
    ORDER BY array_position(ARRAY['answer','new','changed','read'], p.state), p.since, p.entry;
  END $$;

-- How a search stands, for each client who lets this coach see it; with `own`, for whoever acts, as a coach would see it.
-- The client's log gets a line, once in five minutes.
CREATE FUNCTION rebound.search_states(own boolean)
  RETURNS TABLE (coaching uuid, zone text, in_flight integer, plan_state text, day0 date, seen_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
    WITH shown AS MATERIALIZED (
      SELECT c.client, c.coaching FROM rebound.consents() c
      WHERE NOT own AND rebound.owner_id() IS NOT NULL AND c.kind = 'search-state' AND EXISTS (
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

-- ------------------------------------------------------------------------------------------------------ the mornings
-- Whether something waits for the coach since then that they have not opened: an entry newly shown, or words of a client.
CREATE FUNCTION rebound.coach_has_news(since timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT rebound.owner_id() IS NOT NULL AND EXISTS (
      SELECT 1
      FROM rebound.consents() c
      JOIN public.grants g ON g.user_id = c.client AND g.coaching_id = c.coaching AND g.subject_kind = c.kind
      JOIN public.journal_entries e ON e.user_id = c.client AND (e.id = g.subject_id OR g.subject_id IS NULL)
      CROSS JOIN LATERAL (
        SELECT greatest(g.granted_at, (
          SELECT max(m.created_at) FROM public.comments m
          WHERE m.user_id = c.client AND m.entry_id = e.id AND m.coaching_id = c.coaching AND m.author_id = c.client)) AS at) news
      WHERE c.kind = 'journal-entry' AND g.revoked_at IS NULL AND news.at > since AND rebound.is_written(e)
        AND NOT EXISTS (
          SELECT 1 FROM public.access_log l
          WHERE l.user_id = c.client AND l.coaching_id = c.coaching AND l.subject_id = e.id
            AND l.subject_kind = 'journal-entry' AND l.reader_id = rebound.actor_id() AND l.at >= news.at))
  $$;

CREATE OR REPLACE FUNCTION rebound.goes_to_its_owner(kind text) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT kind IN ('sign-in','security','confirm-code','account-leaving','export-ready','nudge','plan-finished','reply-unlocked','reply-sent','reply-returned','come-back',
                    'month-ready','coach-comment','client-news')
  $$;
