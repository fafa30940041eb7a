-- Invitations to the site itself, where not everybody may sign up.

-- CreateTable
CREATE TABLE "site_invitations" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "site_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "site_invitations_email_key" ON "site_invitations"("email");

-- An address stands here while it may still be used, and no longer; what was used or taken back stays so.
ALTER TABLE site_invitations ADD CONSTRAINT site_invitations_email
  CHECK ((email IS NULL) = (num_nonnulls(used_at, revoked_at) = 1) AND num_nonnulls(used_at, revoked_at) <= 1);
ALTER TABLE site_invitations ENABLE ROW LEVEL SECURITY;
ALTER TABLE site_invitations FORCE ROW LEVEL SECURITY;
CREATE POLICY guard ON site_invitations TO CURRENT_USER
  USING ((SELECT rebound.guarding())) WITH CHECK ((SELECT rebound.guarding()));
CREATE POLICY identity ON site_invitations
  USING ((SELECT rebound.purpose()) = 'identity') WITH CHECK ((SELECT rebound.purpose()) = 'identity');

-- Its mail is nobody's own: the house sends it. Like every mail to somebody else it is under TRUST-1 to TRUST-3.
ALTER POLICY identity ON outbox
  WITH CHECK ((SELECT rebound.purpose()) = 'identity' AND user_id IS NULL AND kind IN ('sign-in','site-invitation'));

ALTER TABLE outbox DROP CONSTRAINT outbox_owner;
ALTER TABLE outbox ADD CONSTRAINT outbox_owner CHECK (user_id IS NOT NULL OR kind IN ('sign-in','site-invitation'));

-- Whether somebody may sign in under an address: whose it is already, who is invited to the site, and who is invited as a
-- coach. One answer for the door, which asks in one statement whoever it is about.
CREATE FUNCTION rebound.known_at_the_door(address text) RETURNS TABLE (known boolean, invited boolean, coach boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (SELECT 1 FROM public.users u WHERE u.email = address),
           EXISTS (SELECT 1 FROM public.site_invitations i WHERE i.email = address AND i.expires_at > rebound.now()),
           EXISTS (SELECT 1 FROM public.coachings c WHERE c.coach_email = address AND c.state = 'invited')
    WHERE rebound.purpose() = 'identity'
  $$;

-- With an invitation that is used, taken back or forgotten go the words of its mails; one that waits is not sent. One that a
-- worker has in its hands this moment is emptied by the worker's own job, a day later at the most.
CREATE FUNCTION rebound.empty_site_invitation() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.outbox SET mail_sealed = NULL,
      state = CASE WHEN state = 'due' THEN 'cancelled' ELSE state END,
      reason = CASE WHEN state = 'due' THEN 'expired' ELSE reason END,
      settled_at = coalesce(settled_at, rebound.now())
    WHERE idempotency_key LIKE 'site-invitation:' || OLD.id::text || ':%' AND user_id IS NULL
      AND state <> 'claimed' AND mail_sealed IS NOT NULL;
    RETURN NULL;
  END $$;
CREATE TRIGGER empty_mail AFTER DELETE ON site_invitations FOR EACH ROW EXECUTE FUNCTION rebound.empty_site_invitation();
CREATE TRIGGER empty_used_mail AFTER UPDATE ON site_invitations FOR EACH ROW
  WHEN (NEW.email IS NULL) EXECUTE FUNCTION rebound.empty_site_invitation();

-- And with a person goes what invites their address anew.
CREATE FUNCTION rebound.forget_invitation() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    DELETE FROM public.site_invitations WHERE email = OLD.email;
    RETURN OLD;
  END $$;
CREATE TRIGGER forget_invitation BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION rebound.forget_invitation();
