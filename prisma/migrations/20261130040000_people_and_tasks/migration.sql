-- Who is on the other side of an application, and what the person means to do (docs/decisions/0049).
CREATE TABLE "people" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "mail_sealed" BYTEA,
    "phone_sealed" BYTEA,
    "link" TEXT,
    "remarks_sealed" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("user_id","id")
);
CREATE TABLE "application_people" (
    "user_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_people_pkey" PRIMARY KEY ("user_id","application_id","contact_id")
);
CREATE TABLE "tasks" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "due_on" DATE,
    "application_id" UUID,
    "done_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tasks_pkey" PRIMARY KEY ("user_id","id")
);

CREATE INDEX "people_user_id_created_at_idx" ON "people"("user_id", "created_at");
CREATE INDEX "application_people_user_id_contact_id_idx" ON "application_people"("user_id", "contact_id");
CREATE INDEX "tasks_user_id_created_at_idx" ON "tasks"("user_id", "created_at");
CREATE INDEX "tasks_user_id_done_at_due_on_id_idx" ON "tasks"("user_id", "done_at", "due_on", "id");
CREATE INDEX "tasks_user_id_application_id_idx" ON "tasks"("user_id", "application_id");

ALTER TABLE "people" ADD CONSTRAINT "people_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "application_people" ADD CONSTRAINT "application_people_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "application_people" ADD CONSTRAINT "application_people_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "application_people" ADD CONSTRAINT "application_people_user_id_contact_id_fkey" FOREIGN KEY ("user_id", "contact_id") REFERENCES "people"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE people ADD CONSTRAINT people_name CHECK (name <> '' AND length(name) <= 120);
ALTER TABLE tasks ADD CONSTRAINT tasks_title CHECK (title <> '');
CALL rebound.private_table('people');
CALL rebound.private_table('application_people');
CALL rebound.private_table('tasks');
CALL rebound.undoable_table('people');
CALL rebound.undoable_table('application_people');
CALL rebound.undoable_table('tasks');
CREATE TRIGGER raise_version BEFORE UPDATE ON people FOR EACH ROW EXECUTE FUNCTION rebound.raise_version();
-- Ticking it is a move: "done" says what it means whatever it stood at.
CREATE TRIGGER raise_version BEFORE UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION rebound.raise_version('done_at');
CREATE TRIGGER cap_rows AFTER INSERT ON people REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
CREATE TRIGGER cap_rows AFTER INSERT ON application_people REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('100000');
CREATE TRIGGER cap_rows AFTER INSERT ON tasks REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
