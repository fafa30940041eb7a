-- An interview of an application, which an invitation (.ics) can add, move and cancel.
CREATE TABLE "interviews" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "title" TEXT,
    "kind" TEXT NOT NULL,
    "round" SMALLINT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "minutes" SMALLINT,
    "format" TEXT,
    "place" TEXT,
    "link" TEXT,
    "who" TEXT,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "preparation_sealed" BYTEA,
    "debrief_sealed" BYTEA,
    "outcome_sealed" BYTEA,
    "uid" TEXT NOT NULL,
    "sequence" INTEGER,
    "stamped_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interviews_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "interviews_user_id_starts_at_id_idx" ON "interviews"("user_id", "starts_at", "id");
CREATE INDEX "interviews_user_id_application_id_starts_at_idx" ON "interviews"("user_id", "application_id", "starts_at");
CREATE UNIQUE INDEX "interviews_user_id_uid_key" ON "interviews"("user_id", "uid");

-- AddForeignKey
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE interviews
  ADD CONSTRAINT interviews_version CHECK (version >= 1),
  ADD CONSTRAINT interviews_kind CHECK (kind IN ('phone-screen','first-interview','later-interview','technical','panel',
    'presentation','take-home','final-round')),
  ADD CONSTRAINT interviews_format CHECK (format IN ('video','phone','on-site')),
  ADD CONSTRAINT interviews_state CHECK (state IN ('planned','cancelled')),
  ADD CONSTRAINT interviews_round CHECK (round BETWEEN 1 AND 20),
  ADD CONSTRAINT interviews_minutes CHECK (minutes BETWEEN 5 AND 1440),
  ADD CONSTRAINT interviews_uid CHECK (length(uid) BETWEEN 1 AND 500);
CALL rebound.private_table('interviews');
CALL rebound.undoable_table('interviews');
CREATE TRIGGER raise_version BEFORE UPDATE ON interviews FOR EACH ROW EXECUTE FUNCTION rebound.raise_version();
CREATE TRIGGER cap_rows AFTER INSERT ON interviews REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
