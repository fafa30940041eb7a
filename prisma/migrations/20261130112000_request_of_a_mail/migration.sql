-- The request that a mail came from, as the log names it (docs/decisions/0065): what the worker says of the mail can be
-- found by it. A name of the log and of nothing else; it goes with the words of the mail.
ALTER TABLE "outbox" ADD COLUMN "request_id" TEXT;
ALTER TABLE outbox ADD CONSTRAINT outbox_request_id CHECK (request_id ~ '^[A-Za-z0-9_-]{8,64}$') NOT VALID;

-- Whether a migration was applied, for a process that asks whether it may take requests: the runtime role doesn't read
-- the list itself.
CREATE FUNCTION rebound.is_migrated(name text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    RETURN EXISTS (
      SELECT FROM public._prisma_migrations m
      WHERE m.migration_name = name AND m.finished_at IS NOT NULL AND m.rolled_back_at IS NULL);
  END $$;
