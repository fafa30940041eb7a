-- Whose data key an older version of the master secret wraps, and how many people each version has: for the worker alone,
-- which wraps each key anew as the person it belongs to.
CREATE FUNCTION rebound.keys_to_rotate(newest integer, most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT k.user_id FROM public.user_keys k
    WHERE rebound.purpose() = 'worker' AND k.master_version <> newest ORDER BY k.user_id LIMIT most
  $$;

CREATE FUNCTION rebound.key_versions() RETURNS TABLE (version integer, people bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT k.master_version, count(*) FROM public.user_keys k
    WHERE rebound.purpose() = 'worker' GROUP BY 1 ORDER BY 1
  $$;

CREATE INDEX user_keys_master_version_user_id_idx ON user_keys (master_version, user_id);

-- A settled mail is emptied after a while: its words and its address go, the row says that there was one.
ALTER TABLE outbox
  ALTER COLUMN mail_sealed DROP NOT NULL,
  ADD CONSTRAINT outbox_emptied CHECK (mail_sealed IS NOT NULL OR state IN ('sent','unknown','failed','cancelled','skipped'));
CREATE INDEX outbox_to_empty ON outbox (settled_at)
  WHERE mail_sealed IS NOT NULL AND state IN ('sent','unknown','failed','cancelled','skipped');

CREATE FUNCTION rebound.guard_emptied() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    RAISE EXCEPTION 'outbox: an emptied mail stays empty' USING ERRCODE = 'check_violation';
  END $$;
CREATE TRIGGER guard_emptied BEFORE UPDATE ON outbox FOR EACH ROW
  WHEN (OLD.mail_sealed IS NULL AND NEW.mail_sealed IS NOT NULL) EXECUTE FUNCTION rebound.guard_emptied();

-- With the row of a sign-in mail go its words, whoever deletes it. One that a worker has in its hands this moment is
-- emptied by the worker's own job, a day later at the most.
CREATE FUNCTION rebound.empty_sign_in_mail() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.outbox SET mail_sealed = NULL,
      state = CASE WHEN state = 'due' THEN 'cancelled' ELSE state END,
      reason = CASE WHEN state = 'due' THEN 'expired' ELSE reason END,
      settled_at = coalesce(settled_at, rebound.now())
    WHERE idempotency_key = 'sign-in:' || OLD.id::text AND user_id IS NULL
      AND state <> 'claimed' AND mail_sealed IS NOT NULL;
    RETURN NULL;
  END $$;
CREATE TRIGGER empty_mail AFTER DELETE ON sign_in_tokens FOR EACH ROW EXECUTE FUNCTION rebound.empty_sign_in_mail();

-- With a person goes what others' rows say of them: sign-in mails to their address, invitations to it and mails that name
-- them as a coach, copies of all these and of their own mails in local mode's mailbox, and their address in the coachings of
-- others, where somebody is left who has no name any more.
CREATE FUNCTION rebound.forget_address() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    about_them text[] := ARRAY(
      SELECT o.idempotency_key FROM public.coachings c
      JOIN public.outbox o ON o.user_id = c.user_id AND o.kind = 'coach-invitation'
        AND position(c.id::text IN o.idempotency_key) > 0
      WHERE c.coach_email = OLD.email
      UNION ALL SELECT 'coach-comment:' || m.id::text FROM public.comments m WHERE m.author_id = OLD.id);
  BEGIN
    DELETE FROM public.sign_in_tokens WHERE email = OLD.email;
    DELETE FROM public.local_mails WHERE lower("to") = OLD.email OR idempotency_key = ANY (about_them)
      OR idempotency_key IN (SELECT o.idempotency_key FROM public.outbox o WHERE o.user_id = OLD.id);
    UPDATE public.outbox SET mail_sealed = NULL,
      state = CASE WHEN state = 'due' THEN 'cancelled' ELSE state END,
      reason = CASE WHEN state = 'due' THEN 'address-erased' ELSE reason END,
      settled_at = coalesce(settled_at, rebound.now())
    WHERE idempotency_key = ANY (about_them) AND state <> 'claimed' AND mail_sealed IS NOT NULL;
    UPDATE public.coachings SET coach_email = 'a former coach',
      state = CASE WHEN state = 'invited' THEN 'declined' ELSE state END,
      answered_at = CASE WHEN state = 'invited' THEN rebound.now() ELSE answered_at END
    WHERE coach_email = OLD.email;
    RETURN OLD;
  END $$;
CREATE TRIGGER forget_address BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION rebound.forget_address();

CREATE OR REPLACE FUNCTION rebound.guard_coaching() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    -- An erased account leaves its coachings without its address, from inside the trigger that forgets it.
    IF NEW.user_id <> OLD.user_id OR NEW.id <> OLD.id OR (NEW.coach_email <> OLD.coach_email AND pg_trigger_depth() = 1) THEN
      RAISE EXCEPTION 'COACH-1: the parties of a coaching do not change' USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.state IN ('declined','revoked') AND NEW.state <> OLD.state THEN
      RAISE EXCEPTION 'COACH-1: an ended coaching stays ended' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'active' AND OLD.state = 'invited' AND rebound.owner_id() = OLD.user_id THEN
      RAISE EXCEPTION 'COACH-1: only the invited coach accepts' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'invited' AND OLD.state <> 'invited' THEN
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

-- A comment finds its author's comments when the author goes.
CREATE INDEX comments_author ON comments (author_id) WHERE author_id IS NOT NULL;
