-- The security log: who, what, when and from where, with nothing of content. One chain for each account and one for the
-- house (the nil id), so that signing in waits for nobody else's sign-in.

-- CreateTable
CREATE TABLE "security_events" (
    "user_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "detail" TEXT,
    "about" UUID,
    "device" TEXT,
    "network" BYTEA,
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "security_events_pkey" PRIMARY KEY ("user_id","seq")
);

-- CreateTable
CREATE TABLE "security_heads" (
    "user_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "security_heads_pkey" PRIMARY KEY ("user_id")
);

-- Fixed words alone: a name, an address or a sentence does not fit in. No field can hold a line break, which is what
-- keeps the fields apart under the hash.
ALTER TABLE security_events
  ADD CONSTRAINT security_events_words CHECK (
    kind ~ '^[a-z][a-z-]{1,39}$' AND actor IN ('person','token','operator','system') AND detail ~ '^[a-z][a-z0-9-]{0,39}$'
    AND device ~ '^[A-Za-z][A-Za-z ]{0,59}$' AND octet_length(network) = 16);

-- What is hashed of an event. lib/access/security-chain.ts says the same, for whoever verifies.
CREATE FUNCTION rebound.security_hash(event public.security_events) RETURNS bytea
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT sha256(convert_to(concat_ws(E'\n',
      encode(event.previous, 'hex'), event.user_id::text, event.seq::text,
      to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), event.kind, event.actor,
      coalesce(event.detail, '-'), coalesce(event.about::text, '-'), coalesce(event.device, '-'),
      coalesce(encode(event.network, 'hex'), '-')), 'UTF8'))
  $$;

-- A new event gets its moment, its place and its hash here, whatever the statement says of them.
CREATE FUNCTION rebound.chain_security_event() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    head public.security_heads;
  BEGIN
    IF rebound.purpose() NOT IN ('identity','worker') THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
    END IF;
    INSERT INTO public.security_heads (user_id, seq, hash) VALUES (NEW.user_id, 0, '') ON CONFLICT DO NOTHING;
    -- Two events of one account at once: the second waits here, and is linked to the first.
    SELECT * INTO head FROM public.security_heads h WHERE h.user_id = NEW.user_id FOR UPDATE;
    NEW.seq := head.seq + 1;
    NEW.at := date_trunc('milliseconds', rebound.now());
    NEW.previous := head.hash;
    NEW.hash := rebound.security_hash(NEW);
    UPDATE public.security_heads h SET seq = NEW.seq, hash = NEW.hash WHERE h.user_id = NEW.user_id;
    RETURN NEW;
  END $$;
CREATE TRIGGER chain_security_event BEFORE INSERT ON security_events FOR EACH ROW EXECUTE FUNCTION rebound.chain_security_event();

-- Not even the owner of the tables changes a line by accident.
CREATE FUNCTION rebound.keep_security_event() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    RAISE insufficient_privilege USING MESSAGE = 'the security log is only added to';
  END $$;
CREATE TRIGGER keep_security_event BEFORE UPDATE OR DELETE ON security_events FOR EACH ROW EXECUTE FUNCTION rebound.keep_security_event();
CREATE TRIGGER keep_all_security_events BEFORE TRUNCATE ON security_events FOR EACH STATEMENT EXECUTE FUNCTION rebound.keep_security_event();

ALTER TABLE security_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_events FORCE ROW LEVEL SECURITY;
ALTER TABLE security_heads ENABLE ROW LEVEL SECURITY;
ALTER TABLE security_heads FORCE ROW LEVEL SECURITY;
CREATE POLICY guard ON security_events TO CURRENT_USER USING ((SELECT rebound.guarding())) WITH CHECK ((SELECT rebound.guarding()));
CREATE POLICY guard ON security_heads TO CURRENT_USER USING ((SELECT rebound.guarding())) WITH CHECK ((SELECT rebound.guarding()));
-- One's own is read and added to; whoever finds out who somebody is, and an operator, add to anybody's.
CREATE POLICY owner_reads ON security_events FOR SELECT USING (user_id = (SELECT rebound.owner_id()));
CREATE POLICY adds ON security_events FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.owner_id()) OR (SELECT rebound.purpose()) IN ('identity','worker'));
-- The whole log is verified by an operator's command.
CREATE POLICY worker_reads ON security_events FOR SELECT USING ((SELECT rebound.purpose()) = 'worker');
CREATE POLICY worker_reads ON security_heads FOR SELECT USING ((SELECT rebound.purpose()) = 'worker');
