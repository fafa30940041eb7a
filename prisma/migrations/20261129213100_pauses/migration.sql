-- A break from everything that reminds, counts or asks. Whoever acts learns from the statement that opens their
-- transaction whether one is running, so that nothing has to ask for it.
CREATE TABLE "pauses" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "welcomed_at" TIMESTAMPTZ(3),

    CONSTRAINT "pauses_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "pauses_user_id_started_at_idx" ON "pauses"("user_id", "started_at");
-- Two at once are one.
CREATE UNIQUE INDEX pauses_open ON pauses (user_id) WHERE ended_at IS NULL;

-- AddForeignKey
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE pauses
  ADD CONSTRAINT pauses_until CHECK (until > started_at),
  ADD CONSTRAINT pauses_ended CHECK (ended_at >= started_at);
CALL rebound.private_table('pauses');
CALL rebound.undoable_table('pauses');

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
        WHERE p.user_id = u.id AND p.ended_at IS NULL AND (p.until IS NULL OR p.until > rebound.now())))
    FROM public.users u WHERE u.id = person
  $$;
