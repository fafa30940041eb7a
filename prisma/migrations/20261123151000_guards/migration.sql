-- What the schema language cannot say: the clock, who may see which row, and the holds.

CREATE SCHEMA rebound;

-- ---------------------------------------------------------------------------------------- the clock
INSERT INTO public.time_shift ("only", seconds) VALUES (true, 0);
ALTER TABLE public.time_shift ADD CONSTRAINT time_shift_one_row CHECK ("only");

-- The one clock of application and database: transaction start, moved by the local time shift.
-- The runtime role may read the shift and never write it.
CREATE FUNCTION rebound.now() RETURNS timestamptz
  LANGUAGE sql STABLE SET search_path = ''
  AS $$ SELECT pg_catalog.now() + pg_catalog.make_interval(secs => (SELECT seconds FROM public.time_shift)) $$;

-- --------------------------------------------------------------------------------- who is acting
-- Set with SET LOCAL semantics by lib/db/transaction.ts, from a scope that only lib/access can mint.
CREATE FUNCTION rebound.actor_id() RETURNS uuid
  LANGUAGE sql STABLE SET search_path = ''
  AS $$ SELECT nullif(pg_catalog.current_setting('rebound.actor_id', true), '')::uuid $$;

CREATE FUNCTION rebound.tenant_id() RETURNS uuid
  LANGUAGE sql STABLE SET search_path = ''
  AS $$ SELECT nullif(pg_catalog.current_setting('rebound.tenant_id', true), '')::uuid $$;

-- The person whose own rows these are; null for a coach and for nobody.
CREATE FUNCTION rebound.owner_id() RETURNS uuid
  LANGUAGE sql STABLE SET search_path = ''
  AS $$ SELECT rebound.tenant_id() WHERE rebound.tenant_id() = rebound.actor_id() $$;

-- identity: resolve a session, token or address. worker: settle the outbox. mailbox: local mode's /outbox.
CREATE FUNCTION rebound.purpose() RETURNS text
  LANGUAGE sql STABLE SET search_path = ''
  AS $$ SELECT coalesce(pg_catalog.current_setting('rebound.purpose', true), '') $$;

-- True inside the guard functions below, which run as the owner of the tables on behalf of somebody else;
-- an application that connects as the owner by mistake sees nothing.
CREATE FUNCTION rebound.guarding() RETURNS boolean
  LANGUAGE sql STABLE SET search_path = ''
  AS $$ SELECT current_user <> session_user $$;

-- -------------------------------------------------------------------------------- vocabularies
ALTER TABLE users
  ADD CONSTRAINT users_email_lower CHECK (email = lower(email)),
  ADD CONSTRAINT users_nudge_hour CHECK (nudge_hour BETWEEN 0 AND 23),
  ADD CONSTRAINT users_vent_hours CHECK (vent_hours BETWEEN 1 AND 720);
ALTER TABLE companies ADD CONSTRAINT companies_wait CHECK (wait_months BETWEEN 1 AND 60);
ALTER TABLE applications
  ADD CONSTRAINT applications_stage CHECK (stage IN ('saved','applied','phone-screen','first-interview','later-interview','final-round','offer')),
  ADD CONSTRAINT applications_furthest CHECK (furthest_stage IN ('saved','applied','phone-screen','first-interview','later-interview','final-round','offer')),
  ADD CONSTRAINT applications_later CHECK (later_label IN ('technical','panel','presentation','take-home')),
  ADD CONSTRAINT applications_ending CHECK (ending IN ('accepted','declined','withdrawn','rejected','ghosted'));
ALTER TABLE stage_events
  ADD CONSTRAINT stage_events_stage CHECK (stage IN ('saved','applied','phone-screen','first-interview','later-interview','final-round','offer')),
  ADD CONSTRAINT stage_events_later CHECK (later_label IN ('technical','panel','presentation','take-home')),
  ADD CONSTRAINT stage_events_ending CHECK (ending IN ('accepted','declined','withdrawn','rejected','ghosted'));
ALTER TABLE rejections
  ADD CONSTRAINT rejections_stage CHECK (furthest_stage IN ('saved','applied','phone-screen','first-interview','later-interview','final-round','offer')),
  ADD CONSTRAINT rejections_later CHECK (later_label IN ('technical','panel','presentation','take-home')),
  ADD CONSTRAINT rejections_decided CHECK (decided_by IN ('recruiter','hiring-manager','panel','executive','unknown')),
  ADD CONSTRAINT rejections_tier CHECK (tier IN (1, 2, 3)),
  ADD CONSTRAINT rejections_hours CHECK (hours_invested BETWEEN 0 AND 1000),
  ADD CONSTRAINT rejections_in_flight CHECK (in_flight_before >= 1);
