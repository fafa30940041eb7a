-- A reply belongs in one's own mail: it can be sent with the person's own email app ("program"), who is reminded at an
-- hour of their choice.
ALTER TABLE "replies"
  ADD COLUMN "nobody_reads" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "answered_at" TIMESTAMPTZ(3),
  ADD COLUMN "answer_asked_at" TIMESTAMPTZ(3),
  ADD COLUMN "remind_at" TIMESTAMPTZ(3),
  ADD COLUMN "reminded_at" TIMESTAMPTZ(3);
ALTER TABLE "rejections" ADD COLUMN "hold_end_tell_at" TIMESTAMPTZ(3);

UPDATE replies SET answered_at = updated_at WHERE answer IS NOT NULL;

ALTER TABLE replies
  DROP CONSTRAINT replies_via,
  -- What somebody sends with their own email app does not leave by itself.
  ADD CONSTRAINT replies_via CHECK (via IN ('service','mailbox','program') AND NOT (via = 'program' AND state = 'scheduled')),
  DROP CONSTRAINT replies_answer,
  ADD CONSTRAINT replies_answer CHECK (answer IS NULL
    OR (answer IN ('substance','vague','none') AND kind IN ('full','feedback-ask','recruiter-ask','pushback'))),
  -- NOREPLY: nothing is scheduled to an address that nobody reads without the person knowing.
  ADD CONSTRAINT replies_nobody_reads CHECK (state <> 'scheduled' OR NOT nobody_reads OR nobody_reads_known),
  -- What leaves by itself needs no reminder, and what has left none either.
  ADD CONSTRAINT replies_remind_at CHECK (remind_at IS NULL OR (state IN ('draft','failed') AND via = 'program'));

CREATE INDEX replies_to_remind ON replies (user_id, remind_at) WHERE remind_at IS NOT NULL AND reminded_at IS NULL;

-- A hold that grew ends again, which is news again.
CREATE FUNCTION rebound.tell_hold_again() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    NEW.hold_end_told_at := NULL;
    NEW.hold_end_tell_at := NULL;
    RETURN NEW;
  END $$;
CREATE TRIGGER tell_hold_again BEFORE UPDATE OF hold_until ON rejections FOR EACH ROW
  WHEN (NEW.hold_until > OLD.hold_until) EXECUTE FUNCTION rebound.tell_hold_again();

-- People with a hold that is over and not told, or a reminder that is due.
CREATE OR REPLACE FUNCTION rebound.ended_holds_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT DISTINCT due.user_id FROM (
      (SELECT r.user_id FROM public.rejections r
       WHERE rebound.purpose() = 'worker' AND r.hold_end_told_at IS NULL AND r.hold_until <= rebound.now()
         AND (r.hold_end_tell_at IS NULL OR r.hold_end_tell_at <= rebound.now())
       ORDER BY r.hold_until LIMIT most)
      UNION ALL
      (SELECT p.user_id FROM public.replies p
       WHERE rebound.purpose() = 'worker' AND p.remind_at <= rebound.now() AND p.reminded_at IS NULL
       ORDER BY p.remind_at LIMIT most)
    ) due
  $$;

-- ASK-2, PUSH-2: as before, but that one can be taken back that was marked as sent by a press of the wrong button. One
-- that was scheduled and taken back before it was sent by hand stays sent like any other.
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
        -- Sent by hand: nothing here can come back, but for a press of the wrong button (SEND_UNDO_SECONDS, and one more).
        (OLD.state = 'sent' AND OLD.sent_at < rebound.now() - interval '31 seconds' AND NOT EXISTS (
          SELECT 1 FROM public.outbox o WHERE o.user_id = NEW.user_id AND o.reply_id = NEW.id AND o.state = 'sent'))
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
