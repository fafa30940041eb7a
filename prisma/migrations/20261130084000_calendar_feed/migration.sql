-- A calendar that other programs subscribe to by a secret address (docs/decisions/0060).
CREATE TABLE "calendar_feeds" (
    "user_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "contains" TEXT[],
    "names" BOOLEAN NOT NULL DEFAULT true,
    "last_read_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("user_id")
);
CREATE TABLE "calendar_feed_events" (
    "user_id" UUID NOT NULL,
    "uid" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "day" DATE,
    "at" TIMESTAMPTZ(3),
    "sequence" INTEGER NOT NULL,
    "digest" BYTEA NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "gone_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_events_pkey" PRIMARY KEY ("user_id","uid")
);

ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "calendar_feed_events" ADD CONSTRAINT "calendar_feed_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE calendar_feeds ADD CONSTRAINT calendar_feeds_secret CHECK (length(secret_hash) = 32);
ALTER TABLE calendar_feeds ADD CONSTRAINT calendar_feeds_contains
  CHECK (contains <@ ARRAY['interviews', 'deadlines', 'tasks', 'come-backs', 'plan']);
ALTER TABLE calendar_feed_events ADD CONSTRAINT calendar_feed_events_when CHECK (num_nonnulls(day, at) = 1);
CALL rebound.private_table('calendar_feeds');
CALL rebound.private_table('calendar_feed_events');

-- Whose calendar an address opens: it names the person and proves itself by a secret, of which the hash is kept. Wrong ones
-- are counted by the network that they come from, as with API tokens (rebound.bearer). An address that was read within the
-- last day is answered however many wrong ones come from beside it.
CREATE FUNCTION rebound.calendar_address(
    person uuid, hash bytea, network bytea, known boolean, most integer, minutes integer)
  RETURNS TABLE (user_id uuid, wait integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    began constant timestamptz := date_bin(make_interval(mins => minutes), rebound.now(), 'epoch');
    left_over constant integer := ceil(extract(epoch FROM began + make_interval(mins => minutes) - rebound.now()));
    feed record;
    wrong integer;
  BEGIN
    SELECT f.user_id, f.last_read_at INTO feed FROM public.calendar_feeds f
      JOIN public.users u ON u.id = f.user_id AND u.erase_at IS NULL
      WHERE f.user_id = person AND f.secret_hash = hash;
    IF known AND (feed.last_read_at IS NULL OR feed.last_read_at < rebound.now() - interval '1 day') THEN
      SELECT w.count INTO wrong FROM public.rate_windows w WHERE w.key = network AND w.start_at = began;
      IF wrong >= most THEN
        wait := left_over;
        RETURN NEXT;
        RETURN;
      END IF;
    END IF;
    IF feed.user_id IS NOT NULL THEN
      user_id := feed.user_id;
      RETURN NEXT;
      RETURN;
    END IF;
    INSERT INTO public.rate_windows AS w (key, start_at, count) VALUES (network, began, 1)
    ON CONFLICT (key, start_at) DO UPDATE SET count = w.count + 1 RETURNING w.count INTO wrong;
    IF wrong > most THEN
      wait := left_over;
      RETURN NEXT;
    END IF;
  END $$;
