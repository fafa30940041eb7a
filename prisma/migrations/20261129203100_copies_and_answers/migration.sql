-- A letter that left by a person's own mailbox is filed in their Sent folder, and its thread is watched where they want it.
ALTER TABLE "mailboxes"
  ADD COLUMN "imap_host" TEXT,
  ADD COLUMN "imap_port" INTEGER,
  ADD COLUMN "imap_security" TEXT,
  ADD COLUMN "watches" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE mailboxes
  ADD CONSTRAINT mailboxes_imap CHECK (num_nulls(imap_host, imap_port, imap_security) IN (0, 3)),
  ADD CONSTRAINT mailboxes_imap_security CHECK (imap_security IN ('tls','starttls','none')),
  ADD CONSTRAINT mailboxes_imap_port CHECK (imap_port BETWEEN 1 AND 65535),
  ADD CONSTRAINT mailboxes_watches CHECK (NOT watches OR imap_host IS NOT NULL);

CREATE TABLE "sent_copies" (
    "user_id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "raw_sealed" BYTEA,
    "state" TEXT NOT NULL DEFAULT 'due',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "sent_copies_pkey" PRIMARY KEY ("user_id","reply_id")
);
CREATE TABLE "thread_watches" (
    "user_id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'watching',
    "looks" SMALLINT NOT NULL DEFAULT 0,
    "failures" SMALLINT NOT NULL DEFAULT 0,
    "look_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "found_kind" TEXT,
    "found_sealed" BYTEA,
    "found_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_watches_pkey" PRIMARY KEY ("user_id","reply_id")
);

-- AddForeignKey
ALTER TABLE "sent_copies" ADD CONSTRAINT "sent_copies_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "sent_copies" ADD CONSTRAINT "sent_copies_user_id_reply_id_fkey" FOREIGN KEY ("user_id", "reply_id") REFERENCES "replies"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "thread_watches" ADD CONSTRAINT "thread_watches_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "thread_watches" ADD CONSTRAINT "thread_watches_user_id_reply_id_fkey" FOREIGN KEY ("user_id", "reply_id") REFERENCES "replies"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CALL rebound.private_table('sent_copies');
CALL rebound.private_table('thread_watches');
CALL rebound.undoable_table('sent_copies');
CALL rebound.undoable_table('thread_watches');
CREATE INDEX sent_copies_due ON sent_copies (user_id, due_at) WHERE state = 'due';
CREATE INDEX thread_watches_due ON thread_watches (user_id, look_at) WHERE state = 'watching';

ALTER TABLE sent_copies
  ADD CONSTRAINT sent_copies_state CHECK (state IN ('due','filed','kept','failed')),
  -- What is filed or given up is not kept here.
  ADD CONSTRAINT sent_copies_raw CHECK ((state = 'due') = (raw_sealed IS NOT NULL));
ALTER TABLE thread_watches
  ADD CONSTRAINT thread_watches_state CHECK (state IN ('watching','found','over')),
  ADD CONSTRAINT thread_watches_found_kind CHECK (found_kind IN ('answer','returned')),
  ADD CONSTRAINT thread_watches_found CHECK (state <> 'found' OR found_sealed IS NOT NULL);

-- People whose mailbox has something to do.
CREATE FUNCTION rebound.copies_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT DISTINCT due.user_id FROM (
      SELECT c.user_id FROM public.sent_copies c
      WHERE rebound.purpose() = 'worker' AND c.state = 'due' AND c.due_at <= rebound.now()
      ORDER BY c.due_at LIMIT most
    ) due
  $$;
CREATE FUNCTION rebound.looks_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT DISTINCT due.user_id FROM (
      SELECT w.user_id FROM public.thread_watches w
      WHERE rebound.purpose() = 'worker' AND w.state = 'watching' AND w.look_at <= rebound.now()
      ORDER BY w.look_at LIMIT most
    ) due
  $$;

-- Whatever was sent can be answered, where an answer was found.
ALTER TABLE replies
  DROP CONSTRAINT replies_answer,
  ADD CONSTRAINT replies_answer CHECK (answer IN ('substance','vague','none'));

-- ASK-2, PUSH-2: what an undo lets through (rebound.taking_back), together with a letter that was marked as sent by a press
-- of the wrong button; the migration before this one had begun from the function as it was before undo.
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
