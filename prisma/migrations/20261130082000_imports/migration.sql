-- CreateTable
CREATE TABLE "imports" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'read',
    "format" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "bad" INTEGER NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "page" INTEGER NOT NULL DEFAULT 0,
    "leave_out" BOOLEAN NOT NULL DEFAULT false,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "reading_sealed" BYTEA NOT NULL,
    "claimed_by" UUID,
    "claimed_until" TIMESTAMPTZ(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ran_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "import_parts" (
    "user_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "last" BOOLEAN NOT NULL,
    "bytes_sealed" BYTEA NOT NULL,

    CONSTRAINT "import_parts_pkey" PRIMARY KEY ("user_id","import_id","n")
);

-- CreateTable
CREATE TABLE "import_pages" (
    "user_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "items_sealed" BYTEA NOT NULL,

    CONSTRAINT "import_pages_pkey" PRIMARY KEY ("user_id","import_id","n")
);

-- CreateTable
CREATE TABLE "imported_applications" (
    "user_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "imported_applications_pkey" PRIMARY KEY ("user_id","import_id","application_id")
);

-- CreateTable
CREATE TABLE "import_mappings" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "headers_mark" BYTEA NOT NULL,
    "mapping_sealed" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mappings_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "imports_user_id_created_at_idx" ON "imports"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "imported_applications_user_id_application_id_idx" ON "imported_applications"("user_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_mappings_user_id_headers_mark_key" ON "import_mappings"("user_id", "headers_mark");

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_user_id_import_id_fkey" FOREIGN KEY ("user_id", "import_id") REFERENCES "imports"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_pages" ADD CONSTRAINT "import_pages_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_pages" ADD CONSTRAINT "import_pages_user_id_import_id_fkey" FOREIGN KEY ("user_id", "import_id") REFERENCES "imports"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_applications" ADD CONSTRAINT "imported_applications_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_applications" ADD CONSTRAINT "imported_applications_user_id_import_id_fkey" FOREIGN KEY ("user_id", "import_id") REFERENCES "imports"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_applications" ADD CONSTRAINT "imported_applications_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE imports
  ADD CONSTRAINT imports_state CHECK (state IN ('read','waiting','running','done','undoing','undone','failed')),
  ADD CONSTRAINT imports_counts CHECK (rows BETWEEN 0 AND 20000 AND bad BETWEEN 0 AND rows AND total BETWEEN 0 AND rows
    AND done BETWEEN 0 AND total);
CALL rebound.private_table('imports');
CALL rebound.private_table('import_parts');
CALL rebound.private_table('import_pages');
CALL rebound.private_table('imported_applications');
CALL rebound.private_table('import_mappings');
CALL rebound.undoable_table('imports');
CALL rebound.undoable_table('import_parts');
CALL rebound.undoable_table('import_pages');
CALL rebound.undoable_table('imported_applications');
CALL rebound.undoable_table('import_mappings');
-- Sealed bytes are incompressible: Postgres need not try.
ALTER TABLE import_parts ALTER COLUMN bytes_sealed SET STORAGE EXTERNAL;
ALTER TABLE import_pages ALTER COLUMN items_sealed SET STORAGE EXTERNAL;
-- VERSION: what the person decides about a file; how far a run is, is nobody's edit.
CREATE TRIGGER raise_version BEFORE UPDATE ON imports FOR EACH ROW EXECUTE FUNCTION rebound.raise_version(
  'state', 'format', 'rows', 'bad', 'total', 'done', 'page', 'kept', 'claimed_by', 'claimed_until', 'attempts', 'ran_at', 'undone_at');
CREATE TRIGGER cap_rows AFTER INSERT ON imports REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('500');
CREATE TRIGGER cap_rows AFTER INSERT ON imported_applications REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('40000');
CREATE TRIGGER cap_rows AFTER INSERT ON import_mappings REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('500');
-- One at a time: what comes in is counted against what came in before.
CREATE UNIQUE INDEX imports_one_under_way ON imports (user_id) WHERE state IN ('waiting', 'running', 'undoing');

-- Whose import is to be run or taken back: asked for, or begun by a worker that is gone.
CREATE FUNCTION rebound.imports_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT i.user_id FROM public.imports i
    WHERE rebound.purpose() = 'worker' AND i.state IN ('waiting', 'running', 'undoing')
      AND (i.claimed_until IS NULL OR i.claimed_until < rebound.now())
    ORDER BY i.claimed_until NULLS FIRST
    LIMIT most
  $$;
REVOKE EXECUTE ON FUNCTION rebound.imports_due(integer) FROM PUBLIC;

-- Its tags are part of an application (VERSION): raised once a statement, as an import adds thousands at once.
DROP TRIGGER raise_application ON application_tags;
CREATE FUNCTION rebound.raise_tagged_applications() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.applications a SET version = a.version + 1
    WHERE (a.user_id, a.id) IN (SELECT t.user_id, t.application_id FROM touched t);
    RETURN NULL;
  END $$;
CREATE TRIGGER raise_application AFTER INSERT ON application_tags REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.raise_tagged_applications();
CREATE TRIGGER raise_application_untagged AFTER DELETE ON application_tags REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.raise_tagged_applications();
