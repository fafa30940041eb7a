-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "via" TEXT NOT NULL DEFAULT 'service';

-- AlterTable
ALTER TABLE "replies" ADD COLUMN     "via" TEXT NOT NULL DEFAULT 'service';

-- CreateTable
CREATE TABLE "mailboxes" (
    "user_id" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "security" TEXT NOT NULL,
    "auth_kind" TEXT NOT NULL,
    "login_sealed" BYTEA NOT NULL,
    "secret_sealed" BYTEA NOT NULL,
    "address_sealed" BYTEA NOT NULL,
    "name_sealed" BYTEA,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,
    "last_problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mailboxes_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "their_mails" (
    "user_id" UUID NOT NULL,
    "rejection_id" UUID NOT NULL,
    "mail_sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "their_mails_pkey" PRIMARY KEY ("user_id","rejection_id")
);

-- AddForeignKey
ALTER TABLE "mailboxes" ADD CONSTRAINT "mailboxes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "their_mails" ADD CONSTRAINT "their_mails_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "their_mails" ADD CONSTRAINT "their_mails_user_id_rejection_id_fkey" FOREIGN KEY ("user_id", "rejection_id") REFERENCES "rejections"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE outbox
  ADD CONSTRAINT outbox_via CHECK (via = 'service' OR (via = 'mailbox' AND kind = 'reply'));
ALTER TABLE replies
  ADD CONSTRAINT replies_via CHECK (via IN ('service','mailbox'));
ALTER TABLE mailboxes
  ADD CONSTRAINT mailboxes_security CHECK (security IN ('tls','starttls','none')),
  ADD CONSTRAINT mailboxes_auth_kind CHECK (auth_kind IN ('password','oauth')),
  ADD CONSTRAINT mailboxes_port CHECK (port BETWEEN 1 AND 65535);

-- ------------------------------------------------------------------------------- row-level security
DO $$
DECLARE
  private_table text;
BEGIN
  FOREACH private_table IN ARRAY ARRAY['mailboxes','their_mails'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', private_table);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', private_table);
    EXECUTE format('CREATE POLICY guard ON public.%I TO CURRENT_USER USING (rebound.guarding()) WITH CHECK (rebound.guarding())', private_table);
    EXECUTE format('CREATE POLICY owner ON public.%I USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()))', private_table);
  END LOOP;
END $$;

-- The way a mail leaves by is frozen with its words: nothing that waits changes over to another sender.
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
         OR NEW.kind <> OLD.kind OR NEW.via <> OLD.via OR NEW.mail_sealed <> OLD.mail_sealed OR NEW.idempotency_key <> OLD.idempotency_key THEN
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
