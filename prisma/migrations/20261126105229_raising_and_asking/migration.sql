-- AlterTable
ALTER TABLE "replies" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "declined_at" TIMESTAMPTZ(3),
ADD COLUMN     "evidence_sealed" BYTEA,
ADD COLUMN     "ground" TEXT,
ADD COLUMN     "person_sealed" BYTEA,
ADD COLUMN     "to_key" BYTEA,
ADD COLUMN     "to_role" TEXT;

-- CreateIndex
CREATE INDEX "replies_user_id_to_key_idx" ON "replies"("user_id", "to_key");

ALTER TABLE replies
  ADD CONSTRAINT replies_kind CHECK (kind IN ('thanks','short','full','feedback-ask','recruiter-ask','pushback','note')),
  ADD CONSTRAINT replies_to_role CHECK (to_role IN ('recruiter','hiring-manager','someone-else')),
  ADD CONSTRAINT replies_recruiter_ask CHECK (kind <> 'recruiter-ask' OR (to_role = 'recruiter') IS TRUE),
  ADD CONSTRAINT replies_declined CHECK (declined_at IS NULL OR (kind IN ('full','feedback-ask') AND (to_role = 'hiring-manager') IS TRUE)),
  ADD CONSTRAINT replies_ground CHECK (ground IN ('misunderstanding','reopening','new-credential')),
  -- PUSH-1: a ground and its evidence, and nothing of it on any other kind. Sealed, nothing at all is 29 bytes long.
  ADD CONSTRAINT replies_pushback CHECK (
    CASE WHEN kind = 'pushback' THEN ground IS NOT NULL AND coalesce(octet_length(evidence_sealed), 0) > 29
    ELSE ground IS NULL AND evidence_sealed IS NULL END),
  ADD CONSTRAINT replies_answer CHECK (answer IS NULL
    OR (answer IN ('substance','vague','none') AND kind IN ('full','feedback-ask','recruiter-ask')));

-- PUSH-2, ASK-2: once for each rejection, counting what left, may have left or is on its way.
CREATE UNIQUE INDEX replies_one_pushback ON replies (user_id, rejection_id)
  WHERE kind = 'pushback' AND state IN ('scheduled','sent','unknown');
CREATE UNIQUE INDEX replies_one_recruiter_ask ON replies (user_id, rejection_id)
  WHERE kind = 'recruiter-ask' AND state IN ('scheduled','sent','unknown');

-- Beside HOLD-6, which is guard_reply's: ASK-2, PUSH-1 and PUSH-2, whoever writes. lib/rules/reply.ts and
-- lib/rules/push.ts say the same, and more.
CREATE FUNCTION rebound.guard_asking() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  DECLARE
    out constant text[] := ARRAY['scheduled','sent','unknown'];
    once constant text[] := ARRAY['full','feedback-ask','recruiter-ask','pushback'];
    was_out boolean := false;
    no record;
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
    SELECT r.received_on, r.time_zone, r.furthest_stage INTO no FROM public.rejections r
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
      IF NEW.kind = 'recruiter-ask' AND NOT EXISTS (
        SELECT 1 FROM public.replies p WHERE p.user_id = NEW.user_id AND p.rejection_id = NEW.rejection_id
          AND p.kind IN ('full','feedback-ask') AND p.state = 'sent' AND p.declined_at IS NOT NULL
          AND p.to_key IS DISTINCT FROM NEW.to_key)
      THEN
        RAISE EXCEPTION 'ASK-2: the recruiter is asked after the hiring manager declined' USING ERRCODE = 'check_violation';
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
CREATE TRIGGER guard_asking BEFORE INSERT OR UPDATE OR DELETE ON replies FOR EACH ROW EXECUTE FUNCTION rebound.guard_asking();

-- ASK-2, PUSH-2: the mail of what is sent once is queued only while its reply is on its way, so that no second one
-- leaves under the name of a draft.
CREATE FUNCTION rebound.guard_asking_mail() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  DECLARE
    reply record;
  BEGIN
    IF NEW.reply_id IS NULL THEN
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
CREATE TRIGGER guard_asking_mail BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION rebound.guard_asking_mail();
