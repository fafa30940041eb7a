-- Who came by a file of applications, so that an undo of it knows whom it brought and later rows whom they name.
-- CreateTable
CREATE TABLE "imported_people" (
    "user_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "place" SMALLINT NOT NULL,

    CONSTRAINT "imported_people_pkey" PRIMARY KEY ("user_id","import_id","line","place")
);

-- CreateIndex
CREATE INDEX "imported_people_user_id_contact_id_idx" ON "imported_people"("user_id", "contact_id");

-- AddForeignKey
ALTER TABLE "imported_people" ADD CONSTRAINT "imported_people_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_people" ADD CONSTRAINT "imported_people_user_id_import_id_fkey" FOREIGN KEY ("user_id", "import_id") REFERENCES "imports"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_people" ADD CONSTRAINT "imported_people_user_id_contact_id_fkey" FOREIGN KEY ("user_id", "contact_id") REFERENCES "people"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CALL rebound.private_table('imported_people');
CALL rebound.undoable_table('imported_people');
CREATE TRIGGER cap_rows AFTER INSERT ON imported_people REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('40000');
