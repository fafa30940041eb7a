-- Passkeys, authenticator apps and recovery codes; sessions that know when the person last showed that it is them;
-- tokens that end.

-- AlterTable
ALTER TABLE "api_tokens" ADD COLUMN     "expires_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "awaits_factor" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "confirm_hash" BYTEA,
ADD COLUMN     "confirm_tries" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "confirm_until" TIMESTAMPTZ(3),
ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "passkeys" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "authenticators" (
    "user_id" UUID NOT NULL,
    "secret_sealed" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "authenticators_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "spent_challenges" (
    "hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "spent_challenges_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_codes_user_id_code_hash_key" ON "recovery_codes"("user_id", "code_hash");

-- AddForeignKey
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authenticators" ADD CONSTRAINT "authenticators_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Tokens that were made before there was an end get one: the owner of the tables sees no row, so this steps past that.
ALTER TABLE api_tokens NO FORCE ROW LEVEL SECURITY;
UPDATE api_tokens SET expires_at = rebound.now() + interval '90 days' WHERE revoked_at IS NULL;
ALTER TABLE api_tokens FORCE ROW LEVEL SECURITY;

CALL rebound.private_table('authenticators');
CALL rebound.private_table('recovery_codes');
-- A passkey is looked for by what the browser calls it, before it is known whose it is; so its policies are those of accounts.
ALTER TABLE passkeys ENABLE ROW LEVEL SECURITY;
ALTER TABLE passkeys FORCE ROW LEVEL SECURITY;
CREATE POLICY guard ON passkeys TO CURRENT_USER USING ((SELECT rebound.guarding())) WITH CHECK ((SELECT rebound.guarding()));
CREATE POLICY owner ON passkeys USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()));
CREATE POLICY identity_finds ON passkeys FOR SELECT USING ((SELECT rebound.purpose()) = 'identity');
CREATE POLICY identity_counts ON passkeys FOR UPDATE
  USING ((SELECT rebound.purpose()) = 'identity') WITH CHECK ((SELECT rebound.purpose()) = 'identity');

-- Whether signing in as this person asks for a factor.
CREATE FUNCTION rebound.has_factor(person uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (SELECT 1 FROM public.passkeys p WHERE p.user_id = person)
      OR EXISTS (SELECT 1 FROM public.authenticators a WHERE a.user_id = person AND a.confirmed_at IS NOT NULL)
  $$;

-- The same, told to whoever signs somebody in, and to the person.
CREATE FUNCTION rebound.asks_for_factor(person uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT rebound.has_factor(person) AND (rebound.purpose() = 'identity' OR rebound.owner_id() = person)
  $$;

-- Whose session this is that still has to show a factor; for 15 minutes.
CREATE FUNCTION rebound.pending_session(hash bytea) RETURNS TABLE (session_id uuid, user_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT s.id, s.user_id FROM public.sessions s
    WHERE s.token_hash = hash AND s.awaits_factor AND s.created_at > rebound.now() - interval '15 minutes'
  $$;

-- A session that awaits a factor is nobody's; one that does not tells when its person was last confirmed.
DROP FUNCTION rebound.session(bytea);
CREATE FUNCTION rebound.session(hash bytea)
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
      'searches', EXISTS (SELECT 1 FROM public.applications a WHERE a.user_id = found.user_id),
      'secured', rebound.may_coach(found.user_id),
      'notices', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', n.id, 'kind', n.kind, 'subjectId', n.subject_id, 'createdAt', n.created_at)
          ORDER BY n.created_at DESC, n.id DESC), '[]')
        FROM (
          SELECT * FROM public.notices n WHERE n.user_id = found.user_id AND n.seen_at IS NULL
          ORDER BY n.created_at DESC, n.id DESC LIMIT 5
        ) n))
    INTO frame;
    RETURN NEXT;
  END $$;

-- A token works until it is revoked, or its time is over.
CREATE OR REPLACE FUNCTION rebound.token(hash bytea)
  RETURNS TABLE (user_id uuid, scopes text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    UPDATE public.api_tokens t SET last_used_at = rebound.now()
    WHERE t.token_hash = hash AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > rebound.now())
      AND (t.last_used_at IS NULL OR t.last_used_at < rebound.now() - interval '5 minutes');
    RETURN QUERY SELECT t.user_id, t.scopes FROM public.api_tokens t
      WHERE t.token_hash = hash AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > rebound.now());
  END $$;

-- Whoever reads what somebody else wrote signs in with more than a mail: a coach has a factor before the first client is
-- opened. Demo people are made up, and so is what they share.
CREATE FUNCTION rebound.may_coach(person uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT rebound.has_factor(person) OR EXISTS (SELECT 1 FROM public.users u WHERE u.id = person AND u.demo) $$;

CREATE OR REPLACE FUNCTION rebound.consents() RETURNS TABLE (client uuid, coaching uuid, kind text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT c.user_id, c.id, k.kind
    FROM public.coachings c
    JOIN (VALUES ('overview', 'journal'), ('journal-entry', 'journal'), ('template', NULL), ('coach-template', NULL))
      AS k (kind, scope) ON k.scope IS NULL OR k.scope = ANY (c.scopes)
    WHERE c.state = 'active' AND c.coach_id = rebound.actor_id() AND (SELECT rebound.may_coach(rebound.actor_id()))
  $$;

CREATE OR REPLACE FUNCTION rebound.open_scope(actor text, tenant text, coaching text, for_purpose text)
  RETURNS TABLE (now timestamptz, viewer jsonb, key_version int, wrapped_key bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    PERFORM set_config('rebound.actor_id', actor, true), set_config('rebound.tenant_id', tenant, true),
            set_config('rebound.purpose', for_purpose, true);
    now := rebound.now();
    IF coaching = '' THEN
      viewer := rebound.viewer(nullif(actor, '')::uuid);
    ELSE
      SELECT rebound.viewer(c.coach_id) || jsonb_build_object('client', coalesce(u.name, u.email))
      INTO viewer
      FROM public.coachings c JOIN public.users u ON u.id = c.user_id
      WHERE c.user_id = tenant::uuid AND c.id = coaching::uuid AND c.coach_id = actor::uuid AND c.state = 'active'
        AND rebound.may_coach(c.coach_id);
    END IF;
    IF viewer IS NOT NULL THEN
      SELECT k.master_version, k.wrapped_key INTO key_version, open_scope.wrapped_key
      FROM public.user_keys k WHERE k.user_id = nullif(tenant, '')::uuid;
    END IF;
    RETURN NEXT;
  END $$;

-- The wrapped key of a client is for a coach who may open something.
ALTER POLICY coach ON user_keys
  USING (user_id = (SELECT rebound.tenant_id()) AND user_id IN (SELECT c.client FROM rebound.consents() c));

-- The two answer about a person whom nobody has been shown to be: only other functions ask them.
REVOKE EXECUTE ON FUNCTION rebound.has_factor(uuid), rebound.may_coach(uuid) FROM PUBLIC;
