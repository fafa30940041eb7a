-- What was done and can be taken back for a few seconds (docs/decisions/0031). `undos` says what and until when;
-- `undo_rows` holds each row that the act added, changed or removed, as it was, sealed columns as they are sealed.
-- Triggers alone write the rows, from the transaction that began the undo, so that nobody brings back what never was.
CREATE TABLE undos (
  user_id UUID NOT NULL,
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  back TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL,
  until TIMESTAMPTZ(3) NOT NULL,
  -- The transaction that the act is, and the one that takes it back: nothing else writes or reads its rows.
  act BIGINT NOT NULL,
  taking_back BIGINT,
  undone_at TIMESTAMPTZ(3),
  CONSTRAINT undos_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT undos_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX undos_user_id_until_idx ON undos (user_id, until);

CREATE TABLE undo_rows (
  user_id UUID NOT NULL,
  undo_id UUID NOT NULL,
  seq BIGSERIAL NOT NULL,
  "table" TEXT NOT NULL,
  before JSONB,
  after JSONB,
  CONSTRAINT undo_rows_pkey PRIMARY KEY (user_id, undo_id, seq),
  CONSTRAINT undo_rows_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT undo_rows_user_id_undo_id_fkey FOREIGN KEY (user_id, undo_id) REFERENCES undos(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE
);
CALL rebound.private_table('undos');
CALL rebound.private_table('undo_rows');
-- Read by their owner, and written by the functions below alone.
DROP POLICY owner ON undos;
CREATE POLICY owner_reads ON undos FOR SELECT USING (user_id = (SELECT rebound.owner_id()));
DROP POLICY owner ON undo_rows;
CREATE POLICY owner_reads ON undo_rows FOR SELECT USING (user_id = (SELECT rebound.owner_id()));

-- How long an act can be taken back: the seconds that a page offers it for, and those that a slow line may take
-- (UNDO_SECONDS and UNDO_ON_THE_WAY_SECONDS in lib/rules/policy.ts; a test holds them together).
CREATE FUNCTION rebound.undo_window() RETURNS interval
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$ SELECT interval '15 seconds' $$;

-- From here to the end of the transaction, or to `rebound.end_undo`, what happens to the person's rows is remembered.
-- `back` is the path of the page that what comes back is on. Null where nobody acts for themselves.
CREATE FUNCTION rebound.begin_undo(new_id uuid, kind text, back text) RETURNS timestamptz
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    ends timestamptz := rebound.now() + rebound.undo_window();
  BEGIN
    IF rebound.owner_id() IS NULL THEN
      RETURN NULL;
    END IF;
    -- What is past its time is gone by the next act at the latest, even where no worker runs.
    DELETE FROM public.undo_rows r USING public.undos u
    WHERE r.user_id = u.user_id AND r.undo_id = u.id AND u.user_id = rebound.owner_id() AND u.until <= rebound.now();
    INSERT INTO public.undos (user_id, id, kind, back, created_at, until, act)
    VALUES (rebound.owner_id(), new_id, kind, back, rebound.now(), ends, pg_current_xact_id()::text::bigint);
    PERFORM set_config('rebound.undo', new_id::text, true);
    RETURN ends;
  END $$;

-- Ends the remembering. Whether there is something to take back; an act that changed nothing leaves nothing behind.
CREATE FUNCTION rebound.end_undo(which uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM set_config('rebound.undo', '', true);
    DELETE FROM public.undos u WHERE u.user_id = rebound.owner_id() AND u.id = which
      AND NOT EXISTS (SELECT 1 FROM public.undo_rows r WHERE r.user_id = u.user_id AND r.undo_id = u.id);
    RETURN EXISTS (SELECT 1 FROM public.undos u WHERE u.user_id = rebound.owner_id() AND u.id = which);
  END $$;

-- Remembers one row of an act. The name of the undo is only believed where it began in this very transaction.
CREATE FUNCTION rebound.remember() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    INSERT INTO public.undo_rows (user_id, undo_id, "table", before, after)
    SELECT u.user_id, u.id, TG_TABLE_NAME,
      CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END
    FROM public.undos u
    WHERE u.user_id = rebound.owner_id() AND u.id::text = current_setting('rebound.undo', true)
      AND u.act = pg_current_xact_id()::text::bigint
      AND CASE WHEN TG_OP = 'DELETE' THEN OLD.user_id ELSE NEW.user_id END = u.user_id;
    RETURN NULL;
  END $$;

-- Makes a private table's rows ones that an undo remembers.
CREATE PROCEDURE rebound.undoable_table(undoable regclass)
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    EXECUTE pg_catalog.format(
      'CREATE TRIGGER remember AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW WHEN (pg_catalog.current_setting(''rebound.undo'', true) <> '''') EXECUTE FUNCTION rebound.remember()',
      undoable);
  END $$;
REVOKE EXECUTE ON PROCEDURE rebound.undoable_table(regclass) FROM PUBLIC;

CALL rebound.undoable_table('companies');
CALL rebound.undoable_table('applications');
CALL rebound.undoable_table('stage_events');
CALL rebound.undoable_table('rejections');
CALL rebound.undoable_table('floors');
CALL rebound.undoable_table('vents');
CALL rebound.undoable_table('rejection_emails');
CALL rebound.undoable_table('replies');
CALL rebound.undoable_table('outbox');
CALL rebound.undoable_table('mail_events');
CALL rebound.undoable_table('journal_entries');
CALL rebound.undoable_table('plans');
CALL rebound.undoable_table('plan_steps');
CALL rebound.undoable_table('plan_roles');
CALL rebound.undoable_table('nudges');
CALL rebound.undoable_table('notices');
CALL rebound.undoable_table('coachings');
CALL rebound.undoable_table('grants');
CALL rebound.undoable_table('comments');
CALL rebound.undoable_table('templates');
CALL rebound.undoable_table('template_versions');
CALL rebound.undoable_table('coach_templates');
CALL rebound.undoable_table('mailboxes');

-- Whether this statement is part of taking something back. Only `rebound.undo` can make it so: it marks the row, which
-- the runtime role cannot write, with its transaction, and takes the mark away before it answers.
CREATE FUNCTION rebound.taking_back() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT coalesce(current_setting('rebound.taking_back', true), '') <> '' AND EXISTS (
      SELECT 1 FROM public.undos u WHERE u.user_id = rebound.owner_id()
        AND u.id::text = current_setting('rebound.taking_back', true)
        AND u.taking_back = pg_current_xact_id_if_assigned()::text::bigint)
  $$;

-- The columns of a table that can be written: of its primary key, or all.
CREATE FUNCTION rebound.written_columns(target regclass, of_key boolean) RETURNS text[]
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
    WHERE a.attrelid = target AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      AND (NOT of_key OR a.attnum = ANY ((
        SELECT i.indkey::int2[] FROM pg_index i WHERE i.indrelid = target AND i.indisprimary)::int2[]))
  $$;

-- How many foreign keys lead up from a table: what hangs on nothing is put back first.
CREATE FUNCTION rebound.depth_of(target regclass) RETURNS integer
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    WITH RECURSIVE above(t, depth) AS (
      SELECT target::oid, 0
      UNION
      SELECT c.confrelid, a.depth + 1 FROM above a
      JOIN pg_constraint c ON c.conrelid = a.t AND c.contype = 'f' AND c.confrelid <> c.conrelid
      WHERE a.depth < 20)
    SELECT max(depth) FROM above
  $$;

-- Puts one remembered row back to what it was. False where it is not any more what the act made of it.
CREATE FUNCTION rebound.put_back(target regclass, before jsonb, after jsonb) RETURNS boolean
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    keys text := (SELECT string_agg(format('t.%1$I = p.%1$I', c), ' AND ') FROM unnest(rebound.written_columns(target, true)) c);
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
        (SELECT string_agg(quote_ident(c), ', ') FROM unnest(rebound.written_columns(target, false)) c))
        USING before;
      RETURN true;
    END IF;
    -- What the act changed, and nothing that somebody changed besides. A version only goes up.
    SELECT array_agg(c) INTO changed FROM unnest(rebound.written_columns(target, false)) c
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

REVOKE EXECUTE ON FUNCTION rebound.put_back(regclass, jsonb, jsonb) FROM PUBLIC;

-- Takes an act of the person's own back, all of it or nothing: 'undone', 'again' where it was taken back before, 'late'
-- past its time, 'changed' where something has taken the place of what went, or a guard does not let it back. Null where
-- there is none of that name. What a guard refuses to a hand it refuses here too, but for what `rebound.taking_back` opens.
CREATE FUNCTION rebound.undo(which uuid) RETURNS text
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

-- The rows of every act whose time is over, whoever's; that there was one is forgotten an hour later. How many rows went.
CREATE FUNCTION rebound.purge_undos() RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    gone integer;
  BEGIN
    DELETE FROM public.undo_rows r USING public.undos u
    WHERE r.user_id = u.user_id AND r.undo_id = u.id AND u.until <= rebound.now();
    GET DIAGNOSTICS gone = ROW_COUNT;
    DELETE FROM public.undos WHERE until <= rebound.now() - interval '1 hour';
    RETURN gone;
  END $$;

-- The guards of before, and what they let a row back by.
CREATE OR REPLACE FUNCTION rebound.keep_recorded_at() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      -- TRUST-1: what comes back was written down when it was written down.
      IF NOT rebound.taking_back() THEN
        NEW.created_at := rebound.recorded_at();
      END IF;
    ELSIF NEW.created_at <> OLD.created_at AND NOT EXISTS (
      SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = session_user AND (r.rolsuper OR r.rolbypassrls))
    THEN
      RAISE EXCEPTION 'TRUST-1: when it was written down does not change' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;

CREATE OR REPLACE FUNCTION rebound.guard_coaching() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    -- An erased account leaves its coachings without its address, from inside the trigger that forgets it.
    IF NEW.user_id <> OLD.user_id OR NEW.id <> OLD.id OR (NEW.coach_email <> OLD.coach_email AND pg_trigger_depth() = 1) THEN
      RAISE EXCEPTION 'COACH-1: the parties of a coaching do not change' USING ERRCODE = 'check_violation';
    END IF;
    -- A client who ended it by mistake takes that back themselves, within the seconds of an undo.
    IF OLD.state IN ('declined','revoked') AND NEW.state <> OLD.state AND NOT rebound.taking_back() THEN
      RAISE EXCEPTION 'COACH-1: an ended coaching stays ended' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'active' AND OLD.state = 'invited' AND rebound.owner_id() = OLD.user_id THEN
      RAISE EXCEPTION 'COACH-1: only the invited coach accepts' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'invited' AND OLD.state <> 'invited' AND NOT rebound.taking_back() THEN
      RAISE EXCEPTION 'COACH-1: an answered invitation stays answered' USING ERRCODE = 'check_violation';
    END IF;
    -- A coach who erases their account leaves; what they were shown and said stays with the client (COACH-3).
    IF NEW.coach_id IS NULL AND OLD.coach_id IS NOT NULL AND pg_trigger_depth() = 1 THEN
      RAISE EXCEPTION 'COACH-1: the parties of a coaching do not change' USING ERRCODE = 'check_violation';
    END IF;
    -- A client who could name the coach would read that person's name and address through rebound.person.
    IF NEW.coach_id IS DISTINCT FROM OLD.coach_id AND rebound.owner_id() = OLD.user_id THEN
      RAISE EXCEPTION 'COACH-1: only the invited coach answers' USING ERRCODE = 'check_violation';
    END IF;
    IF rebound.owner_id() IS DISTINCT FROM OLD.user_id AND NEW.scopes <> OLD.scopes THEN
      RAISE EXCEPTION 'COACH-1: only the client sets what is shared' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;

CREATE OR REPLACE FUNCTION rebound.guard_asking_mail() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    reply record;
  BEGIN
    -- What comes back was queued when it was on its way.
    IF NEW.reply_id IS NULL OR rebound.taking_back() THEN
      RETURN NEW;
    END IF;
    PERFORM rebound.refuse_foreign(NEW.user_id);
    SELECT p.kind, p.state INTO reply FROM public.replies p
    WHERE p.user_id = NEW.user_id AND p.id = NEW.reply_id FOR SHARE;
    IF reply.kind IN ('full','feedback-ask','recruiter-ask','pushback') AND reply.state <> 'scheduled' THEN
      RAISE EXCEPTION 'ASK-2, PUSH-2: a draft has no mail' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;

CREATE OR REPLACE FUNCTION rebound.guard_outbox() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    held_until timestamptz;
  BEGIN
    -- Only a reply's mail is asked about a row of somebody's; the others have no owner yet, or a coach's hand.
    IF TG_OP = 'INSERT' AND NEW.reply_id IS NOT NULL THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
    END IF;
    -- What had settled comes back settled; what still waits, by the same door as anything new. Nothing comes back into a
    -- worker's hands.
    IF TG_OP = 'INSERT' AND NEW.state NOT IN ('due','claimed') AND rebound.taking_back() THEN
      RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' AND NEW.state <> 'due' THEN
      RAISE EXCEPTION 'outbox: a new row is due and nothing else' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'UPDATE' THEN
      IF NEW.id <> OLD.id OR NEW.user_id IS DISTINCT FROM OLD.user_id OR NEW.reply_id IS DISTINCT FROM OLD.reply_id
         OR NEW.kind <> OLD.kind OR NEW.via <> OLD.via OR NEW.mail_sealed <> OLD.mail_sealed OR NEW.idempotency_key <> OLD.idempotency_key THEN
        RAISE EXCEPTION 'outbox: a frozen mail does not change' USING ERRCODE = 'check_violation';
      END IF;
      IF OLD.state IN ('sent','cancelled','skipped','failed') AND NEW.state <> OLD.state
         AND NOT (OLD.state = 'cancelled' AND NEW.state = 'due' AND rebound.taking_back()) THEN
        RAISE EXCEPTION 'outbox: a settled row stays settled' USING ERRCODE = 'check_violation';
      END IF;
      IF OLD.state = 'unknown' AND NEW.state NOT IN ('unknown','sent','failed') THEN
        RAISE EXCEPTION 'outbox: what may have left does not leave again' USING ERRCODE = 'check_violation';
      END IF;
      -- What has left is written about, such as that it arrived; no hold that grew since has a say in it.
      IF OLD.state = 'sent' AND NEW.due_at = OLD.due_at THEN
        RETURN NEW;
      END IF;
    END IF;
    IF NEW.state IN ('claimed','sent') AND rebound.now() < NEW.due_at THEN
      RAISE EXCEPTION 'outbox: not due yet' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.reply_id IS NOT NULL AND NEW.state IN ('due','claimed','sent','unknown') THEN
      SELECT r.hold_until INTO held_until
      FROM public.replies p JOIN public.rejections r ON r.user_id = p.user_id AND r.id = p.rejection_id
      WHERE p.user_id = NEW.user_id AND p.id = NEW.reply_id;
      IF NEW.due_at < held_until OR (NEW.state <> 'due' AND rebound.now() < held_until) THEN
        RAISE EXCEPTION 'HOLD-6: a reply does not leave before its hold ends' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    RETURN NEW;
  END $$;

CREATE OR REPLACE FUNCTION rebound.guard_mail_to_other() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    trusted timestamptz;
    sender public.users;
  BEGIN
    IF NEW.via <> 'service' OR rebound.goes_to_its_owner(NEW.kind)
       OR (TG_OP = 'INSERT' AND NEW.state <> 'due' AND rebound.taking_back()) THEN
      RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
      IF NEW.recipient_hash IS NULL OR NEW.sender_hash IS NULL THEN
        RAISE EXCEPTION 'TRUST-3: a mail to somebody else says from whom and to whom' USING ERRCODE = 'check_violation';
      END IF;
    ELSIF (NEW.recipient_hash, NEW.sender_hash, NEW.network_hash)
       IS DISTINCT FROM (OLD.recipient_hash, OLD.sender_hash, OLD.network_hash) THEN
      RAISE EXCEPTION 'TRUST-3: a mail keeps from whom and to whom it is' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'INSERT' OR NEW.due_at <> OLD.due_at OR (NEW.state = 'claimed' AND OLD.state <> 'claimed')
       OR (OLD.state = 'cancelled' AND NEW.state = 'due') THEN
      trusted := rebound.trusted_from(NEW.user_id, NEW.reply_id);
      IF NEW.due_at < trusted OR (NEW.state = 'claimed' AND rebound.now() < trusted) THEN
        RAISE EXCEPTION 'TRUST-1: the service does not send this yet' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    IF (TG_OP = 'INSERT' OR (NEW.handed_at IS NOT NULL AND OLD.handed_at IS NULL)
        OR (OLD.state = 'cancelled' AND NEW.state = 'due'))
       AND rebound.mail_stopped(NEW.recipient_hash, NEW.sender_hash) THEN
      RAISE EXCEPTION 'TRUST-3: its recipient stopped such mail' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'INSERT' OR NEW.due_at <> OLD.due_at OR (OLD.state = 'cancelled' AND NEW.state = 'due') THEN
      SELECT * INTO sender FROM public.users u WHERE u.id = NEW.user_id;
      IF NOT sender.demo AND NEW.due_at < sender.created_at + interval '168 hours'
         AND NEW.sender_hash IS NOT NULL AND rebound.first_week_is_full(
           NEW.sender_hash, rebound.mail_is_about(NEW.reply_id, NEW.idempotency_key), NEW.recipient_hash, NEW.due_at) THEN
        RAISE EXCEPTION 'TRUST-2: the first week has room for five mails a day' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    RETURN NEW;
  END $$;

CREATE OR REPLACE FUNCTION rebound.count_mail_to_other() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NEW.via <> 'service' OR rebound.goes_to_its_owner(NEW.kind)
       OR NEW.sender_hash IS NULL OR NEW.recipient_hash IS NULL THEN
      RETURN NULL;
    END IF;
    -- What was cancelled before anybody got it takes no room.
    IF NEW.state = 'cancelled' AND NEW.handed_at IS NULL THEN
      DELETE FROM public.mails_to_others m
      WHERE m.sender_hash = NEW.sender_hash AND m.recipient_hash = NEW.recipient_hash
        AND m.about = rebound.mail_is_about(NEW.reply_id, NEW.idempotency_key);
      RETURN NULL;
    END IF;
    -- One that was cancelled and waits again counts again.
    IF TG_OP = 'UPDATE' AND NEW.due_at = OLD.due_at AND NOT (OLD.state = 'cancelled' AND NEW.state = 'due') THEN
      RETURN NULL;
    END IF;
    DELETE FROM public.mails_to_others WHERE leaves_at < rebound.now() - interval '7 days';
    INSERT INTO public.mails_to_others AS m (id, sender_hash, recipient_hash, network_hash, about, leaves_at)
    VALUES (gen_random_uuid(), NEW.sender_hash, NEW.recipient_hash, NEW.network_hash,
            rebound.mail_is_about(NEW.reply_id, NEW.idempotency_key), NEW.due_at)
    ON CONFLICT (sender_hash, about, recipient_hash) DO UPDATE SET leaves_at = excluded.leaves_at
      -- What has left stays counted where it was; the same invitation sent again is another mail.
      WHERE m.leaves_at > rebound.now();
    RETURN NULL;
  END $$;

CREATE OR REPLACE FUNCTION rebound.guard_reply() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    held_until timestamptz;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
    END IF;
    IF TG_OP = 'UPDATE' AND (NEW.user_id <> OLD.user_id OR NEW.id <> OLD.id OR NEW.rejection_id <> OLD.rejection_id) THEN
      RAISE EXCEPTION 'HOLD-6: a reply keeps its rejection' USING ERRCODE = 'check_violation';
    END IF;
    SELECT r.hold_until INTO held_until FROM public.rejections r WHERE r.user_id = NEW.user_id AND r.id = NEW.rejection_id;
    IF NEW.state = 'scheduled' AND (NEW.leave_at IS NULL OR NEW.leave_at < held_until) THEN
      RAISE EXCEPTION 'HOLD-6: a reply is not scheduled into its hold' USING ERRCODE = 'check_violation';
    END IF;
    -- What left before a hold that grew later comes back as it was.
    IF TG_OP = 'INSERT' AND NEW.state = 'sent' AND rebound.taking_back() THEN
      RETURN NEW;
    END IF;
    IF NEW.state = 'sent' AND (NEW.sent_at IS NULL OR NEW.sent_at < held_until OR rebound.now() < held_until) THEN
      RAISE EXCEPTION 'HOLD-6: a reply does not leave before its hold ends' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;

CREATE OR REPLACE FUNCTION rebound.guard_asking() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    out constant text[] := ARRAY['scheduled','sent','unknown'];
    once constant text[] := ARRAY['full','feedback-ask','recruiter-ask','pushback'];
    was_out boolean := false;
    no record;
    past text[];
    asked record;
    first_day date;
    leaves timestamptz;
  BEGIN
    IF TG_OP = 'DELETE' THEN
      -- With its rejection, or with its person, it may go.
      IF OLD.state = ANY (out) AND OLD.kind = ANY (once) AND EXISTS (
        SELECT 1 FROM public.rejections r JOIN public.users u ON u.id = r.user_id
        WHERE r.user_id = OLD.user_id AND r.id = OLD.rejection_id)
      THEN
        RAISE EXCEPTION 'ASK-2, PUSH-2: what has left, or will, is not forgotten' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN OLD;
    END IF;
    IF TG_OP = 'INSERT' THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
      -- It was asked when it was asked, and what its rejection had left behind is gone again by now.
      IF rebound.taking_back() THEN
        RETURN NEW;
      END IF;
    ELSE
      was_out := OLD.state = ANY (out);
      IF NEW.kind <> OLD.kind THEN
        RAISE EXCEPTION 'ASK-2, PUSH-2: a reply keeps its kind' USING ERRCODE = 'check_violation';
      END IF;
      IF was_out AND NEW.state = ANY (out) AND (
        NEW.to_sealed <> OLD.to_sealed OR NEW.to_key IS DISTINCT FROM OLD.to_key
        OR NEW.ground IS DISTINCT FROM OLD.ground OR NEW.evidence_sealed IS DISTINCT FROM OLD.evidence_sealed
        OR (OLD.to_role IS NOT NULL AND NEW.to_role IS DISTINCT FROM OLD.to_role))
      THEN
        RAISE EXCEPTION 'PUSH-2: a reply that is on its way keeps its person and its ground' USING ERRCODE = 'check_violation';
      END IF;
      IF was_out AND NOT NEW.state = ANY (out) AND NEW.kind = ANY (once) AND (
        -- Sent by hand: nothing here can come back.
        (OLD.state = 'sent' AND NOT EXISTS (
          SELECT 1 FROM public.outbox o WHERE o.user_id = NEW.user_id AND o.reply_id = NEW.id))
        OR EXISTS (
          SELECT 1 FROM public.outbox o WHERE o.user_id = NEW.user_id AND o.reply_id = NEW.id
            AND o.state IN ('due','claimed','unknown','sent')
            AND coalesce(o.delivery, '') NOT IN ('failed','suppressed','soft-bounced','bounced')))
      THEN
        RAISE EXCEPTION 'ASK-2, PUSH-2: what has left, or will, is not taken back by its words' USING ERRCODE = 'check_violation';
      END IF;
      IF OLD.state = 'sent' AND NEW.state = 'sent' AND NEW.kind = ANY (once) AND NEW.sent_at IS DISTINCT FROM OLD.sent_at THEN
        RAISE EXCEPTION 'ASK-2, PUSH-2: what has left keeps its moment' USING ERRCODE = 'check_violation';
      END IF;
      IF was_out AND NOT NEW.state = ANY (out) THEN
        DELETE FROM public.floors f WHERE f.user_id = NEW.user_id AND f.reply_id = NEW.id;
      END IF;
      IF NEW.declined_at IS DISTINCT FROM OLD.declined_at AND EXISTS (
        SELECT 1 FROM public.replies p WHERE p.user_id = NEW.user_id AND p.rejection_id = NEW.rejection_id
          AND p.kind = 'recruiter-ask' AND p.state = ANY (out))
      THEN
        RAISE EXCEPTION 'ASK-2: the recruiter was asked because of it' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    IF NOT NEW.state = ANY (out) OR NOT NEW.kind = ANY (once) THEN
      RETURN NEW;
    END IF;
    SELECT r.received_at, r.received_on, r.time_zone, r.furthest_stage, a.company_id INTO no
    FROM public.rejections r JOIN public.applications a ON a.user_id = r.user_id AND a.id = r.application_id
    WHERE r.user_id = NEW.user_id AND r.id = NEW.rejection_id;
    IF NOT was_out THEN
      -- Locked, so that of two that would leave at once the second sees the first.
      PERFORM 1 FROM public.rejections r WHERE r.user_id = NEW.user_id AND r.id = NEW.rejection_id FOR UPDATE;
      IF NEW.kind IN ('full','feedback-ask') AND EXISTS (
        SELECT 1 FROM public.replies p WHERE p.user_id = NEW.user_id AND p.rejection_id = NEW.rejection_id
          AND p.id <> NEW.id AND p.kind IN ('full','feedback-ask','recruiter-ask') AND p.state = ANY (out))
      THEN
        RAISE EXCEPTION 'ASK-2: feedback was asked for already' USING ERRCODE = 'check_violation';
      END IF;
      -- What a deleted rejection has asked already, at this company or of this person: the same one, logged again.
      past := CASE WHEN NEW.kind IN ('full','feedback-ask') THEN ARRAY['ask','recruiter-ask'] ELSE ARRAY[NEW.kind] END;
      IF EXISTS (
        SELECT 1 FROM public.floors f WHERE f.user_id = NEW.user_id AND f.kind = ANY (past) AND no.received_at < f.until
          AND (f.company_id = no.company_id OR f.to_key = NEW.to_key))
      THEN
        RAISE EXCEPTION 'ASK-2, PUSH-2: logging it again does not ask again' USING ERRCODE = 'check_violation';
      END IF;
      IF NEW.kind = 'recruiter-ask' AND NOT EXISTS (
        SELECT 1 FROM public.replies p WHERE p.user_id = NEW.user_id AND p.rejection_id = NEW.rejection_id
          AND p.kind IN ('full','feedback-ask') AND p.state = 'sent' AND p.declined_at IS NOT NULL
          AND p.to_key IS DISTINCT FROM NEW.to_key)
      THEN
        SELECT f.id, f.until INTO asked FROM public.floors f
        WHERE f.user_id = NEW.user_id AND f.kind = 'ask' AND f.declined AND no.received_at < f.until
          AND f.company_id = no.company_id AND f.to_key IS DISTINCT FROM NEW.to_key
        ORDER BY f.until DESC LIMIT 1;
        IF asked.id IS NULL THEN
          RAISE EXCEPTION 'ASK-2: the recruiter is asked after the hiring manager declined' USING ERRCODE = 'check_violation';
        END IF;
        -- One for each: floors_one_answer refuses a second.
        INSERT INTO public.floors (user_id, id, company_id, kind, until, to_key, answers, reply_id)
        VALUES (NEW.user_id, gen_random_uuid(), no.company_id, 'recruiter-ask', asked.until, NEW.to_key, asked.id, NEW.id);
      END IF;
    END IF;
    IF NEW.kind = 'pushback' AND (NEW.state = 'scheduled' OR NOT was_out OR OLD.state = 'scheduled') THEN
      leaves := CASE WHEN NEW.state = 'scheduled' THEN NEW.leave_at ELSE coalesce(NEW.sent_at, rebound.now()) END;
      first_day := CASE NEW.ground
        WHEN 'reopening' THEN no.received_on + 28
        WHEN 'new-credential' THEN (no.received_on + interval '6 months')::date
        ELSE no.received_on END;
      IF leaves IS NULL OR (leaves AT TIME ZONE no.time_zone)::date < first_day THEN
        RAISE EXCEPTION 'PUSH-1: a decision is not raised before its time' USING ERRCODE = 'check_violation';
      END IF;
      IF NEW.ground = 'reopening' AND no.furthest_stage NOT IN ('final-round','offer') THEN
        RAISE EXCEPTION 'PUSH-1: there was no final round that could open again' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    RETURN NEW;
  END $$;

CREATE OR REPLACE FUNCTION rebound.guard_rejection() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    company uuid;
    kept timestamptz;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
      IF NEW.user_id <> OLD.user_id OR NEW.id <> OLD.id OR NEW.application_id <> OLD.application_id OR NEW.logged_at <> OLD.logged_at THEN
        RAISE EXCEPTION 'HOLD-5: a rejection keeps its application and the moment it was logged' USING ERRCODE = 'check_violation';
      END IF;
      IF NEW.hold_until < OLD.hold_until AND rebound.now() >= OLD.logged_at + interval '10 minutes' THEN
        RAISE EXCEPTION 'HOLD-5: a hold can get longer, never shorter' USING ERRCODE = 'check_violation';
      END IF;
    ELSIF NEW.logged_at > rebound.now() THEN
      RAISE EXCEPTION 'HOLD-5: a rejection is not logged in the future' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.received_at > rebound.now() THEN
      RAISE EXCEPTION 'HOLD-6: a rejection is not received in the future' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.hold_until < NEW.received_at + make_interval(hours => rebound.hold_hours(NEW.furthest_stage, NEW.presented, NEW.hours_invested, NEW.emotional)) THEN
      RAISE EXCEPTION 'HOLD-6: the hold is shorter than its rule' USING ERRCODE = 'check_violation';
    END IF;
    -- HOLD-4, said from instant to date, which no clock change makes ambiguous.
    IF (NEW.hold_until AT TIME ZONE NEW.time_zone)::date <= (NEW.received_at AT TIME ZONE NEW.time_zone)::date THEN
      RAISE EXCEPTION 'HOLD-4: the hold ends on the local day of receipt' USING ERRCODE = 'check_violation';
    END IF;
    -- The ten minutes for slips do not reach under what an earlier hold at this company left behind.
    IF TG_OP = 'INSERT' OR NEW.hold_until < OLD.hold_until THEN
      -- Locked: the application does not change its company in the middle of the question.
      SELECT a.company_id INTO company FROM public.applications a
      WHERE a.user_id = NEW.user_id AND a.id = NEW.application_id FOR SHARE;
      SELECT max(f.until) INTO kept FROM public.floors f
      WHERE f.user_id = NEW.user_id AND f.company_id = company AND f.kind = 'hold';
      -- One that comes back held as long as it did beside what another had left behind.
      IF NEW.hold_until < kept AND NOT (TG_OP = 'INSERT' AND rebound.taking_back()) THEN
        RAISE EXCEPTION 'HOLD-5: logging it again does not shorten the hold' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    RETURN NEW;
  END $$;
