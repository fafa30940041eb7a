-- CreateTable
CREATE TABLE "adoptions" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "text_sealed" BYTEA NOT NULL,
    "came_from" TEXT NOT NULL,
    "kind" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "waits_since" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "adoptions_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "adoptions_user_id_created_at_idx" ON "adoptions"("user_id", "created_at");

-- AddForeignKey
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE adoptions
  ADD CONSTRAINT adoptions_version CHECK (version >= 1),
  ADD CONSTRAINT adoptions_came_from CHECK (came_from IN ('pattern', 'thought', 'entry', 'coach', 'own')),
  ADD CONSTRAINT adoptions_kind CHECK (kind IN ('applied', 'phone-screen', 'first-interview', 'later-interview',
    'technical', 'panel', 'presentation', 'take-home', 'final-round', 'offer')),
  ADD CONSTRAINT adoptions_state CHECK (state IN ('open', 'asked', 'tried', 'not-tried', 'let-go')),
  -- Only what the person said settles it.
  ADD CONSTRAINT adoptions_settled CHECK ((settled_at IS NOT NULL) = (state IN ('tried', 'not-tried', 'let-go'))),
  ADD CONSTRAINT adoptions_asked CHECK (state <> 'asked' OR asked_at IS NOT NULL);
CREATE TRIGGER raise_version BEFORE UPDATE ON adoptions FOR EACH ROW EXECUTE FUNCTION rebound.raise_version(
  'state', 'waits_since', 'asked_at', 'settled_at');
CALL rebound.private_table('adoptions');
CALL rebound.undoable_table('adoptions');
