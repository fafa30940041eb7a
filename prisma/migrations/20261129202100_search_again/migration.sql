-- An accepted offer ends a search (NUDGE-3). From this moment on the person searches again, and what was accepted before it
-- stops nothing any more.
ALTER TABLE "users" ADD COLUMN "searches_since" TIMESTAMPTZ(3);
