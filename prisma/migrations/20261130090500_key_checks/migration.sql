-- What each version of the master secret answers, so that another one is noticed before anything starts with it.
CREATE TABLE "key_checks" (
    "version" INTEGER NOT NULL,
    "proof" BYTEA NOT NULL,

    CONSTRAINT "key_checks_pkey" PRIMARY KEY ("version")
);
ALTER TABLE key_checks
  ADD CONSTRAINT key_checks_version CHECK (version > 0),
  ADD CONSTRAINT key_checks_proof CHECK (octet_length(proof) = 32);

-- A few wrapped keys of each version that wraps any: where no proof was kept yet, one that opens proves as much. It reads
-- the ends of an index, however many people there are.
CREATE FUNCTION rebound.key_samples() RETURNS TABLE (version integer, owner uuid, wrapped_key bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH RECURSIVE used AS (
      SELECT min(k.master_version) AS version FROM public.user_keys k
      UNION ALL
      SELECT (SELECT min(k.master_version) FROM public.user_keys k WHERE k.master_version > used.version)
      FROM used WHERE used.version IS NOT NULL
    )
    SELECT used.version, s.user_id, s.wrapped_key
    FROM used, LATERAL (
      SELECT k.user_id, k.wrapped_key FROM public.user_keys k
      WHERE k.master_version = used.version ORDER BY k.user_id LIMIT 3
    ) s
    WHERE rebound.purpose() = 'worker' AND used.version IS NOT NULL
  $$;
