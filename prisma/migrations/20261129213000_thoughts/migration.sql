-- DISTORT: a thought that won't leave, what the person called it, and what they answered it.
CREATE TABLE "thoughts" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rejection_id" UUID,
    "text_sealed" BYTEA NOT NULL,
    "patterns" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "answer_sealed" BYTEA,
    "felt" TEXT,
    "looked_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thoughts_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "thoughts_user_id_created_at_idx" ON "thoughts"("user_id", "created_at");
CREATE INDEX "thoughts_user_id_rejection_id_idx" ON "thoughts"("user_id", "rejection_id");

-- AddForeignKey
ALTER TABLE "thoughts" ADD CONSTRAINT "thoughts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "thoughts" ADD CONSTRAINT "thoughts_user_id_rejection_id_fkey" FOREIGN KEY ("user_id", "rejection_id") REFERENCES "rejections"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE thoughts
  ADD CONSTRAINT thoughts_version CHECK (version >= 1),
  ADD CONSTRAINT thoughts_patterns CHECK (patterns <@ ARRAY['catastrophising','personalisation','mind-reading',
    'overgeneralisation','discounting-positives','should-statements'] AND cardinality(patterns) <= 6 AND patterns IS NOT NULL),
  ADD CONSTRAINT thoughts_felt CHECK (felt IN ('better','same','worse')),
  ADD CONSTRAINT thoughts_looked CHECK ((felt IS NULL) = (looked_on IS NULL));
CALL rebound.private_table('thoughts');
CALL rebound.undoable_table('thoughts');
-- Looking at it again says nothing else than what it says.
CREATE TRIGGER raise_version BEFORE UPDATE ON thoughts FOR EACH ROW EXECUTE FUNCTION rebound.raise_version('felt', 'looked_on');
CREATE TRIGGER cap_rows AFTER INSERT ON thoughts REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
