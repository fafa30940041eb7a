-- Whether a plan was paused when an accepted offer ended it, so that it comes back as it was.
ALTER TABLE "plans" ADD COLUMN     "paused_at_end" BOOLEAN NOT NULL DEFAULT false;

-- 0007: what may have left is not taken back and written anew, whoever asks.
CREATE OR REPLACE FUNCTION rebound.guard_outbox() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    held_until timestamptz;
  BEGIN
    -- Only a reply's mail is asked about a row of somebody's; the others have no owner yet, or a coach's hand.
    IF TG_OP = 'INSERT' AND NEW.reply_id IS NOT NULL THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
    END IF;
    -- What had settled comes back settled; what still waits, by the same door as anything new. Nothing comes back into a
    -- worker's hands.
    IF TG_OP = 'INSERT' AND NEW.state NOT IN ('due','claimed') AND rebound.taking_back() THEN
      RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' AND NEW.state <> 'due' THEN
      RAISE EXCEPTION 'outbox: a new row is due and nothing else' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'UPDATE' THEN
      IF NEW.id <> OLD.id OR NEW.user_id IS DISTINCT FROM OLD.user_id OR NEW.reply_id IS DISTINCT FROM OLD.reply_id
         OR NEW.kind <> OLD.kind OR NEW.via <> OLD.via OR NEW.mail_sealed <> OLD.mail_sealed OR NEW.idempotency_key <> OLD.idempotency_key THEN
        RAISE EXCEPTION 'outbox: a frozen mail does not change' USING ERRCODE = 'check_violation';
      END IF;
      IF OLD.state IN ('sent','cancelled','skipped','failed') AND NEW.state <> OLD.state
         AND NOT (OLD.state = 'cancelled' AND NEW.state = 'due' AND rebound.taking_back()) THEN
        RAISE EXCEPTION 'outbox: a settled row stays settled' USING ERRCODE = 'check_violation';
      END IF;
      IF OLD.state = 'unknown' AND NEW.state NOT IN ('unknown','sent','failed') THEN
        RAISE EXCEPTION 'outbox: what may have left does not leave again' USING ERRCODE = 'check_violation';
      END IF;
      -- A letter that was handed over and is asked about again may be in somebody's inbox: it is not taken back.
      IF NEW.reply_id IS NOT NULL AND NEW.state = 'cancelled' AND OLD.state <> 'cancelled' AND OLD.handed_at IS NOT NULL THEN
        RAISE EXCEPTION 'outbox: what may have left is not taken back' USING ERRCODE = 'check_violation';
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
