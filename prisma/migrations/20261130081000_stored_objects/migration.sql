-- Pieces of files may lie in a storage outside of the database (docs/decisions/0055). The list of what lies there names
-- nobody, so that it outlives whoever it belonged to: when an account is erased, the worker still knows what to remove.
CREATE TABLE "stored_objects" (
    "id" UUID NOT NULL,
    "unclaimed_since" TIMESTAMPTZ(3),

    CONSTRAINT "stored_objects_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "stored_objects_unclaimed_since_idx" ON "stored_objects"("unclaimed_since");

ALTER TABLE "document_chunks" ALTER COLUMN "bytes_sealed" DROP NOT NULL;
ALTER TABLE "document_chunks" ADD COLUMN "object" UUID;
ALTER TABLE document_chunks ADD CONSTRAINT document_chunks_kept CHECK (num_nonnulls(bytes_sealed, object) = 1);

-- Written down before it is uploaded: what breaks off on its way is removed like what nobody needs any more.
CREATE FUNCTION rebound.expect_object(new_id uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF rebound.owner_id() IS NOT NULL THEN
      INSERT INTO public.stored_objects (id, unclaimed_since) VALUES (new_id, rebound.now());
    END IF;
  END $$;

-- A piece claims its object once, soon after it was uploaded or, by Undo, soon after the piece was deleted: well before
-- the worker may remove it, so that no piece is left without its object.
CREATE FUNCTION rebound.claim_object() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.stored_objects o SET unclaimed_since = NULL
    WHERE o.id = NEW.object AND o.unclaimed_since > rebound.now() - interval '5 minutes';
    IF NOT FOUND THEN
      RAISE EXCEPTION 'a piece of a file claims what is not there for it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER claim_object BEFORE INSERT ON document_chunks FOR EACH ROW WHEN (NEW.object IS NOT NULL)
  EXECUTE FUNCTION rebound.claim_object();

CREATE FUNCTION rebound.leave_object() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.stored_objects o SET unclaimed_since = rebound.now() WHERE o.id = OLD.object;
    RETURN NULL;
  END $$;
CREATE TRIGGER leave_object AFTER DELETE ON document_chunks FOR EACH ROW WHEN (OLD.object IS NOT NULL)
  EXECUTE FUNCTION rebound.leave_object();

-- To the worker alone: what nobody can claim any more, and that it is removed.
CREATE FUNCTION rebound.unclaimed_objects(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT o.id FROM public.stored_objects o
    WHERE rebound.purpose() = 'worker' AND o.unclaimed_since <= rebound.now() - interval '10 minutes'
    ORDER BY o.unclaimed_since LIMIT most
  $$;
CREATE FUNCTION rebound.forget_objects(removed uuid[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF rebound.purpose() IS DISTINCT FROM 'worker' THEN
      RETURN;
    END IF;
    DELETE FROM public.stored_objects o
    WHERE o.id = ANY (removed) AND o.unclaimed_since <= rebound.now() - interval '10 minutes';
  END $$;
