-- Documents in every version, sealed piece by piece, and which version went where (docs/decisions/0049).
CREATE TABLE "documents" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("user_id","id")
);
CREATE TABLE "document_files" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "stored" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_files_pkey" PRIMARY KEY ("user_id","id")
);
CREATE TABLE "document_chunks" (
    "user_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "last" BOOLEAN NOT NULL,
    "bytes_sealed" BYTEA NOT NULL,

    CONSTRAINT "document_chunks_pkey" PRIMARY KEY ("user_id","file_id","n")
);
CREATE TABLE "application_documents" (
    "user_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "given_on" DATE NOT NULL,

    CONSTRAINT "application_documents_pkey" PRIMARY KEY ("user_id","application_id","file_id")
);

CREATE INDEX "documents_user_id_created_at_idx" ON "documents"("user_id", "created_at");
CREATE INDEX "document_files_user_id_document_id_number_idx" ON "document_files"("user_id", "document_id", "number");
CREATE INDEX "application_documents_user_id_file_id_idx" ON "application_documents"("user_id", "file_id");

ALTER TABLE "documents" ADD CONSTRAINT "documents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_user_id_document_id_fkey" FOREIGN KEY ("user_id", "document_id") REFERENCES "documents"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "document_chunks" ADD CONSTRAINT "document_chunks_user_id_file_id_fkey" FOREIGN KEY ("user_id", "file_id") REFERENCES "document_files"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_user_id_file_id_fkey" FOREIGN KEY ("user_id", "file_id") REFERENCES "document_files"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE documents ADD CONSTRAINT documents_kind CHECK (kind IN ('cv','cover-letter','offer','other'));
-- 20 MB a file, whoever writes.
ALTER TABLE document_files ADD CONSTRAINT document_files_bytes CHECK (bytes BETWEEN 1 AND 20971520);
CALL rebound.private_table('documents');
CALL rebound.private_table('document_files');
CALL rebound.private_table('document_chunks');
CALL rebound.private_table('application_documents');
CALL rebound.undoable_table('documents');
CALL rebound.undoable_table('document_files');
CALL rebound.undoable_table('document_chunks');
CALL rebound.undoable_table('application_documents');
CREATE TRIGGER raise_version BEFORE UPDATE ON documents FOR EACH ROW EXECUTE FUNCTION rebound.raise_version();
-- Pieces are incompressible: Postgres need not try.
ALTER TABLE document_chunks ALTER COLUMN bytes_sealed SET STORAGE EXTERNAL;
CREATE TRIGGER cap_rows AFTER INSERT ON documents REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('5000');
CREATE TRIGGER cap_rows AFTER INSERT ON document_files REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
CREATE TRIGGER cap_rows AFTER INSERT ON application_documents REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('100000');
