-- AlterTable
ALTER TABLE "coach_accesses" ADD COLUMN     "template_id" UUID;

-- CreateTable
CREATE TABLE "templates" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name_sealed" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "tone" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "templates_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "template_versions" (
    "user_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "subject_sealed" BYTEA NOT NULL,
    "blocks_sealed" BYTEA NOT NULL,
    "restored_from" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "template_versions_pkey" PRIMARY KEY ("user_id","template_id","version")
);

-- CreateTable
CREATE TABLE "template_shares" (
    "user_id" UUID NOT NULL,
    "coaching_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "template_shares_pkey" PRIMARY KEY ("user_id","coaching_id","template_id")
);

-- CreateTable
CREATE TABLE "coach_templates" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "coaching_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "name_sealed" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "tone" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "subject_sealed" BYTEA NOT NULL,
    "blocks_sealed" BYTEA NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coach_templates_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "templates_user_id_state_updated_at_idx" ON "templates"("user_id", "state", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "coach_templates_user_id_coaching_id_source_id_key" ON "coach_templates"("user_id", "coaching_id", "source_id");

-- AddForeignKey
ALTER TABLE "templates" ADD CONSTRAINT "templates_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_user_id_template_id_fkey" FOREIGN KEY ("user_id", "template_id") REFERENCES "templates"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_shares" ADD CONSTRAINT "template_shares_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_shares" ADD CONSTRAINT "template_shares_user_id_coaching_id_fkey" FOREIGN KEY ("user_id", "coaching_id") REFERENCES "coachings"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_shares" ADD CONSTRAINT "template_shares_user_id_template_id_fkey" FOREIGN KEY ("user_id", "template_id") REFERENCES "templates"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_templates" ADD CONSTRAINT "coach_templates_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_templates" ADD CONSTRAINT "coach_templates_user_id_coaching_id_fkey" FOREIGN KEY ("user_id", "coaching_id") REFERENCES "coachings"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- -------------------------------------------------------------------------------- vocabularies
ALTER TABLE templates
  ADD CONSTRAINT templates_purpose CHECK (purpose IN ('one-line-thanks','three-sentences','five-elements','feedback-ask','recruiter-ask','clarification','reopening','new-credential','adjacent-role','after-a-year','company-news','stronger-position','coffee-chat')),
  ADD CONSTRAINT templates_tone CHECK (tone IN ('formal','neutral','warm')),
  ADD CONSTRAINT templates_spelling CHECK (spelling IN ('en-GB','en-US')),
  ADD CONSTRAINT templates_state CHECK (state IN ('active','archived')),
  ADD CONSTRAINT templates_version CHECK (version >= 1);
ALTER TABLE template_versions
  ADD CONSTRAINT template_versions_version CHECK (version >= 1 AND restored_from < version);
ALTER TABLE coach_templates
  ADD CONSTRAINT coach_templates_purpose CHECK (purpose IN ('one-line-thanks','three-sentences','five-elements','feedback-ask','recruiter-ask','clarification','reopening','new-credential','adjacent-role','after-a-year','company-news','stronger-position','coffee-chat')),
  ADD CONSTRAINT coach_templates_tone CHECK (tone IN ('formal','neutral','warm')),
  ADD CONSTRAINT coach_templates_spelling CHECK (spelling IN ('en-GB','en-US'));

-- -------------------------------------------------------------------------- row-level security
DO $$
DECLARE
  private_table text;
BEGIN
  FOREACH private_table IN ARRAY ARRAY['templates','template_versions','template_shares','coach_templates'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', private_table);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', private_table);
    EXECUTE format('CREATE POLICY guard ON public.%I TO CURRENT_USER USING (rebound.guarding()) WITH CHECK (rebound.guarding())', private_table);
  END LOOP;
  FOREACH private_table IN ARRAY ARRAY['templates','template_versions','template_shares'] LOOP
    EXECUTE format('CREATE POLICY owner ON public.%I USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()))', private_table);
  END LOOP;
END $$;

-- Whether the acting person coaches this client now. No scope of the consent shows templates: each is shown by itself.
CREATE FUNCTION rebound.coaches_now(client uuid, coaching uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.coachings c
      WHERE c.user_id = client AND c.id = coaching AND c.state = 'active' AND c.coach_id = rebound.actor_id())
  $$;

CREATE FUNCTION rebound.template_shown(client uuid, template uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.template_shares s
      WHERE s.user_id = client AND s.template_id = template AND rebound.coaches_now(s.user_id, s.coaching_id))
  $$;

-- COACH-3: its words are readable to a coach only in the transaction that wrote the opening down.
CREATE FUNCTION rebound.template_opening_is_logged(client uuid, template uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT EXISTS (
      SELECT 1 FROM public.coach_accesses a
      WHERE a.user_id = client AND a.template_id = template AND a.coach_id = rebound.actor_id() AND a.what = 'template'
        AND a.xmin = pg_catalog.pg_current_xact_id_if_assigned()::xid)
  $$;

CREATE POLICY coach ON templates FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.template_shown(user_id, id));
-- The newest words alone: what was there before it was shown stays with the client.
CREATE POLICY coach ON template_versions FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.template_shown(user_id, template_id)
    AND rebound.template_opening_is_logged(user_id, template_id)
    AND EXISTS (SELECT 1 FROM public.templates t
      WHERE t.user_id = template_versions.user_id AND t.id = template_versions.template_id AND t.version = template_versions.version));
