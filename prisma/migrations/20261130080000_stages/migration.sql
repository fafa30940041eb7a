-- What somebody calls the seven stages, in which order, and their own rounds within them (docs/decisions/0054). Without a
-- row a stage is as it always was.
CREATE TABLE "stages" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "is_round" BOOLEAN NOT NULL,
    "name" TEXT,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stages_pkey" PRIMARY KEY ("user_id","id")
);
CREATE UNIQUE INDEX stages_own_name ON stages (user_id, stage) WHERE NOT is_round;
ALTER TABLE "stages" ADD CONSTRAINT "stages_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE stages
  ADD CONSTRAINT stages_stage CHECK (stage IN ('saved','applied','phone-screen','first-interview','later-interview','final-round','offer')),
  ADD CONSTRAINT stages_name CHECK (length(name) BETWEEN 1 AND 60),
  ADD CONSTRAINT stages_round CHECK (name IS NOT NULL OR NOT is_round);
CALL rebound.private_table('stages');
CALL rebound.undoable_table('stages');
-- Where it stands among the others is a move.
CREATE TRIGGER raise_version BEFORE UPDATE ON stages FOR EACH ROW EXECUTE FUNCTION rebound.raise_version('position');
CREATE TRIGGER cap_rows AFTER INSERT ON stages REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('50');

ALTER TABLE applications ADD COLUMN round_id UUID;
ALTER TABLE stage_events ADD COLUMN round_id UUID;
CREATE INDEX "applications_user_id_round_id_idx" ON "applications"("user_id", "round_id");
CREATE INDEX "stage_events_user_id_round_id_idx" ON "stage_events"("user_id", "round_id");
ALTER TABLE "applications" ADD CONSTRAINT "applications_user_id_round_id_fkey" FOREIGN KEY ("user_id", "round_id") REFERENCES "stages"("user_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "stage_events" ADD CONSTRAINT "stage_events_user_id_round_id_fkey" FOREIGN KEY ("user_id", "round_id") REFERENCES "stages"("user_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A column of the board is a stage without a round, or a round: each is counted and read from its own index.
DROP INDEX applications_on_board;
CREATE INDEX applications_on_board ON applications (user_id, stage, moved_on, stage_changed_at, id)
  WHERE ending IS NULL AND archived_at IS NULL AND round_id IS NULL;
CREATE INDEX applications_in_round ON applications (user_id, round_id, moved_on, stage_changed_at, id)
  WHERE ending IS NULL AND archived_at IS NULL AND round_id IS NOT NULL;

-- Whoever acts knows what they call their stages from the statement that opens their transaction.
CREATE OR REPLACE FUNCTION rebound.viewer(person uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT pg_catalog.jsonb_build_object(
      'id', u.id, 'email', u.email, 'name', u.name, 'zone', u.time_zone, 'zoneChosen', u.time_zone_chosen,
      'locale', u.locale, 'nudgeHour', u.nudge_hour, 'ghostDays', u.ghost_days, 'ventHours', u.vent_hours,
      'holdHours', u.hold_hours, 'mutedMails', u.muted_mails, 'quietFrom', u.quiet_from,
      'quietUntil', u.quiet_until, 'demo', u.demo, 'madeAt', u.created_at,
      'paused', (
        SELECT pg_catalog.jsonb_build_object('since', p.started_at, 'until', p.until)
        FROM public.pauses p
        WHERE p.user_id = u.id AND p.ended_at IS NULL AND (p.until IS NULL OR p.until > rebound.now())),
      'stages', (
        SELECT coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
          'id', s.id, 'stage', s.stage, 'isRound', s.is_round, 'name', s.name, 'hidden', s.hidden,
          'position', s.position, 'version', s.version)), '[]')
        FROM public.stages s WHERE s.user_id = u.id))
    FROM public.users u WHERE u.id = person
  $$;

-- A limit for each column, of which there may be more by now.
ALTER TABLE users DROP CONSTRAINT users_board_limits;
ALTER TABLE users ADD CONSTRAINT users_board_limits CHECK (jsonb_typeof(board_limits) = 'object' AND length(board_limits::text) <= 4000);
