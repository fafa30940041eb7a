-- HOLD-5, ASK-2, PUSH-2: what outlives a deleted rejection is one table: holds, as before, and what was sent once.
ALTER TABLE hold_floors RENAME TO floors;
ALTER TABLE floors RENAME COLUMN hold_until TO until;
ALTER TABLE floors RENAME CONSTRAINT hold_floors_pkey TO floors_pkey;
ALTER TABLE floors RENAME CONSTRAINT hold_floors_user_id_fkey TO floors_user_id_fkey;
ALTER TABLE floors RENAME CONSTRAINT hold_floors_user_id_company_id_fkey TO floors_user_id_company_id_fkey;
ALTER INDEX hold_floors_user_id_company_id_idx RENAME TO floors_user_id_company_id_idx;

ALTER TABLE floors
  ADD COLUMN kind TEXT NOT NULL DEFAULT 'hold',
  ADD COLUMN to_key BYTEA,
  ADD COLUMN declined BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN answers UUID,
  ADD COLUMN reply_id UUID,
  ADD CONSTRAINT floors_kind CHECK (kind IN ('hold','ask','recruiter-ask','pushback'));
ALTER TABLE floors ALTER COLUMN kind DROP DEFAULT;
CREATE INDEX floors_user_id_to_key_idx ON floors (user_id, to_key);

-- ASK-2: of two that leave at once one is refused, whatever either could see of the other.
CREATE UNIQUE INDEX replies_one_ask ON replies (user_id, rejection_id)
  WHERE kind IN ('full','feedback-ask') AND state IN ('scheduled','sent','unknown');
-- One question to the recruiter for each one that was declined, over all rejections that were logged after it.
CREATE UNIQUE INDEX floors_one_answer ON floors (user_id, answers) WHERE answers IS NOT NULL;

-- ASK-2, PUSH-2: up to when a rejection is the one that was asked about before: six calendar months (BACK-6) from the
-- local day. lib/rules/floors.ts says the same.
CREATE FUNCTION rebound.same_rejection_until(since timestamptz, zone text) RETURNS timestamptz
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$ SELECT ((since AT TIME ZONE zone)::date + interval '6 months') AT TIME ZONE zone $$;

-- What a rejection leaves behind at a company when it goes: a hold that runs, unless it is a slip of the last ten minutes;
-- and what left, or may have, however short it was there. Called by the triggers below, whose rights it runs with.
CREATE FUNCTION rebound.keep_floors(owner uuid, rejection uuid, company uuid) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    r public.rejections;
  BEGIN
    -- An account that is being erased has no row here any more: then there is nothing to keep.
    SELECT x.* INTO r FROM public.rejections x JOIN public.users u ON u.id = x.user_id
    WHERE x.user_id = owner AND x.id = rejection;
    -- An id of its own: a rejection that is written under a used one leaves a floor of its own behind.
    INSERT INTO public.floors (user_id, id, company_id, kind, until)
    SELECT owner, gen_random_uuid(), company, 'hold', r.hold_until
    WHERE r.hold_until > rebound.now() AND rebound.now() >= r.logged_at + interval '10 minutes';

    INSERT INTO public.floors (user_id, id, company_id, kind, until, to_key, declined)
    SELECT owner, gen_random_uuid(), company,
      CASE WHEN p.kind IN ('full','feedback-ask') THEN 'ask' ELSE p.kind END,
      rebound.same_rejection_until(
        greatest(r.received_at, CASE WHEN p.state = 'sent' THEN p.sent_at ELSE rebound.now() END, mail.queued_at),
        r.time_zone),
      p.to_key, p.declined_at IS NOT NULL
    FROM public.replies p
    LEFT JOIN LATERAL (
      SELECT max(o.created_at) AS queued_at,
        bool_or(o.state IN ('claimed','unknown','sent')
          AND coalesce(o.delivery, '') NOT IN ('failed','suppressed','soft-bounced','bounced')) AS may_have_left
      FROM public.outbox o WHERE o.user_id = p.user_id AND o.reply_id = p.id
    ) mail ON true
    WHERE p.user_id = r.user_id AND p.rejection_id = r.id
      AND p.kind IN ('full','feedback-ask','recruiter-ask','pushback')
      AND (mail.may_have_left OR (p.state = 'sent' AND mail.queued_at IS NULL));

    -- A question to the recruiter that has not left yet goes with its rejection.
    DELETE FROM public.floors f USING public.replies p
    WHERE f.user_id = r.user_id AND p.user_id = f.user_id AND p.id = f.reply_id AND p.rejection_id = r.id
      AND p.state = 'scheduled';
  END $$;

CREATE OR REPLACE FUNCTION rebound.keep_hold() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM rebound.keep_floors(OLD.user_id, OLD.id, a.company_id) FROM public.applications a
    WHERE a.user_id = OLD.user_id AND a.id = OLD.application_id;
    RETURN OLD;
  END $$;

-- A deleted application takes its rejection along by cascade, when its own row is gone already.
CREATE OR REPLACE FUNCTION rebound.keep_hold_of_application() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM rebound.keep_floors(r.user_id, r.id, OLD.company_id) FROM public.rejections r
    WHERE r.user_id = OLD.user_id AND r.application_id = OLD.id;
    RETURN OLD;
  END $$;

ALTER FUNCTION rebound.keep_hold() RENAME TO keep_floors_of_rejection;
ALTER FUNCTION rebound.keep_hold_of_application() RENAME TO keep_floors_of_application;
ALTER TRIGGER keep_hold ON rejections RENAME TO keep_floors;
ALTER TRIGGER keep_hold ON applications RENAME TO keep_floors;

-- The guards of before, asking for holds alone.
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
      IF NEW.hold_until < kept THEN
        RAISE EXCEPTION 'HOLD-5: logging it again does not shorten the hold' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    RETURN NEW;
  END $$;

CREATE OR REPLACE FUNCTION rebound.guard_company() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    own record;
    kept timestamptz;
    ahead timestamptz;
  BEGIN
    IF NEW.company_id = OLD.company_id THEN
      RETURN NEW;
    END IF;
    SELECT max(f.until) INTO kept FROM public.floors f
    WHERE f.user_id = OLD.user_id AND f.company_id = OLD.company_id AND f.kind = 'hold';
    SELECT max(f.until) INTO ahead FROM public.floors f
    WHERE f.user_id = OLD.user_id AND f.company_id = NEW.company_id AND f.kind = 'hold' AND f.until > rebound.now();
    SELECT r.hold_until, r.logged_at INTO own FROM public.rejections r
    WHERE r.user_id = OLD.user_id AND r.application_id = OLD.id;
    IF kept > rebound.now() OR own.hold_until < ahead
       OR (own.hold_until > rebound.now() AND rebound.now() >= own.logged_at + interval '10 minutes') THEN
      RAISE EXCEPTION 'HOLD-5: an application keeps its company while a hold runs' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;

-- ASK-2, PUSH-1 and PUSH-2, as before, and what a deleted rejection has left behind. lib/rules/reply.ts and
-- lib/rules/pushback.ts say the same, and more.
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
