-- TRUST-1 to TRUST-3: what leaves in the service's name to somebody who did not ask for it.

-- When the database wrote a rejection down, whatever date was given for it. What is here already was logged when it says.
ALTER TABLE "rejections" ADD COLUMN "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "rejections" ALTER COLUMN "created_at" DROP DEFAULT;
-- A change of type reads every row, and asks no policy and no trigger.
ALTER TABLE "rejections" ALTER COLUMN "created_at" TYPE TIMESTAMPTZ(3) USING least("logged_at", "created_at");
ALTER TABLE "rejections" ALTER COLUMN "created_at" SET DEFAULT CURRENT_TIMESTAMP;

-- Of a mail to somebody else: to whom, from whom and from which network, as keyed hashes.
ALTER TABLE "outbox" ADD COLUMN "recipient_hash" BYTEA, ADD COLUMN "sender_hash" BYTEA, ADD COLUMN "network_hash" BYTEA;

-- NOREPLY: the person knows that nobody may read where this reply goes.
ALTER TABLE "replies" ADD COLUMN "nobody_reads_known" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "mails_to_others" (
    "id" UUID NOT NULL,
    "sender_hash" BYTEA NOT NULL,
    "recipient_hash" BYTEA NOT NULL,
    "network_hash" BYTEA,
    "about" TEXT NOT NULL,
    "leaves_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mails_to_others_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_stops" (
    "recipient_hash" BYTEA NOT NULL,
    "sender_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_stops_pkey" PRIMARY KEY ("recipient_hash","sender_hash")
);

-- CreateTable
CREATE TABLE "mail_reports" (
    "id" UUID NOT NULL,
    "recipient_hash" BYTEA NOT NULL,
    "sender_hash" BYTEA NOT NULL,
    "stopped" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mails_to_others_recipient_hash_leaves_at_idx" ON "mails_to_others"("recipient_hash", "leaves_at");

-- CreateIndex
CREATE INDEX "mails_to_others_network_hash_leaves_at_idx" ON "mails_to_others"("network_hash", "leaves_at");

-- CreateIndex
CREATE INDEX "mails_to_others_leaves_at_idx" ON "mails_to_others"("leaves_at");

-- CreateIndex
CREATE UNIQUE INDEX "mails_to_others_sender_hash_about_recipient_hash_key" ON "mails_to_others"("sender_hash", "about", "recipient_hash");

-- CreateIndex
CREATE UNIQUE INDEX "mail_reports_recipient_hash_sender_hash_key" ON "mail_reports"("recipient_hash", "sender_hash");

-- CreateIndex
CREATE INDEX "mail_reports_settled_at_at_idx" ON "mail_reports"("settled_at", "at");

ALTER TABLE mail_reports ADD CONSTRAINT mail_reports_stopped CHECK (stopped IN ('sender','everybody'));

-- The moment that an account or a rejection is written down at. A function of its own, so that the people of the tests
-- can have been here for years.
CREATE FUNCTION rebound.recorded_at() RETURNS timestamptz
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$ SELECT pg_catalog.date_trunc('milliseconds', rebound.now()) $$;

-- TRUST-1: what its time counts from is said by the database, and stays. Only who may read everything mends it.
CREATE FUNCTION rebound.keep_recorded_at() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      NEW.created_at := rebound.recorded_at();
    ELSIF NEW.created_at <> OLD.created_at AND NOT EXISTS (
      SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = session_user AND (r.rolsuper OR r.rolbypassrls))
    THEN
      RAISE EXCEPTION 'TRUST-1: when it was written down does not change' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER keep_recorded_at BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION rebound.keep_recorded_at();
CREATE TRIGGER keep_recorded_at BEFORE INSERT OR UPDATE ON rejections FOR EACH ROW EXECUTE FUNCTION rebound.keep_recorded_at();

-- Mails to the very person whose they are. Every other kind is one to somebody else, a kind that is not known yet too.
CREATE FUNCTION rebound.goes_to_its_owner(kind text) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT kind IN ('sign-in','security','confirm-code','account-leaving','export-ready','nudge','plan-finished','reply-unlocked','reply-sent','reply-returned','come-back',
                    'month-ready','coach-comment')
  $$;

-- TRUST-1, as lib/rules/trust.ts says it; lib/outbox/trust.data.test.ts holds the two against each other. A length is
-- counted in seconds: the days of an interval would be those of a calendar.
CREATE FUNCTION rebound.trusted_from(person uuid, reply uuid) RETURNS timestamptz
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT CASE WHEN u.demo THEN '-infinity' ELSE greatest(
      u.created_at + interval '24 hours',
      (SELECT r.created_at + pg_catalog.make_interval(secs =>
         greatest(0, least(extract(epoch FROM r.hold_until - r.received_at), 168 * 3600))::float8)
       FROM public.replies p JOIN public.rejections r ON r.user_id = p.user_id AND r.id = p.rejection_id
       WHERE p.user_id = person AND p.id = reply)) END
    FROM public.users u WHERE u.id = person
  $$;
REVOKE EXECUTE ON FUNCTION rebound.trusted_from(uuid, uuid) FROM PUBLIC;

-- TRUST-3: whether such mail is stopped: by its recipient from this sender or from everybody, or by the operator for a
-- sender altogether. Nobody in particular is an empty hash.
CREATE FUNCTION rebound.mail_stopped(recipient bytea, sender bytea) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.mail_stops s
      WHERE (s.recipient_hash, s.sender_hash) IN ((recipient, sender), (recipient, ''::bytea), (''::bytea, sender)))
  $$;

-- TRUST-2: whether a window of 24 elapsed hours around `at` holds as many mails of a sender as the first week allows.
CREATE FUNCTION rebound.first_week_is_full(sender bytea, regarding text, recipient bytea, leaving timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH near AS (
      SELECT m.leaves_at FROM public.mails_to_others m
      WHERE m.sender_hash = sender AND (m.about, m.recipient_hash) <> (regarding, recipient)
        AND m.leaves_at > leaving - interval '24 hours' AND m.leaves_at < leaving + interval '24 hours')
    SELECT EXISTS (
      SELECT 1 FROM (SELECT leaving AS begins UNION ALL SELECT n.leaves_at FROM near n WHERE n.leaves_at < leaving) w
      WHERE (SELECT count(*) FROM near n
             WHERE n.leaves_at >= w.begins AND n.leaves_at < w.begins + interval '24 hours') >= 5)
  $$;
REVOKE EXECUTE ON FUNCTION rebound.first_week_is_full(bytea, text, bytea, timestamptz) FROM PUBLIC;

-- What a mail to somebody else is about: one reply, or one invitation however often it is sent.
CREATE FUNCTION rebound.mail_is_about(reply uuid, idempotency_key text) RETURNS text
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$ SELECT coalesce(reply::text, idempotency_key) $$;

-- TRUST-1 to TRUST-3: a mail to somebody else through the service is not due, claimed or handed over where it may not
-- leave, whoever writes it. A person's own mailbox is not bound by this.
CREATE FUNCTION rebound.guard_mail_to_other() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    trusted timestamptz;
    sender public.users;
  BEGIN
    IF NEW.via <> 'service' OR rebound.goes_to_its_owner(NEW.kind) THEN
      RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
      IF NEW.recipient_hash IS NULL OR NEW.sender_hash IS NULL THEN
        RAISE EXCEPTION 'TRUST-3: a mail to somebody else says from whom and to whom' USING ERRCODE = 'check_violation';
      END IF;
    ELSIF (NEW.recipient_hash, NEW.sender_hash, NEW.network_hash)
       IS DISTINCT FROM (OLD.recipient_hash, OLD.sender_hash, OLD.network_hash) THEN
      RAISE EXCEPTION 'TRUST-3: a mail keeps from whom and to whom it is' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'INSERT' OR NEW.due_at <> OLD.due_at OR (NEW.state = 'claimed' AND OLD.state <> 'claimed') THEN
      trusted := rebound.trusted_from(NEW.user_id, NEW.reply_id);
      IF NEW.due_at < trusted OR (NEW.state = 'claimed' AND rebound.now() < trusted) THEN
        RAISE EXCEPTION 'TRUST-1: the service does not send this yet' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    IF (TG_OP = 'INSERT' OR (NEW.handed_at IS NOT NULL AND OLD.handed_at IS NULL))
       AND rebound.mail_stopped(NEW.recipient_hash, NEW.sender_hash) THEN
      RAISE EXCEPTION 'TRUST-3: its recipient stopped such mail' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'INSERT' OR NEW.due_at <> OLD.due_at THEN
      SELECT * INTO sender FROM public.users u WHERE u.id = NEW.user_id;
      IF NOT sender.demo AND NEW.due_at < sender.created_at + interval '168 hours'
         AND NEW.sender_hash IS NOT NULL AND rebound.first_week_is_full(
           NEW.sender_hash, rebound.mail_is_about(NEW.reply_id, NEW.idempotency_key), NEW.recipient_hash, NEW.due_at) THEN
        RAISE EXCEPTION 'TRUST-2: the first week has room for five mails a day' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    RETURN NEW;
  END $$;
-- Named to run last of the guards: what they refuse they refuse in their own words.
CREATE TRIGGER trust_mail_to_other BEFORE INSERT OR UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION rebound.guard_mail_to_other();

-- TRUST-2: counted by the moment of leaving, once for each thing that a mail is about, and kept apart from the mails,
-- which go with the rejection they are about. What is counted no more is forgotten on the way.
CREATE FUNCTION rebound.count_mail_to_other() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NEW.via <> 'service' OR rebound.goes_to_its_owner(NEW.kind)
       OR NEW.sender_hash IS NULL OR NEW.recipient_hash IS NULL THEN
      RETURN NULL;
    END IF;
    -- What was cancelled before anybody got it takes no room.
    IF NEW.state = 'cancelled' AND NEW.handed_at IS NULL THEN
      DELETE FROM public.mails_to_others m
      WHERE m.sender_hash = NEW.sender_hash AND m.recipient_hash = NEW.recipient_hash
        AND m.about = rebound.mail_is_about(NEW.reply_id, NEW.idempotency_key);
      RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.due_at = OLD.due_at THEN
      RETURN NULL;
    END IF;
    DELETE FROM public.mails_to_others WHERE leaves_at < rebound.now() - interval '7 days';
    INSERT INTO public.mails_to_others AS m (id, sender_hash, recipient_hash, network_hash, about, leaves_at)
    VALUES (gen_random_uuid(), NEW.sender_hash, NEW.recipient_hash, NEW.network_hash,
            rebound.mail_is_about(NEW.reply_id, NEW.idempotency_key), NEW.due_at)
    ON CONFLICT (sender_hash, about, recipient_hash) DO UPDATE SET leaves_at = excluded.leaves_at
      -- What has left stays counted where it was; the same invitation sent again is another mail.
      WHERE m.leaves_at > rebound.now();
    RETURN NULL;
  END $$;
CREATE TRIGGER count_mail_to_other AFTER INSERT OR UPDATE OF due_at, state ON outbox FOR EACH ROW EXECUTE FUNCTION rebound.count_mail_to_other();

-- A viewer's account knows its age, so that a page can say from when the service sends for them.
CREATE OR REPLACE FUNCTION rebound.viewer(person uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT pg_catalog.jsonb_build_object(
      'id', u.id, 'email', u.email, 'name', u.name, 'zone', u.time_zone, 'zoneChosen', u.time_zone_chosen,
      'locale', u.locale, 'nudgeHour', u.nudge_hour, 'ghostDays', u.ghost_days, 'ventHours', u.vent_hours,
      'holdHours', u.hold_hours, 'mutedMails', u.muted_mails, 'quietFrom', u.quiet_from,
      'quietUntil', u.quiet_until, 'demo', u.demo, 'madeAt', u.created_at)
    FROM public.users u WHERE u.id = person
  $$;
