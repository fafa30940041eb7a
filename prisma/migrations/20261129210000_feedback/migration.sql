-- READ: what was said about a rejection is a thing of its own, and the one place of it (docs/decisions/0036). What stood in
-- `journal_entries.feedback_sealed` and `rejections.feedback_sealed` is sealed for its place, so the app moves it.
CREATE TABLE "feedback" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rejection_id" UUID NOT NULL,
    "words_sealed" BYTEA NOT NULL,
    "person_sealed" BYTEA,
    "decider" TEXT NOT NULL DEFAULT 'unknown',
    "interviewer" TEXT NOT NULL DEFAULT 'unknown',
    "said_on" DATE NOT NULL,
    "channel" TEXT,
    "reading" TEXT,
    "proposed_reading" TEXT,
    "because_sealed" BYTEA,
    "themes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "themes_chosen" BOOLEAN NOT NULL DEFAULT false,
    "own_themes_sealed" BYTEA,
    "leanings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("user_id","id")
);
CREATE INDEX "feedback_user_id_rejection_id_idx" ON "feedback"("user_id", "rejection_id");
CREATE INDEX "feedback_user_id_said_on_idx" ON "feedback"("user_id", "said_on");
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_user_id_rejection_id_fkey" FOREIGN KEY ("user_id", "rejection_id") REFERENCES "rejections"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE feedback
  ADD CONSTRAINT feedback_decider CHECK (decider IN ('recruiter','hiring-manager','panel','executive','unknown')),
  ADD CONSTRAINT feedback_interviewer CHECK (interviewer IN ('strong','unknown','inconsistent','junior')),
  ADD CONSTRAINT feedback_channel CHECK (channel IN ('mail','call','ask')),
  ADD CONSTRAINT feedback_reading CHECK (reading IN ('vague','specific','fit','contradicts','disagreed')),
  ADD CONSTRAINT feedback_proposed CHECK (proposed_reading IN ('vague','specific','fit'));

CALL rebound.private_table('feedback');
CALL rebound.undoable_table('feedback');
CREATE TRIGGER cap_rows AFTER INSERT ON feedback REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');

-- COACH-3: a coach reads what was said about a rejection where, and only in the transactions in which, the policy of
-- entries shows them its entry.
CREATE POLICY coach ON feedback FOR SELECT
  USING (EXISTS (SELECT 1 FROM public.journal_entries e
    WHERE e.user_id = feedback.user_id AND e.rejection_id = feedback.rejection_id));

-- What the product proposes is nothing that the person typed.
CREATE TRIGGER raise_version BEFORE UPDATE ON feedback FOR EACH ROW EXECUTE FUNCTION rebound.raise_version(
  'proposed_reading', 'because_sealed', 'leanings');

-- VERSION: what they said is edited with its rejection and with the rejection's entry, too.
CREATE FUNCTION rebound.raise_what_shows_feedback() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    f public.feedback := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  BEGIN
    UPDATE public.rejections SET version = version + 1 WHERE user_id = f.user_id AND id = f.rejection_id;
    UPDATE public.journal_entries SET version = version + 1 WHERE user_id = f.user_id AND rejection_id = f.rejection_id;
    RETURN NULL;
  END $$;
CREATE TRIGGER raise_what_shows_it AFTER INSERT OR DELETE OR UPDATE OF words_sealed ON feedback
  FOR EACH ROW EXECUTE FUNCTION rebound.raise_what_shows_feedback();