ALTER TABLE replies ADD CONSTRAINT replies_state CHECK (state IN ('draft','scheduled','sent','failed','unknown'));
ALTER TABLE journal_entries
  ADD CONSTRAINT journal_entries_stage CHECK (stage_reached IN ('saved','applied','phone-screen','first-interview','later-interview','final-round','offer')),
  ADD CONSTRAINT journal_entries_decided CHECK (decided_by IN ('recruiter','hiring-manager','panel','executive','unknown'));
ALTER TABLE plans ADD CONSTRAINT plans_state CHECK (state IN ('running','paused','done','declined'));
ALTER TABLE nudges
  ADD CONSTRAINT nudges_day CHECK (day IN (1, 3)),
  ADD CONSTRAINT nudges_state CHECK (state IN ('pending','sent','skipped'));
ALTER TABLE coachings
  ADD CONSTRAINT coachings_state CHECK (state IN ('invited','active','declined','revoked')),
  ADD CONSTRAINT coachings_email_lower CHECK (coach_email = lower(coach_email)),
  ADD CONSTRAINT coachings_active_has_coach CHECK (state <> 'active' OR coach_id IS NOT NULL),
  ADD CONSTRAINT coachings_scopes CHECK (scopes <@ ARRAY['journal','pipeline','replies','patterns']::text[]);
ALTER TABLE coach_accesses ADD CONSTRAINT coach_accesses_what CHECK (what IN ('overview','entry'));
ALTER TABLE outbox
  ADD CONSTRAINT outbox_state CHECK (state IN ('due','claimed','sent','unknown','failed','cancelled','skipped')),
  ADD CONSTRAINT outbox_reply_kind CHECK ((kind = 'reply') = (reply_id IS NOT NULL)),
  ADD CONSTRAINT outbox_owner CHECK (user_id IS NOT NULL OR kind = 'sign-in'),
  ADD CONSTRAINT outbox_lease CHECK ((state = 'claimed') = (claimed_by IS NOT NULL AND claimed_until IS NOT NULL));

-- One running invitation per client and coach address.
CREATE UNIQUE INDEX coachings_one_open ON coachings (user_id, coach_email) WHERE state IN ('invited','active');

-- -------------------------------------------------------------------------- row-level security
DO $$
DECLARE
  private_table text;
BEGIN
  FOREACH private_table IN ARRAY ARRAY[
    'users','user_keys','accounts','sessions','sign_in_tokens','api_tokens','companies','applications',
    'stage_events','rejections','hold_floors','vents','replies','journal_entries','plans','plan_steps',
    'plan_roles','nudges','coachings','entry_shares','comments','coach_accesses','outbox','local_mails','notices'
  ] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', private_table);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', private_table);
    EXECUTE format('CREATE POLICY guard ON public.%I TO CURRENT_USER USING (rebound.guarding()) WITH CHECK (rebound.guarding())', private_table);
  END LOOP;
  -- Tables where every row is its owner's alone.
  FOREACH private_table IN ARRAY ARRAY[
    'user_keys','accounts','sessions','api_tokens','companies','applications','stage_events','rejections',
    'vents','replies','journal_entries','plans','plan_steps','plan_roles','nudges','entry_shares','notices'
  ] LOOP
    EXECUTE format('CREATE POLICY owner ON public.%I USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()))', private_table);
  END LOOP;
END $$;

