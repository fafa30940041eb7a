-- COACH-1: a coach invites a client by address (docs/decisions/0042). The row is the coach's; whoever has the address answers it,
-- and a coaching comes of it that is theirs and under which nothing is shared yet.

-- CreateTable
CREATE TABLE "client_invitations" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_email" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'invited',
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "client_invitations_pkey" PRIMARY KEY ("user_id","id")
);

-- AddForeignKey
ALTER TABLE "client_invitations" ADD CONSTRAINT "client_invitations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE client_invitations
  ADD CONSTRAINT client_invitations_state CHECK (state IN ('invited','accepted','declined','withdrawn')),
  ADD CONSTRAINT client_invitations_email_lower CHECK (client_email = lower(client_email)),
  ADD CONSTRAINT client_invitations_answered CHECK ((state = 'invited') = (answered_at IS NULL));
-- One open invitation per coach and client address.
CREATE UNIQUE INDEX client_invitations_one_open ON client_invitations (user_id, client_email) WHERE state = 'invited';

CALL rebound.private_table('client_invitations');
CALL rebound.undoable_table('client_invitations');
-- Found by its address: by whoever it is for, and when that person is erased.
CREATE INDEX client_invitations_client_email_state_idx ON client_invitations (client_email, state);

DROP POLICY owner ON client_invitations;
CREATE POLICY coach_reads ON client_invitations FOR SELECT USING (user_id = (SELECT rebound.owner_id()));
CREATE POLICY coach_invites ON client_invitations FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.owner_id()) AND state = 'invited');
CREATE POLICY coach_withdraws ON client_invitations FOR UPDATE
  USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()));
CREATE POLICY client_reads ON client_invitations FOR SELECT
  USING (client_email = (SELECT rebound.actor_email()));

-- The client answers, the coach withdraws, and what was answered stays answered.
CREATE FUNCTION rebound.guard_client_invitation() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF NEW.user_id <> OLD.user_id OR NEW.id <> OLD.id OR NEW.client_email <> OLD.client_email THEN
      RAISE EXCEPTION 'COACH-1: the parties of an invitation do not change' USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.state <> 'invited' AND NEW.state <> OLD.state AND NOT rebound.taking_back() THEN
      RAISE EXCEPTION 'COACH-1: an answered invitation stays answered' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state IN ('accepted','declined') AND OLD.state = 'invited' AND rebound.owner_id() = OLD.user_id THEN
      RAISE EXCEPTION 'COACH-1: only the invited client answers' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_client_invitation BEFORE UPDATE ON client_invitations
  FOR EACH ROW EXECUTE FUNCTION rebound.guard_client_invitation();
CREATE TRIGGER guard_switch BEFORE INSERT ON client_invitations FOR EACH ROW EXECUTE FUNCTION rebound.guard_switch('coach-invitations');
CREATE TRIGGER cap_rows AFTER INSERT ON client_invitations REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('2000');

-- Answers an invitation to the acting person's own address, once: the coaching that came of a yes, whose id is `coaching` where
-- none runs with this coach already; the invitation's id for a no; null where it is not theirs to answer. An invitation of their
-- own to this coach is answered by it. Nothing is granted.
CREATE FUNCTION rebound.answer_client_invitation(invitation uuid, accepts boolean, coaching uuid) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    me constant uuid := rebound.owner_id();
    found public.client_invitations;
    address text;
    running uuid;
  BEGIN
    SELECT i.* INTO found FROM public.client_invitations i
      WHERE i.id = invitation AND i.state = 'invited' AND i.client_email = rebound.actor_email() AND i.user_id <> me
      FOR UPDATE;
    IF me IS NULL OR found.id IS NULL THEN
      RETURN NULL;
    END IF;
    UPDATE public.client_invitations i
    SET state = CASE WHEN accepts THEN 'accepted' ELSE 'declined' END, answered_at = rebound.now()
    WHERE i.user_id = found.user_id AND i.id = found.id;
    IF NOT accepts THEN
      RETURN found.id;
    END IF;
    SELECT u.email INTO address FROM public.users u WHERE u.id = found.user_id;
    SELECT c.id INTO running FROM public.coachings c
      WHERE c.user_id = me AND c.coach_id = found.user_id AND c.state = 'active';
    IF running IS NOT NULL THEN
      RETURN running;
    END IF;
    UPDATE public.coachings c SET state = 'revoked', revoked_at = rebound.now(), ended_by = 'client'
    WHERE c.user_id = me AND c.coach_email = address AND c.state = 'invited';
    INSERT INTO public.coachings (user_id, id, coach_email, coach_id, state, scopes, invited_at, answered_at)
    VALUES (me, coaching, address, found.user_id, 'active', '{journal}', found.invited_at, rebound.now());
    RETURN coaching;
  END $$;

-- Whoever is invited reads who asks, whichever side asks.
CREATE OR REPLACE FUNCTION rebound.invited_by(client uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.coachings c JOIN public.users me ON me.id = rebound.actor_id()
      WHERE c.user_id = client AND c.state = 'invited' AND c.coach_email = me.email)
    OR EXISTS (
      SELECT 1 FROM public.client_invitations i JOIN public.users me ON me.id = rebound.actor_id()
      WHERE i.user_id = client AND i.state = 'invited' AND i.client_email = me.email)
  $$;

