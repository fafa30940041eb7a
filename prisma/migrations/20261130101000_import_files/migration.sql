-- What is kept of a file that somebody brought stands for itself: its pieces and its rows hang on it. So forgetting an
-- import deletes a few rows, which an undo remembers, and leaves megabytes where they are until the undo is over.
CREATE TABLE "import_files" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kept_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_files_pkey" PRIMARY KEY ("user_id","id")
);

-- AddForeignKey
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Files that are here already: their time begins with this release.
INSERT INTO "import_files" ("user_id", "id", "kept_until")
SELECT "user_id", "id", rebound.now() + interval '30 days' FROM "imports";

-- DropForeignKey
ALTER TABLE "import_parts" DROP CONSTRAINT "import_parts_user_id_import_id_fkey";
ALTER TABLE "import_pages" DROP CONSTRAINT "import_pages_user_id_import_id_fkey";

-- AddForeignKey
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_user_id_import_id_fkey" FOREIGN KEY ("user_id", "import_id") REFERENCES "import_files"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_pages" ADD CONSTRAINT "import_pages_user_id_import_id_fkey" FOREIGN KEY ("user_id", "import_id") REFERENCES "import_files"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "imports" ADD COLUMN "started_at" TIMESTAMPTZ(3);
UPDATE imports SET started_at = created_at WHERE state NOT IN ('read');

CALL rebound.private_table('import_files');
CALL rebound.undoable_table('import_files');
CREATE TRIGGER cap_rows AFTER INSERT ON import_files REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('1000');

-- VERSION: when a run began is nobody's edit either.
DROP TRIGGER raise_version ON imports;
CREATE TRIGGER raise_version BEFORE UPDATE ON imports FOR EACH ROW EXECUTE FUNCTION rebound.raise_version(
  'state', 'format', 'rows', 'bad', 'total', 'done', 'page', 'kept', 'claimed_by', 'claimed_until', 'attempts', 'started_at', 'ran_at', 'undone_at');

-- Lets go of files past their time, but for one that a run is at, and of uploads that nothing came of. Answers how many.
CREATE FUNCTION rebound.forget_import_files(most integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    gone integer;
  BEGIN
    IF rebound.purpose() IS DISTINCT FROM 'worker' THEN
      RETURN 0;
    END IF;
    WITH past AS (
      SELECT f.user_id, f.id FROM public.import_files f
      WHERE f.kept_until <= rebound.now() AND NOT EXISTS (
        SELECT 1 FROM public.imports i WHERE i.user_id = f.user_id AND i.id = f.id
          AND i.state IN ('waiting', 'running', 'undoing'))
      ORDER BY f.kept_until LIMIT most FOR UPDATE SKIP LOCKED),
    files AS (
      DELETE FROM public.import_files f USING past p WHERE f.user_id = p.user_id AND f.id = p.id
      RETURNING f.user_id, f.id),
    unused AS (
      DELETE FROM public.imports i USING files f
      WHERE i.user_id = f.user_id AND i.id = f.id AND i.state IN ('read', 'failed') AND NOT EXISTS (
        SELECT 1 FROM public.imported_applications a WHERE a.user_id = i.user_id AND a.import_id = i.id))
    SELECT count(*)::int INTO gone FROM files;
    RETURN gone;
  END $$;
REVOKE EXECUTE ON FUNCTION rebound.forget_import_files(integer) FROM PUBLIC;