-- Identity: find or make the person behind a session, a token or an address.
CREATE POLICY owner ON users USING (id = (SELECT rebound.owner_id())) WITH CHECK (id = (SELECT rebound.owner_id()));
-- It never deletes a person: with the row goes everything they have.
CREATE POLICY identity_finds ON users FOR SELECT USING ((SELECT rebound.purpose()) = 'identity');
CREATE POLICY identity_makes ON users FOR INSERT WITH CHECK ((SELECT rebound.purpose()) = 'identity');
CREATE POLICY identity_notes ON users FOR UPDATE USING ((SELECT rebound.purpose()) = 'identity') WITH CHECK ((SELECT rebound.purpose()) = 'identity');
CREATE POLICY identity ON accounts USING ((SELECT rebound.purpose()) = 'identity') WITH CHECK ((SELECT rebound.purpose()) = 'identity');
CREATE POLICY identity ON sessions USING ((SELECT rebound.purpose()) = 'identity') WITH CHECK ((SELECT rebound.purpose()) = 'identity');
CREATE POLICY identity ON api_tokens USING ((SELECT rebound.purpose()) = 'identity') WITH CHECK ((SELECT rebound.purpose()) = 'identity');
CREATE POLICY identity ON sign_in_tokens USING ((SELECT rebound.purpose()) = 'identity') WITH CHECK ((SELECT rebound.purpose()) = 'identity');

-- An invitation is answered by whoever has its address (COACH-1), so nobody writes themselves another one.
CREATE FUNCTION rebound.guard_person() RETURNS trigger
  LANGUAGE plpgsql SET search_path = ''
  AS $$
  BEGIN
    IF NEW.id <> OLD.id OR NEW.email <> OLD.email THEN
      RAISE EXCEPTION 'COACH-1: a person keeps their address' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_person BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION rebound.guard_person();

-- HOLD-5: what is left of a deleted hold can be read by its owner and written by the trigger alone.
CREATE POLICY owner ON hold_floors FOR SELECT USING (user_id = (SELECT rebound.owner_id()));

-- Outbox: its owner queues and cancels; the worker claims and settles; a sign-in mail has no owner yet.
CREATE POLICY owner ON outbox USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()));
CREATE POLICY identity ON outbox FOR INSERT WITH CHECK ((SELECT rebound.purpose()) = 'identity' AND user_id IS NULL AND kind = 'sign-in');
CREATE POLICY worker_reads ON outbox FOR SELECT USING ((SELECT rebound.purpose()) = 'worker');
CREATE POLICY worker_settles ON outbox FOR UPDATE USING ((SELECT rebound.purpose()) = 'worker') WITH CHECK ((SELECT rebound.purpose()) = 'worker');
CREATE POLICY worker_reads ON nudges FOR SELECT USING ((SELECT rebound.purpose()) = 'worker');
CREATE POLICY worker ON local_mails USING ((SELECT rebound.purpose()) = 'worker') WITH CHECK ((SELECT rebound.purpose()) = 'worker');
CREATE POLICY mailbox ON local_mails FOR SELECT USING ((SELECT rebound.purpose()) = 'mailbox');

-- ------------------------------------------------------------------------------------- coaching
-- COACH-1: consent is looked at on every row, so taking it back holds for the very next request.
-- Answers whether the acting person coaches this client now, under this scope.
CREATE FUNCTION rebound.consented(client uuid, coaching uuid, scope text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.coachings c
      WHERE c.user_id = client AND c.id = coaching AND c.state = 'active'
        AND c.coach_id = rebound.actor_id() AND scope = ANY (c.scopes))
  $$;

CREATE FUNCTION rebound.shown_to_actor(client uuid, entry uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.entry_shares s
      WHERE s.user_id = client AND s.entry_id = entry
        AND rebound.consented(s.user_id, s.coaching_id, 'journal'))
  $$;

-- The two sides of a running coaching.
CREATE FUNCTION rebound.knows(other uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.coachings c
      WHERE c.state = 'active'
        AND ((c.user_id = rebound.actor_id() AND c.coach_id = other)
          OR (c.coach_id = rebound.actor_id() AND c.user_id = other)))
  $$;
CREATE FUNCTION rebound.invited_by(client uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.coachings c JOIN public.users me ON me.id = rebound.actor_id()
      WHERE c.user_id = client AND c.state = 'invited' AND c.coach_email = me.email)
  $$;
CREATE FUNCTION rebound.actor_email() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$ SELECT email FROM public.users WHERE id = rebound.actor_id() $$;

-- A coach acts for a client as themselves: their own row stays readable (zone and locale for what they are told).
CREATE POLICY self ON users FOR SELECT USING (id = (SELECT rebound.actor_id()));

