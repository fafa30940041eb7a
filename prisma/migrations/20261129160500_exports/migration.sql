-- A person takes away a copy of everything they have. The worker builds it piece by piece; the pieces are sealed.
CREATE TABLE "exports" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "with_vents" BOOLEAN NOT NULL,
    "done" SMALLINT NOT NULL DEFAULT 0,
    "total" SMALLINT NOT NULL DEFAULT 0,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "claimed_by" UUID,
    "claimed_until" TIMESTAMPTZ(3),
    "bytes" INTEGER,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    CONSTRAINT "exports_pkey" PRIMARY KEY ("user_id", "id"),
    CONSTRAINT "exports_state" CHECK ("state" IN ('waiting', 'building', 'ready', 'failed')),
    -- What can be downloaded has an end.
    CONSTRAINT "exports_ready_ends" CHECK ("state" <> 'ready' OR ("bytes" IS NOT NULL AND "expires_at" IS NOT NULL))
);
CREATE TABLE "export_parts" (
    "user_id" UUID NOT NULL,
    "export_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "bytes_sealed" BYTEA NOT NULL,
    CONSTRAINT "export_parts_pkey" PRIMARY KEY ("user_id", "export_id", "n")
);
ALTER TABLE "exports" ADD CONSTRAINT "exports_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "export_parts" ADD CONSTRAINT "export_parts_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "export_parts" ADD CONSTRAINT "export_parts_user_id_export_id_fkey"
  FOREIGN KEY ("user_id", "export_id") REFERENCES "exports"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
-- Asked for twice, it is built once.
CREATE UNIQUE INDEX "exports_one_under_way" ON "exports" ("user_id") WHERE "state" IN ('waiting', 'building');

CALL rebound.private_table('exports');
CALL rebound.private_table('export_parts');

-- Whose export has something to be done about it: to be built, begun by a worker that is gone, or past its end.
CREATE FUNCTION rebound.exports_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT DISTINCT e.user_id FROM public.exports e
    WHERE rebound.purpose() = 'worker'
      AND (e.state = 'waiting' OR (e.state = 'building' AND e.claimed_until < rebound.now())
        OR e.expires_at < rebound.now())
    LIMIT most
  $$;
