-- What an operator says of one account: that it is suspended, and limits of its own.

-- CreateTable
CREATE TABLE "account_terms" (
    "user_id" UUID NOT NULL,
    "suspended_at" TIMESTAMPTZ(3),
    "writes_a_minute" INTEGER,
    "mails_a_day" INTEGER,
    "files_megabytes" INTEGER,

    CONSTRAINT "account_terms_pkey" PRIMARY KEY ("user_id")
);

-- AddForeignKey
ALTER TABLE "account_terms" ADD CONSTRAINT "account_terms_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE account_terms
  ADD CONSTRAINT account_terms_writes CHECK (writes_a_minute BETWEEN 1 AND 1000000),
  ADD CONSTRAINT account_terms_mails CHECK (mails_a_day BETWEEN 0 AND 100000),
  ADD CONSTRAINT account_terms_files CHECK (files_megabytes BETWEEN 0 AND 1000000);
CALL rebound.private_table('account_terms');
-- The worker asks of each mail whether it may leave.
CREATE POLICY worker_reads ON account_terms FOR SELECT USING ((SELECT rebound.purpose()) = 'worker');

-- The runtime role may read its own and write none: these two write, for an operator's act alone.
CREATE FUNCTION rebound.suspend(person uuid, suspended boolean) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    changed integer;
  BEGIN
    IF rebound.purpose() <> 'worker' OR NOT EXISTS (SELECT 1 FROM public.users u WHERE u.id = person) THEN
      RETURN false;
    END IF;
    INSERT INTO public.account_terms AS t (user_id, suspended_at)
    VALUES (person, CASE WHEN suspended THEN rebound.now() END)
    ON CONFLICT (user_id) DO UPDATE SET suspended_at = excluded.suspended_at
      WHERE (t.suspended_at IS NULL) = suspended;
    GET DIAGNOSTICS changed = ROW_COUNT;
    IF suspended THEN
      DELETE FROM public.sessions s WHERE s.user_id = person;
    END IF;
    RETURN changed > 0;
  END $$;

CREATE FUNCTION rebound.limit_account(person uuid, writes integer, mails integer, megabytes integer) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF rebound.purpose() <> 'worker' OR NOT EXISTS (SELECT 1 FROM public.users u WHERE u.id = person) THEN
      RETURN false;
    END IF;
    INSERT INTO public.account_terms (user_id, writes_a_minute, mails_a_day, files_megabytes)
    VALUES (person, writes, mails, megabytes)
    ON CONFLICT (user_id) DO UPDATE SET writes_a_minute = excluded.writes_a_minute,
      mails_a_day = excluded.mails_a_day, files_megabytes = excluded.files_megabytes;
    RETURN true;
  END $$;

-- For the door, which says why it stays shut to whoever has proven the address.
CREATE FUNCTION rebound.is_suspended(person uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (SELECT 1 FROM public.account_terms t WHERE t.user_id = person AND t.suspended_at IS NOT NULL)
      AND (rebound.purpose() IN ('identity','worker') OR rebound.owner_id() = person)
  $$;

-- How much of it may be written in a minute, where an operator has said so: counted before a transaction is opened.
CREATE FUNCTION rebound.writes_allowed(person uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT t.writes_a_minute FROM public.account_terms t WHERE t.user_id = person $$;

-- Nobody signs in to a suspended account, by whatever way.
CREATE FUNCTION rebound.guard_suspended() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM public.account_terms t WHERE t.user_id = NEW.user_id AND t.suspended_at IS NOT NULL) THEN
      RAISE EXCEPTION 'suspended: nobody signs in to this account' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_suspended BEFORE INSERT ON sessions FOR EACH ROW EXECUTE FUNCTION rebound.guard_suspended();

-- And nothing of it leaves, but what tells its person so: it waits as it is.
CREATE FUNCTION rebound.guard_suspended_mail() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NEW.kind NOT IN ('security','account-leaving') AND EXISTS (
      SELECT 1 FROM public.account_terms t WHERE t.user_id = NEW.user_id AND t.suspended_at IS NOT NULL) THEN
      RAISE EXCEPTION 'suspended: nothing of this account is sent' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_suspended BEFORE UPDATE ON outbox FOR EACH ROW
  WHEN (NEW.state = 'claimed' AND OLD.state <> 'claimed') EXECUTE FUNCTION rebound.guard_suspended_mail();

-- A token works until it is revoked, its time is over, or its account is suspended; then again.
CREATE OR REPLACE FUNCTION rebound.token(hash bytea)
  RETURNS TABLE (user_id uuid, scopes text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF EXISTS (
      SELECT 1 FROM public.api_tokens k JOIN public.account_terms t ON t.user_id = k.user_id AND t.suspended_at IS NOT NULL
      WHERE k.token_hash = hash) THEN
      RETURN;
    END IF;
    UPDATE public.api_tokens t SET last_used_at = rebound.now()
    WHERE t.token_hash = hash AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > rebound.now())
      AND (t.last_used_at IS NULL OR t.last_used_at < rebound.now() - interval '5 minutes');
    RETURN QUERY SELECT t.user_id, t.scopes FROM public.api_tokens t
      WHERE t.token_hash = hash AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > rebound.now());
  END $$;

-- The same of a calendar's address.
CREATE OR REPLACE FUNCTION rebound.calendar_address(
    person uuid, hash bytea, network bytea, known boolean, most integer, minutes integer)
  RETURNS TABLE (user_id uuid, wait integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    began constant timestamptz := date_bin(make_interval(mins => minutes), rebound.now(), 'epoch');
    left_over constant integer := ceil(extract(epoch FROM began + make_interval(mins => minutes) - rebound.now()));
    feed record;
    wrong integer;
  BEGIN
    SELECT f.user_id, f.last_read_at INTO feed FROM public.calendar_feeds f
      JOIN public.users u ON u.id = f.user_id AND u.erase_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM public.account_terms t WHERE t.user_id = u.id AND t.suspended_at IS NOT NULL)
      WHERE f.user_id = person AND f.secret_hash = hash;
    IF known AND (feed.last_read_at IS NULL OR feed.last_read_at < rebound.now() - interval '1 day') THEN
      SELECT w.count INTO wrong FROM public.rate_windows w WHERE w.key = network AND w.start_at = began;
      IF wrong >= most THEN
        wait := left_over;
        RETURN NEXT;
        RETURN;
      END IF;
    END IF;
    IF feed.user_id IS NOT NULL THEN
      user_id := feed.user_id;
      RETURN NEXT;
      RETURN;
    END IF;
    INSERT INTO public.rate_windows AS w (key, start_at, count) VALUES (network, began, 1)
    ON CONFLICT (key, start_at) DO UPDATE SET count = w.count + 1 RETURNING w.count INTO wrong;
    IF wrong > most THEN
      wait := left_over;
      RETURN NEXT;
    END IF;
  END $$;