-- Name and address, and nothing else of the row, between the two sides of a coaching: of a client while they
-- invite or share; of a coach for as long as the client keeps the record of what that coach opened.
CREATE FUNCTION rebound.person(other uuid) RETURNS TABLE (name text, email text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT u.name, u.email FROM public.users u
    WHERE u.id = other AND (other = rebound.actor_id() OR rebound.knows(other) OR rebound.invited_by(other) OR EXISTS (
      SELECT 1 FROM public.coachings c
      WHERE c.user_id = rebound.owner_id() AND c.coach_id = other AND c.state = 'revoked'))
  $$;

-- A client invites: the coach's side is empty until the coach answers. Ended by its state, never deleted, as the
-- record of what was opened hangs on it.
CREATE POLICY client_reads ON coachings FOR SELECT USING (user_id = (SELECT rebound.owner_id()));
CREATE POLICY client_invites ON coachings FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.owner_id()) AND state = 'invited' AND coach_id IS NULL);
CREATE POLICY client_decides ON coachings FOR UPDATE
  USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()));
CREATE POLICY coach_reads ON coachings FOR SELECT
  USING (coach_id = (SELECT rebound.actor_id()) OR (state = 'invited' AND coach_email = (SELECT rebound.actor_email())));
CREATE POLICY coach_answers ON coachings FOR UPDATE
  USING ((state = 'invited' AND coach_email = (SELECT rebound.actor_email())) OR (state = 'active' AND coach_id = (SELECT rebound.actor_id())))
  WITH CHECK (coach_id = (SELECT rebound.actor_id()));

-- A coach reads what was shown, under the client's consent, while acting for that client.
CREATE POLICY coach ON user_keys FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND EXISTS (
    SELECT 1 FROM public.coachings c WHERE c.user_id = user_keys.user_id AND c.state = 'active' AND c.coach_id = rebound.actor_id()));
-- COACH-3: an entry is readable to a coach only in the transaction that wrote the opening down.
CREATE FUNCTION rebound.opening_is_logged(client uuid, entry uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.coach_accesses a
      WHERE a.user_id = client AND a.entry_id = entry AND a.coach_id = rebound.actor_id() AND a.what = 'entry'
        AND a.xmin = pg_catalog.pg_current_xact_id_if_assigned()::xid)
  $$;
CREATE POLICY coach ON journal_entries FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.shown_to_actor(user_id, id) AND rebound.opening_is_logged(user_id, id));
CREATE POLICY coach ON entry_shares FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.consented(user_id, coaching_id, 'journal'));

CREATE POLICY client_reads ON comments FOR SELECT USING (user_id = (SELECT rebound.owner_id()));
CREATE POLICY client_sees ON comments FOR UPDATE USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()));
CREATE POLICY coach_reads ON comments FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.consented(user_id, coaching_id, 'journal') AND rebound.shown_to_actor(user_id, entry_id));
CREATE POLICY coach_writes ON comments FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.tenant_id()) AND author_id = (SELECT rebound.actor_id())
    AND rebound.consented(user_id, coaching_id, 'journal') AND rebound.shown_to_actor(user_id, entry_id));

CREATE POLICY client_reads ON coach_accesses FOR SELECT USING (user_id = (SELECT rebound.owner_id()));
CREATE POLICY coach_writes ON coach_accesses FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.tenant_id()) AND coach_id = (SELECT rebound.actor_id())
    AND rebound.consented(user_id, coaching_id, 'journal')
    AND (what = 'overview' OR rebound.shown_to_actor(user_id, entry_id)));

-- A notice for the client may come from the coach's own act (a comment, an acceptance), and so may its mail;
-- nothing goes the other way.
CREATE POLICY coach_tells ON notices FOR INSERT
  WITH CHECK (kind IN ('coach-comment','coach-accepted') AND EXISTS (
    SELECT 1 FROM public.coachings c WHERE c.user_id = notices.user_id AND c.state = 'active' AND c.coach_id = rebound.actor_id()));
CREATE POLICY coach_mails ON outbox FOR INSERT
  WITH CHECK (kind = 'coach-comment' AND EXISTS (
    SELECT 1 FROM public.coachings c WHERE c.user_id = outbox.user_id AND c.state = 'active' AND c.coach_id = rebound.actor_id()));

-- COACH-2: how many entries there are that this coach is not shown; a number, never a row.
CREATE FUNCTION rebound.entries_not_shown(client uuid, coaching uuid) RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT count(*) FROM public.journal_entries e
    WHERE e.user_id = client AND rebound.consented(client, coaching, 'journal')
      AND NOT EXISTS (SELECT 1 FROM public.entry_shares s WHERE s.user_id = client AND s.coaching_id = coaching AND s.entry_id = e.id)
  $$;

