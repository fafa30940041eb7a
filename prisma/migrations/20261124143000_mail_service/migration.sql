-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "delivery" TEXT;

-- AlterTable
ALTER TABLE "rejections" ADD COLUMN     "unlock_told_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "last_morning" DATE,
ADD COLUMN     "muted_mails" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "next_morning_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "quiet_from" SMALLINT,
ADD COLUMN     "quiet_until" SMALLINT;

-- The tables' owner is no exception to row-level security, so it is lifted for these two changes of old rows.
ALTER TABLE users NO FORCE ROW LEVEL SECURITY;
UPDATE users SET muted_mails = ARRAY['nudge'] WHERE nudges_off_at IS NOT NULL;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
ALTER TABLE users DROP COLUMN "nudges_off_at";
-- Holds that ended before anybody was told of it: not the time to begin.
ALTER TABLE rejections NO FORCE ROW LEVEL SECURITY;
ALTER TABLE rejections DISABLE TRIGGER USER;
UPDATE rejections SET unlock_told_at = rebound.now() WHERE hold_until <= rebound.now();
ALTER TABLE rejections ENABLE TRIGGER USER;
ALTER TABLE rejections FORCE ROW LEVEL SECURITY;

-- CreateTable
CREATE TABLE "mail_events" (
    "id" TEXT NOT NULL,
    "user_id" UUID,
    "outbox_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_events_outbox_id_idx" ON "mail_events"("outbox_id");

-- CreateIndex
CREATE INDEX "mail_events_received_at_idx" ON "mail_events"("received_at");

-- CreateIndex
CREATE INDEX "outbox_provider_id_idx" ON "outbox"("provider_id");

-- CreateIndex
CREATE INDEX "users_next_morning_at_idx" ON "users"("next_morning_at");

-- AddForeignKey
ALTER TABLE "mail_events" ADD CONSTRAINT "mail_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_events" ADD CONSTRAINT "mail_events_outbox_id_fkey" FOREIGN KEY ("outbox_id") REFERENCES "outbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX rejections_unlocking ON rejections (hold_until) WHERE unlock_told_at IS NULL;

ALTER TABLE outbox
  ADD CONSTRAINT outbox_delivery CHECK (delivery IN ('delayed','delivered','complained','failed','suppressed','soft-bounced','bounced'));
ALTER TABLE mail_events
  ADD CONSTRAINT mail_events_kind CHECK (kind IN ('delayed','delivered','complained','failed','suppressed','soft-bounced','bounced'));
ALTER TABLE users
  ADD CONSTRAINT users_quiet_hours CHECK ((quiet_from IS NULL) = (quiet_until IS NULL) AND quiet_from <> quiet_until),
  ADD CONSTRAINT users_quiet_from CHECK (quiet_from BETWEEN 0 AND 23),
  ADD CONSTRAINT users_quiet_until CHECK (quiet_until BETWEEN 0 AND 23);

-- ------------------------------------------------------------------------------- row-level security
ALTER TABLE mail_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_events FORCE ROW LEVEL SECURITY;
CREATE POLICY guard ON mail_events TO CURRENT_USER USING (rebound.guarding()) WITH CHECK (rebound.guarding());
CREATE POLICY owner ON mail_events USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()));
CREATE POLICY worker ON mail_events USING ((SELECT rebound.purpose()) = 'worker') WITH CHECK ((SELECT rebound.purpose()) = 'worker');

-- A reply that came back is in its writer's hands again, and may leave once more.
DROP INDEX outbox_one_live_reply;
CREATE UNIQUE INDEX outbox_one_live_reply ON outbox (user_id, reply_id)
  WHERE reply_id IS NOT NULL AND state IN ('due','claimed','unknown','sent')
    AND coalesce(delivery, '') NOT IN ('failed','suppressed','soft-bounced','bounced');

CREATE OR REPLACE FUNCTION rebound.guard_outbox() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  DECLARE
    held_until timestamptz;
  BEGIN
    -- Only a reply's mail is asked about a row of somebody's; the others have no owner yet, or a coach's hand.
    IF TG_OP = 'INSERT' AND NEW.reply_id IS NOT NULL THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
    END IF;
    IF TG_OP = 'INSERT' AND NEW.state <> 'due' THEN
      RAISE EXCEPTION 'outbox: a new row is due and nothing else' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'UPDATE' THEN
      IF NEW.id <> OLD.id OR NEW.user_id IS DISTINCT FROM OLD.user_id OR NEW.reply_id IS DISTINCT FROM OLD.reply_id
         OR NEW.kind <> OLD.kind OR NEW.mail_sealed <> OLD.mail_sealed OR NEW.idempotency_key <> OLD.idempotency_key THEN
        RAISE EXCEPTION 'outbox: a frozen mail does not change' USING ERRCODE = 'check_violation';
      END IF;
      IF OLD.state IN ('sent','cancelled','skipped','failed') AND NEW.state <> OLD.state THEN
        RAISE EXCEPTION 'outbox: a settled row stays settled' USING ERRCODE = 'check_violation';
      END IF;
      IF OLD.state = 'unknown' AND NEW.state NOT IN ('unknown','sent','failed') THEN
        RAISE EXCEPTION 'outbox: what may have left does not leave again' USING ERRCODE = 'check_violation';
      END IF;
      -- What has left is written about, such as that it arrived; no hold that grew since has a say in it.
      IF OLD.state = 'sent' AND NEW.due_at = OLD.due_at THEN
        RETURN NEW;
      END IF;
    END IF;
    IF NEW.state IN ('claimed','sent') AND rebound.now() < NEW.due_at THEN
      RAISE EXCEPTION 'outbox: not due yet' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.reply_id IS NOT NULL AND NEW.state IN ('due','claimed','sent','unknown') THEN
      SELECT r.hold_until INTO held_until
      FROM public.replies p JOIN public.rejections r ON r.user_id = p.user_id AND r.id = p.rejection_id
      WHERE p.user_id = NEW.user_id AND p.id = NEW.reply_id;
      IF NEW.due_at < held_until OR (NEW.state <> 'due' AND rebound.now() < held_until) THEN
        RAISE EXCEPTION 'HOLD-6: a reply does not leave before its hold ends' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    RETURN NEW;
  END $$;

-- Whose morning has come, and who has a hold that is over: the worker learns who, and looks at the rest as that person.
CREATE FUNCTION rebound.mornings_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT u.id FROM public.users u
    WHERE rebound.purpose() = 'worker' AND u.next_morning_at <= rebound.now()
    ORDER BY u.next_morning_at LIMIT most
  $$;

CREATE FUNCTION rebound.unlocks_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT DISTINCT due.user_id FROM (
      SELECT r.user_id FROM public.rejections r
      WHERE rebound.purpose() = 'worker' AND r.unlock_told_at IS NULL AND r.hold_until <= rebound.now()
      ORDER BY r.hold_until LIMIT most
    ) due
  $$;
