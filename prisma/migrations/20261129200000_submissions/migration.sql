-- What a form has sent and what was answered, so that sending it again changes nothing (docs/decisions/0030).

-- CreateTable
CREATE TABLE "submissions" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "mark" BYTEA NOT NULL,
    "leads_to" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE INDEX "submissions_user_id_at_idx" ON "submissions"("user_id", "at");

-- AddForeignKey
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CALL rebound.private_table('submissions');
-- Whose it is who sends: of a coach who acts for a client, the coach's.
CREATE POLICY sender ON submissions USING (user_id = (SELECT rebound.actor_id())) WITH CHECK (user_id = (SELECT rebound.actor_id()));
