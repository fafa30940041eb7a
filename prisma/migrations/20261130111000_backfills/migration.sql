-- How far a backfill is: a migration's own work on rows that were there, in batches after it.
CREATE TABLE "backfills" (
    "name" TEXT NOT NULL,
    "rows" BIGINT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "backfills_pkey" PRIMARY KEY ("name")
);
