-- What a program asked for under a name of its own (Idempotency-Key) and was answered, so that asking again changes
-- nothing (docs/decisions/0051). An answer may hold any text of the person's, so it is sealed, and gone after a day.

-- CreateTable
CREATE TABLE "answered_requests" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "mark" BYTEA NOT NULL,
    "status" INTEGER,
    "answer_sealed" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answered_requests_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "answered_requests_user_id_at_idx" ON "answered_requests"("user_id", "at");

-- AddForeignKey
ALTER TABLE "answered_requests" ADD CONSTRAINT "answered_requests_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CALL rebound.private_table('answered_requests');
-- Whose it is who asks: of a coach who acts for a client, the coach's.
CREATE POLICY sender ON answered_requests USING (user_id = (SELECT rebound.actor_id())) WITH CHECK (user_id = (SELECT rebound.actor_id()));

CREATE FUNCTION rebound.purge_answered_requests(hours integer) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF rebound.purpose() IS DISTINCT FROM 'worker' THEN
      RETURN;
    END IF;
    DELETE FROM public.answered_requests WHERE at < rebound.now() - make_interval(hours => purge_answered_requests.hours);
  END $$;
