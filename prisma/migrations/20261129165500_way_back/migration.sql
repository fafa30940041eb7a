-- A deleted account has a way back for 14 days; then the worker erases it, and its key with it.
ALTER TABLE "users" ADD COLUMN "erase_at" TIMESTAMPTZ(3);
CREATE INDEX "users_erase_at_idx" ON "users" ("erase_at") WHERE "erase_at" IS NOT NULL;

-- To the worker alone: whose way back is over.
CREATE FUNCTION rebound.erasures_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT u.id FROM public.users u
    WHERE rebound.purpose() = 'worker' AND u.erase_at <= rebound.now()
    ORDER BY u.erase_at LIMIT most
  $$;

-- To the worker alone: who of the erased is there again, as in a database that was restored from a copy.
CREATE FUNCTION rebound.still_there(erased uuid[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT u.id FROM public.users u WHERE rebound.purpose() = 'worker' AND u.id = ANY (erased)
  $$;