CREATE POLICY coach ON template_shares FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.coaches_now(user_id, coaching_id));

-- COACH-4: what a coach gave is the client's to use while the coaching runs, to drop, and never to change.
CREATE POLICY client_reads ON coach_templates FOR SELECT
  USING (user_id = (SELECT rebound.owner_id()) AND EXISTS (
    SELECT 1 FROM public.coachings c WHERE c.user_id = coach_templates.user_id AND c.id = coach_templates.coaching_id AND c.state = 'active'));
CREATE POLICY client_drops ON coach_templates FOR DELETE
  USING (user_id = (SELECT rebound.owner_id()) AND EXISTS (
    SELECT 1 FROM public.coachings c WHERE c.user_id = coach_templates.user_id AND c.id = coach_templates.coaching_id AND c.state = 'active'));
CREATE POLICY coach_reads ON coach_templates FOR SELECT
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.coaches_now(user_id, coaching_id));
CREATE POLICY coach_gives ON coach_templates FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.tenant_id()) AND rebound.coaches_now(user_id, coaching_id));
CREATE POLICY coach_takes_back ON coach_templates FOR DELETE
  USING (user_id = (SELECT rebound.tenant_id()) AND rebound.coaches_now(user_id, coaching_id));

-- COACH-3: opening a shown template is written down like opening an entry.
ALTER TABLE coach_accesses DROP CONSTRAINT coach_accesses_what;
ALTER TABLE coach_accesses
  ADD CONSTRAINT coach_accesses_what CHECK (what IN ('overview','entry','template')),
  ADD CONSTRAINT coach_accesses_template CHECK ((what = 'template') = (template_id IS NOT NULL));
DROP POLICY coach_writes ON coach_accesses;
CREATE POLICY coach_writes ON coach_accesses FOR INSERT
  WITH CHECK (user_id = (SELECT rebound.tenant_id()) AND coach_id = (SELECT rebound.actor_id())
    AND CASE what
      WHEN 'template' THEN rebound.coaches_now(user_id, coaching_id) AND rebound.template_shown(user_id, template_id)
      WHEN 'entry' THEN rebound.consented(user_id, coaching_id, 'journal') AND rebound.shown_to_actor(user_id, entry_id)
      ELSE rebound.consented(user_id, coaching_id, 'journal')
    END);
