-- The journal between rejections (docs/decisions/0037): what somebody writes about anything, how they say they are on a
-- day, and every earlier wording of the five lines. All of it is its owner's alone: no grant opens any of it.

-- CreateTable
CREATE TABLE "entry_versions" (
    "user_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "stage_reached" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "feedback_sealed" BYTEA,
    "one_thing_sealed" BYTEA,
    "gut_sealed" BYTEA,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_versions_pkey" PRIMARY KEY ("user_id","entry_id","version")
);

-- CreateTable
CREATE TABLE "free_entries" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "body_sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "free_entries_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "check_ins" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "feeling_sealed" BYTEA NOT NULL,
    "note_sealed" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_ins_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "free_entries_user_id_created_at_idx" ON "free_entries"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "check_ins_user_id_created_at_idx" ON "check_ins"("user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "check_ins_user_id_day_key" ON "check_ins"("user_id", "day");

-- AddForeignKey
ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_versions" ADD CONSTRAINT "entry_versions_user_id_entry_id_fkey" FOREIGN KEY ("user_id", "entry_id") REFERENCES "journal_entries"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "free_entries" ADD CONSTRAINT "free_entries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Check-ins are offered to whoever turned them on.
ALTER TABLE "users" ADD COLUMN "check_ins" BOOLEAN NOT NULL DEFAULT false;

CALL rebound.private_table('entry_versions');
CALL rebound.private_table('free_entries');
CALL rebound.private_table('check_ins');
CALL rebound.undoable_table('entry_versions');
CALL rebound.undoable_table('free_entries');
CALL rebound.undoable_table('check_ins');

ALTER TABLE entry_versions ADD CONSTRAINT entry_versions_version CHECK (version >= 1);
-- An empty entry is no entry: what is sealed is longer than the 33 bytes that sealing nothing makes.
ALTER TABLE free_entries ADD CONSTRAINT free_entries_written CHECK (octet_length(body_sealed) > 33);
ALTER TABLE check_ins ADD CONSTRAINT check_ins_said CHECK (octet_length(feeling_sealed) > 33);

CREATE TRIGGER raise_version BEFORE UPDATE ON free_entries FOR EACH ROW EXECUTE FUNCTION rebound.raise_version();
CREATE TRIGGER raise_version BEFORE UPDATE ON check_ins FOR EACH ROW EXECUTE FUNCTION rebound.raise_version();

-- A day has one check-in; the other two have no end of their own.
CREATE TRIGGER cap_rows AFTER INSERT ON entry_versions REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('50000');
CREATE TRIGGER cap_rows AFTER INSERT ON free_entries REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
