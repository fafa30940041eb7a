-- What else is known about an application: where, on what terms, until when, its tags and its links (docs/decisions/0047).
ALTER TABLE "applications"
  ADD COLUMN "note_markdown" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "location" TEXT,
  ADD COLUMN "work_mode" TEXT,
  ADD COLUMN "salary_min" DECIMAL(12,2),
  ADD COLUMN "salary_max" DECIMAL(12,2),
  ADD COLUMN "salary_currency" TEXT,
  ADD COLUMN "salary_period" TEXT,
  ADD COLUMN "salary_wish_min" DECIMAL(12,2),
  ADD COLUMN "salary_wish_max" DECIMAL(12,2),
  ADD COLUMN "salary_wish_currency" TEXT,
  ADD COLUMN "salary_wish_period" TEXT,
  ADD COLUMN "deadline" DATE,
  ADD COLUMN "priority" TEXT;

ALTER TABLE applications
  ADD CONSTRAINT applications_work_mode CHECK (work_mode IN ('on-site', 'hybrid', 'remote')),
  ADD CONSTRAINT applications_priority CHECK (priority IN ('high', 'medium', 'low')),
  ADD CONSTRAINT applications_periods CHECK (
    salary_period IN ('year', 'month', 'day', 'hour') AND salary_wish_period IN ('year', 'month', 'day', 'hour')),
  -- An amount says of what and for how long, and a range goes up.
  ADD CONSTRAINT applications_salary CHECK (
    (salary_min IS NOT NULL OR salary_max IS NOT NULL) = (salary_currency IS NOT NULL)
    AND (salary_currency IS NULL) = (salary_period IS NULL)
    AND salary_currency ~ '^[A-Z]{3}$' AND salary_min >= 0 AND salary_max >= 0 AND salary_max >= salary_min),
  ADD CONSTRAINT applications_salary_wish CHECK (
    (salary_wish_min IS NOT NULL OR salary_wish_max IS NOT NULL) = (salary_wish_currency IS NOT NULL)
    AND (salary_wish_currency IS NULL) = (salary_wish_period IS NULL)
    AND salary_wish_currency ~ '^[A-Z]{3}$' AND salary_wish_min >= 0 AND salary_wish_max >= 0 AND salary_wish_max >= salary_wish_min);

CREATE TABLE "tags" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("user_id","id")
);
CREATE UNIQUE INDEX "tags_user_id_name_key_key" ON "tags"("user_id", "name_key");
ALTER TABLE "tags" ADD CONSTRAINT "tags_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "application_tags" (
    "user_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_tags_pkey" PRIMARY KEY ("user_id","application_id","tag_id")
);
CREATE INDEX "application_tags_user_id_tag_id_application_id_idx" ON "application_tags"("user_id", "tag_id", "application_id");
ALTER TABLE "application_tags" ADD CONSTRAINT "application_tags_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "application_tags" ADD CONSTRAINT "application_tags_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "application_tags" ADD CONSTRAINT "application_tags_user_id_tag_id_fkey" FOREIGN KEY ("user_id", "tag_id") REFERENCES "tags"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "links" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "label" TEXT,
    "url" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "links_pkey" PRIMARY KEY ("user_id","id")
);
CREATE INDEX "links_user_id_application_id_idx" ON "links"("user_id", "application_id");
ALTER TABLE "links" ADD CONSTRAINT "links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "links" ADD CONSTRAINT "links_user_id_application_id_fkey" FOREIGN KEY ("user_id", "application_id") REFERENCES "applications"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE tags ADD CONSTRAINT tags_version CHECK (version >= 1);

CALL rebound.private_table('tags');
CALL rebound.private_table('application_tags');
CALL rebound.private_table('links');
CALL rebound.undoable_table('tags');
CALL rebound.undoable_table('application_tags');
CALL rebound.undoable_table('links');

CREATE TRIGGER cap_rows AFTER INSERT ON tags REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('2000');
CREATE TRIGGER cap_rows AFTER INSERT ON application_tags REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('200000');
CREATE TRIGGER cap_rows AFTER INSERT ON links REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('100000');

CREATE TRIGGER raise_version BEFORE UPDATE ON tags FOR EACH ROW EXECUTE FUNCTION rebound.raise_version();

-- VERSION: its tags and links are part of an application, and so are the names of its tags.
CREATE FUNCTION rebound.raise_application() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      UPDATE public.applications SET version = version + 1 WHERE user_id = OLD.user_id AND id = OLD.application_id;
    ELSE
      UPDATE public.applications SET version = version + 1 WHERE user_id = NEW.user_id AND id = NEW.application_id;
    END IF;
    RETURN NULL;
  END $$;
CREATE TRIGGER raise_application AFTER INSERT OR DELETE ON application_tags
  FOR EACH ROW EXECUTE FUNCTION rebound.raise_application();
CREATE TRIGGER raise_application AFTER INSERT OR DELETE ON links
  FOR EACH ROW EXECUTE FUNCTION rebound.raise_application();

CREATE FUNCTION rebound.raise_tagged() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.applications SET version = version + 1
      WHERE user_id = NEW.user_id
        AND id IN (SELECT t.application_id FROM public.application_tags t WHERE t.user_id = NEW.user_id AND t.tag_id = NEW.id);
    RETURN NULL;
  END $$;
CREATE TRIGGER raise_tagged AFTER UPDATE OF name ON tags FOR EACH ROW
  WHEN (NEW.name <> OLD.name) EXECUTE FUNCTION rebound.raise_tagged();
