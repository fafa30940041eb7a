-- A view of the pipeline that somebody saved by name: what its address asks for, and nothing of what it shows.
CREATE TABLE "views" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "views_pkey" PRIMARY KEY ("user_id","id")
);
CREATE INDEX "views_user_id_created_at_idx" ON "views"("user_id", "created_at");
CREATE UNIQUE INDEX "views_user_id_name_key" ON "views"("user_id", "name");
ALTER TABLE "views" ADD CONSTRAINT "views_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE views
  ADD CONSTRAINT views_place CHECK (place IN ('board','table')),
  ADD CONSTRAINT views_version CHECK (version >= 1);
CALL rebound.private_table('views');
CALL rebound.undoable_table('views');
CREATE TRIGGER raise_version BEFORE UPDATE ON views FOR EACH ROW EXECUTE FUNCTION rebound.raise_version();
CREATE TRIGGER cap_rows AFTER INSERT ON views REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('200');
