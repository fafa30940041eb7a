CREATE TABLE "captures" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID,
    "url" TEXT,
    "reading_sealed" BYTEA NOT NULL,
    "words_sealed" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "captures_pkey" PRIMARY KEY ("user_id","id")
);

CREATE INDEX "captures_user_id_created_at_idx" ON "captures"("user_id", "created_at");
CREATE INDEX "captures_user_id_application_id_idx" ON "captures"("user_id", "application_id");

ALTER TABLE "captures" ADD CONSTRAINT "captures_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "captures" ADD CONSTRAINT "captures_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CALL rebound.private_table('captures');
CALL rebound.undoable_table('captures');
CREATE TRIGGER cap_rows AFTER INSERT ON captures REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