CREATE OR REPLACE FUNCTION rebound.notice_about(owner uuid, kind text, subject uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT jsonb_build_object(
      'company', (
        SELECT c.name
        FROM public.rejections r
        JOIN public.applications a ON a.user_id = r.user_id AND a.id = r.application_id
        JOIN public.companies c ON c.user_id = a.user_id AND c.id = a.company_id
        WHERE r.user_id = owner AND r.id = CASE WHEN kind = 'coach-comment'
          THEN (SELECT e.rejection_id FROM public.journal_entries e WHERE e.user_id = owner AND e.id = subject)
          ELSE subject END),
      'person', CASE kind
        WHEN 'coach-comment' THEN (
          SELECT coalesce(u.name, u.email)
          FROM public.comments m JOIN public.users u ON u.id = m.author_id
          WHERE m.user_id = owner AND m.entry_id = subject
          ORDER BY m.created_at DESC, m.id DESC LIMIT 1)
        WHEN 'coach-accepted' THEN (
          SELECT coalesce(u.name, g.coach_email)
          FROM public.coachings g LEFT JOIN public.users u ON u.id = g.coach_id
          WHERE g.user_id = owner AND g.id = subject)
        WHEN 'invitation-returned' THEN (
          SELECT g.coach_email FROM public.coachings g WHERE g.user_id = owner AND g.id = subject
          UNION ALL SELECT i.client_email FROM public.client_invitations i WHERE i.user_id = owner AND i.id = subject)
        WHEN 'mails-stopped' THEN (SELECT u.email FROM public.users u WHERE u.id = owner)
        END)
  $$;

CREATE OR REPLACE FUNCTION rebound.session(hash bytea)
  RETURNS TABLE (session_id uuid, user_id uuid, confirmed_at timestamptz, viewer jsonb, frame jsonb)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    found public.sessions;
    address text;
  BEGIN
    SELECT * INTO found FROM public.sessions s
      WHERE s.token_hash = hash AND s.expires > rebound.now() AND NOT s.awaits_factor;
    IF found.id IS NULL THEN RETURN; END IF;
    IF found.last_seen_at < rebound.now() - interval '5 minutes' THEN
      UPDATE public.sessions s
      SET last_seen_at = rebound.now(),
          expires = LEAST(rebound.now() + interval '30 days', s.created_at + interval '180 days')
      WHERE s.user_id = found.user_id AND s.id = found.id;
    END IF;
    session_id := found.id;
    user_id := found.user_id;
    confirmed_at := found.confirmed_at;
    viewer := rebound.viewer(found.user_id);
    address := viewer ->> 'email';
    SELECT jsonb_build_object(
      'coachings', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'clientId', c.user_id)), '[]')
        FROM public.coachings c
        WHERE c.coach_id = found.user_id AND c.user_id <> found.user_id AND c.state = 'active'),
      'invited', EXISTS (
        SELECT 1 FROM public.coachings c
        WHERE c.coach_email = address AND c.user_id <> found.user_id AND c.state = 'invited'),
      'asked', EXISTS (
        SELECT 1 FROM public.client_invitations i
        WHERE i.client_email = address AND i.user_id <> found.user_id AND i.state = 'invited'),
      'asks', EXISTS (
        SELECT 1 FROM public.client_invitations i WHERE i.user_id = found.user_id AND i.state = 'invited'),
      'searches', EXISTS (SELECT 1 FROM public.applications a WHERE a.user_id = found.user_id),
      'secured', rebound.may_coach(found.user_id),
      'notices', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', n.id, 'kind', n.kind, 'subjectId', n.subject_id, 'createdAt', n.created_at,
          'about', rebound.notice_about(n.user_id, n.kind, n.subject_id))
          ORDER BY n.created_at DESC, n.id DESC), '[]')
        FROM (
          SELECT * FROM public.notices n WHERE n.user_id = found.user_id AND n.seen_at IS NULL
          ORDER BY n.created_at DESC, n.id DESC LIMIT 5
        ) n))
    INTO frame;
    RETURN NEXT;
  END $$;

-- With a person go invitations to their address as well, and their mails.
CREATE OR REPLACE FUNCTION rebound.forget_address() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    about_them text[] := ARRAY(
      SELECT o.idempotency_key FROM public.coachings c
      JOIN public.outbox o ON o.user_id = c.user_id AND o.kind = 'coach-invitation'
        AND position(c.id::text IN o.idempotency_key) > 0
      WHERE c.coach_email = OLD.email
      UNION ALL
      SELECT o.idempotency_key FROM public.client_invitations i
      JOIN public.outbox o ON o.user_id = i.user_id AND o.kind = 'client-invitation'
        AND position(i.id::text IN o.idempotency_key) > 0
      WHERE i.client_email = OLD.email
      UNION ALL SELECT 'coach-comment:' || m.id::text FROM public.comments m WHERE m.author_id = OLD.id);
  BEGIN
    DELETE FROM public.sign_in_tokens WHERE email = OLD.email;
    DELETE FROM public.local_mails WHERE lower("to") = OLD.email OR idempotency_key = ANY (about_them)
      OR idempotency_key IN (SELECT o.idempotency_key FROM public.outbox o WHERE o.user_id = OLD.id);
    UPDATE public.outbox SET mail_sealed = NULL,
      state = CASE WHEN state = 'due' THEN 'cancelled' ELSE state END,
      reason = CASE WHEN state = 'due' THEN 'address-erased' ELSE reason END,
      settled_at = coalesce(settled_at, rebound.now())
    WHERE idempotency_key = ANY (about_them) AND state <> 'claimed' AND mail_sealed IS NOT NULL;
    DELETE FROM public.client_invitations WHERE client_email = OLD.email;
    UPDATE public.coachings SET coach_email = 'a former coach',
      state = CASE WHEN state = 'invited' THEN 'declined' ELSE state END,
      answered_at = CASE WHEN state = 'invited' THEN rebound.now() ELSE answered_at END
    WHERE coach_email = OLD.email;
    RETURN OLD;
  END $$;