-- How many are shown, and when the newest was: what a coach's list of clients says before one is opened.
CREATE FUNCTION rebound.entries_shown(client uuid, coaching uuid) RETURNS TABLE (shown bigint, latest timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT count(*), max(s.shared_at) FROM public.entry_shares s
    WHERE s.user_id = client AND s.coaching_id = coaching AND rebound.consented(client, coaching, 'journal')
  $$;

-- The heading of a shown entry (company, role, day), without opening rejections or applications to a coach.
CREATE FUNCTION rebound.shown_heading(client uuid, entry uuid)
  RETURNS TABLE (company text, role text, received_on date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT c.name, a.role, r.received_on
    FROM public.journal_entries e
    JOIN public.rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
    JOIN public.applications a ON a.user_id = r.user_id AND a.id = r.application_id
    JOIN public.companies c ON c.user_id = a.user_id AND c.id = a.company_id
    WHERE e.user_id = client AND e.id = entry AND rebound.shown_to_actor(client, entry)
  $$;

-- A coach may answer or leave, and change nothing else; an ended coaching stays ended.
CREATE FUNCTION rebound.guard_coaching() RETURNS trigger
  LANGUAGE plpgsql SET search_path = ''
  AS $$
  BEGIN
    IF NEW.user_id <> OLD.user_id OR NEW.id <> OLD.id OR NEW.coach_email <> OLD.coach_email THEN
      RAISE EXCEPTION 'COACH-1: the parties of a coaching do not change' USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.state IN ('declined','revoked') AND NEW.state <> OLD.state THEN
      RAISE EXCEPTION 'COACH-1: an ended coaching stays ended' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'active' AND OLD.state = 'invited' AND rebound.owner_id() = OLD.user_id THEN
      RAISE EXCEPTION 'COACH-1: only the invited coach accepts' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'invited' AND OLD.state <> 'invited' THEN
      RAISE EXCEPTION 'COACH-1: an answered invitation stays answered' USING ERRCODE = 'check_violation';
    END IF;
    -- A coach who erases their account leaves; what they were shown and said stays with the client (COACH-3).
    IF NEW.coach_id IS NULL AND OLD.coach_id IS NOT NULL AND pg_trigger_depth() = 1 THEN
      RAISE EXCEPTION 'COACH-1: the parties of a coaching do not change' USING ERRCODE = 'check_violation';
    END IF;
    -- A client who could name the coach would read that person's name and address through rebound.person.
    IF NEW.coach_id IS DISTINCT FROM OLD.coach_id AND rebound.owner_id() = OLD.user_id THEN
      RAISE EXCEPTION 'COACH-1: only the invited coach answers' USING ERRCODE = 'check_violation';
    END IF;
    IF rebound.owner_id() IS DISTINCT FROM OLD.user_id AND NEW.scopes <> OLD.scopes THEN
      RAISE EXCEPTION 'COACH-1: only the client sets what is shared' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_coaching BEFORE UPDATE ON coachings FOR EACH ROW EXECUTE FUNCTION rebound.guard_coaching();

-- Before a coach's account goes, their coachings end: the foreign key then only empties the name.
CREATE FUNCTION rebound.end_coachings_of() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  BEGIN
    UPDATE public.coachings SET state = 'revoked', revoked_at = rebound.now() WHERE coach_id = OLD.id AND state = 'active';
    RETURN OLD;
  END $$;
CREATE TRIGGER end_coachings BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION rebound.end_coachings_of();

-- ---------------------------------------------------------------------------------------- holds
-- HOLD-1, HOLD-2, HOLD-3 with TIER: the hours a hold must last at least. lib/rules/hold.ts says the same;
-- lib/rejections/hold.data.test.ts holds the two against each other.
CREATE FUNCTION rebound.hold_hours(furthest_stage text, presented boolean, hours_invested integer, emotional boolean) RETURNS integer
  LANGUAGE sql IMMUTABLE SET search_path = ''
  AS $$
    SELECT CASE
      WHEN emotional THEN 48
      WHEN furthest_stage IN ('saved','applied') THEN 24
      WHEN furthest_stage IN ('final-round','offer') THEN 48
      WHEN presented THEN 48
      WHEN furthest_stage = 'later-interview' AND coalesce(hours_invested, 0) >= 10 THEN 48
      ELSE 24
    END
  $$;

-- The guards below look past row-level security and run before the policies. They ask this first, so that a row
-- written in another person's name is refused in one way, whatever that person has.
CREATE FUNCTION rebound.refuse_foreign(owner uuid) RETURNS void
  LANGUAGE plpgsql STABLE SET search_path = ''
  AS $$
  BEGIN
    IF owner IS DISTINCT FROM rebound.owner_id() AND NOT EXISTS (
      SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = session_user AND (r.rolsuper OR r.rolbypassrls))
    THEN
      RAISE EXCEPTION 'nobody writes for another person' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END $$;

CREATE FUNCTION rebound.guard_rejection() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  DECLARE
    company uuid;
    kept timestamptz;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
    END IF;
    IF TG_OP = 'UPDATE' THEN
      IF NEW.user_id <> OLD.user_id OR NEW.id <> OLD.id OR NEW.application_id <> OLD.application_id OR NEW.logged_at <> OLD.logged_at THEN
        RAISE EXCEPTION 'HOLD-5: a rejection keeps its application and the moment it was logged' USING ERRCODE = 'check_violation';
      END IF;
      IF NEW.hold_until < OLD.hold_until AND rebound.now() >= OLD.logged_at + interval '10 minutes' THEN
        RAISE EXCEPTION 'HOLD-5: a hold can get longer, never shorter' USING ERRCODE = 'check_violation';
      END IF;
    ELSIF NEW.logged_at > rebound.now() THEN
      RAISE EXCEPTION 'HOLD-5: a rejection is not logged in the future' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.received_at > rebound.now() THEN
      RAISE EXCEPTION 'HOLD-6: a rejection is not received in the future' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.hold_until < NEW.received_at + make_interval(hours => rebound.hold_hours(NEW.furthest_stage, NEW.presented, NEW.hours_invested, NEW.emotional)) THEN
      RAISE EXCEPTION 'HOLD-6: the hold is shorter than its rule' USING ERRCODE = 'check_violation';
    END IF;
    -- HOLD-4, said from instant to date, which no clock change makes ambiguous.
    IF (NEW.hold_until AT TIME ZONE NEW.time_zone)::date <= (NEW.received_at AT TIME ZONE NEW.time_zone)::date THEN
      RAISE EXCEPTION 'HOLD-4: the hold ends on the local day of receipt' USING ERRCODE = 'check_violation';
    END IF;
    -- The ten minutes for slips do not reach under what an earlier hold at this company left behind.
    IF TG_OP = 'INSERT' OR NEW.hold_until < OLD.hold_until THEN
      -- Locked: the application does not change its company in the middle of the question.
      SELECT a.company_id INTO company FROM public.applications a
      WHERE a.user_id = NEW.user_id AND a.id = NEW.application_id FOR SHARE;
      SELECT max(f.hold_until) INTO kept FROM public.hold_floors f
      WHERE f.user_id = NEW.user_id AND f.company_id = company;
      IF NEW.hold_until < kept THEN
        RAISE EXCEPTION 'HOLD-5: logging it again does not shorten the hold' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_rejection BEFORE INSERT OR UPDATE ON rejections FOR EACH ROW EXECUTE FUNCTION rebound.guard_rejection();

-- HOLD-5: a running hold outlives its rejection, unless it is taken back within the ten minutes for slips.
CREATE FUNCTION rebound.keep_hold() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  BEGIN
    IF OLD.hold_until > rebound.now() AND rebound.now() >= OLD.logged_at + interval '10 minutes' THEN
      -- An id of its own: a rejection that is written under a used one leaves a hold of its own behind.
      INSERT INTO public.hold_floors (user_id, id, company_id, hold_until)
      SELECT OLD.user_id, gen_random_uuid(), a.company_id, OLD.hold_until
      FROM public.applications a
      -- An account that is being erased has no row here any more: then there is nothing to keep.
      JOIN public.users u ON u.id = a.user_id
      WHERE a.user_id = OLD.user_id AND a.id = OLD.application_id;
    END IF;
    RETURN OLD;
  END $$;
CREATE TRIGGER keep_hold BEFORE DELETE ON rejections FOR EACH ROW EXECUTE FUNCTION rebound.keep_hold();

-- A deleted application takes its rejection along by cascade, when its own row is gone already.
CREATE FUNCTION rebound.keep_hold_of_application() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  BEGIN
    INSERT INTO public.hold_floors (user_id, id, company_id, hold_until)
    SELECT r.user_id, gen_random_uuid(), OLD.company_id, r.hold_until
    FROM public.rejections r JOIN public.users u ON u.id = r.user_id
    WHERE r.user_id = OLD.user_id AND r.application_id = OLD.id
      AND r.hold_until > rebound.now() AND rebound.now() >= r.logged_at + interval '10 minutes';
    RETURN OLD;
  END $$;
CREATE TRIGGER keep_hold BEFORE DELETE ON applications FOR EACH ROW EXECUTE FUNCTION rebound.keep_hold_of_application();

-- HOLD-5: what is left of a hold is kept with the company. So an application does not leave the company while a hold
-- runs there, nor is a rejection carried to one where a longer hold runs. lib/rules/hold.ts says the same.
CREATE FUNCTION rebound.guard_company() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  DECLARE
    own record;
    kept timestamptz;
    ahead timestamptz;
  BEGIN
    IF NEW.company_id = OLD.company_id THEN
      RETURN NEW;
    END IF;
    SELECT max(f.hold_until) INTO kept FROM public.hold_floors f
    WHERE f.user_id = OLD.user_id AND f.company_id = OLD.company_id;
    SELECT max(f.hold_until) INTO ahead FROM public.hold_floors f
    WHERE f.user_id = OLD.user_id AND f.company_id = NEW.company_id AND f.hold_until > rebound.now();
    SELECT r.hold_until, r.logged_at INTO own FROM public.rejections r
    WHERE r.user_id = OLD.user_id AND r.application_id = OLD.id;
    IF kept > rebound.now() OR own.hold_until < ahead
       OR (own.hold_until > rebound.now() AND rebound.now() >= own.logged_at + interval '10 minutes') THEN
      RAISE EXCEPTION 'HOLD-5: an application keeps its company while a hold runs' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_company BEFORE UPDATE OF company_id ON applications FOR EACH ROW EXECUTE FUNCTION rebound.guard_company();

-- HOLD-6: a reply is not scheduled into its hold, nor called sent before its end.
CREATE FUNCTION rebound.guard_reply() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  DECLARE
    held_until timestamptz;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      PERFORM rebound.refuse_foreign(NEW.user_id);
    END IF;
    IF TG_OP = 'UPDATE' AND (NEW.user_id <> OLD.user_id OR NEW.id <> OLD.id OR NEW.rejection_id <> OLD.rejection_id) THEN
      RAISE EXCEPTION 'HOLD-6: a reply keeps its rejection' USING ERRCODE = 'check_violation';
    END IF;
    SELECT r.hold_until INTO held_until FROM public.rejections r WHERE r.user_id = NEW.user_id AND r.id = NEW.rejection_id;
    IF NEW.state = 'scheduled' AND (NEW.leave_at IS NULL OR NEW.leave_at < held_until) THEN
      RAISE EXCEPTION 'HOLD-6: a reply is not scheduled into its hold' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'sent' AND (NEW.sent_at IS NULL OR NEW.sent_at < held_until OR rebound.now() < held_until) THEN
      RAISE EXCEPTION 'HOLD-6: a reply does not leave before its hold ends' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_reply BEFORE INSERT OR UPDATE ON replies FOR EACH ROW EXECUTE FUNCTION rebound.guard_reply();

-- HOLD-6: a reply's outbox row is not due, claimed or settled as sent inside the hold, whoever writes it.
CREATE FUNCTION rebound.guard_outbox() RETURNS trigger
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
CREATE TRIGGER guard_outbox BEFORE INSERT OR UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION rebound.guard_outbox();

-- At most one reply of a kind is on its way for a rejection (two tabs, two clicks).
CREATE UNIQUE INDEX outbox_one_live_reply ON outbox (user_id, reply_id) WHERE reply_id IS NOT NULL AND state IN ('due','claimed','unknown','sent');

-- VENT: burns what is past its time, over all people, and answers how many.
CREATE FUNCTION rebound.burn_due_vents() RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ''
  AS $$
  DECLARE
    burnt integer;
  BEGIN
    DELETE FROM public.vents WHERE burn_at <= rebound.now();
    GET DIAGNOSTICS burnt = ROW_COUNT;
    RETURN burnt;
  END $$;
