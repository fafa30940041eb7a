-- When this database was put back from a backup, and from which. One that isn't finished is not served.
CREATE TABLE "restores" (
    "id" UUID NOT NULL,
    "backup_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "restores_pkey" PRIMARY KEY ("id")
);

-- How many rows a table has, past row-level security: a backup that was shown fewer is none. For the role of backups alone.
CREATE FUNCTION rebound.rows_in(counted regclass) RETURNS bigint
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    counted_rows bigint;
  BEGIN
    -- Asked by the owner itself it would count what row-level security leaves, which is nothing.
    IF NOT rebound.guarding() THEN
      RAISE EXCEPTION 'the owner of the tables is shown no row' USING ERRCODE = 'insufficient_privilege';
    END IF;
    EXECUTE format('SELECT count(*) FROM %s', counted) INTO counted_rows;
    RETURN counted_rows;
  END $$;
REVOKE EXECUTE ON FUNCTION rebound.rows_in(regclass) FROM PUBLIC;
