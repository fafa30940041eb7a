-- A person's own programs that are told when something happens, through the outbox (docs/decisions/0061).
CREATE TABLE "webhooks" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url_sealed" BYTEA NOT NULL,
    "secret_sealed" BYTEA NOT NULL,
    "events" TEXT[],
    "paused" TEXT,
    "listens_since" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),
    "last_answer" TEXT,
    "last_answer_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhooks_pkey" PRIMARY KEY ("user_id","id")
);
CREATE INDEX "webhooks_user_id_created_at_idx" ON "webhooks"("user_id", "created_at");
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE webhooks
  ADD CONSTRAINT webhooks_events
    CHECK (events <@ ARRAY['application.moved', 'rejection.logged', 'hold.ended', 'reply.sent'] AND cardinality(events) > 0),
  ADD CONSTRAINT webhooks_paused CHECK (paused IN ('you', 'failing', 'gone'));
CALL rebound.private_table('webhooks');
CALL rebound.undoable_table('webhooks');
CREATE TRIGGER raise_version BEFORE UPDATE ON webhooks FOR EACH ROW EXECUTE FUNCTION rebound.raise_version(
  'paused', 'listens_since', 'failures', 'failing_since', 'last_answer', 'last_answer_at');
CREATE TRIGGER cap_rows AFTER INSERT ON webhooks REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20');

-- A third way out, for what a program of the person's own is told: never a reply, and nothing else by it.
ALTER TABLE outbox
  DROP CONSTRAINT outbox_via,
  ADD CONSTRAINT outbox_via CHECK (
    CASE via WHEN 'service' THEN kind <> 'webhook' WHEN 'mailbox' THEN kind = 'reply' WHEN 'webhook' THEN kind = 'webhook' ELSE false END);

CREATE OR REPLACE FUNCTION rebound.goes_to_its_owner(kind text) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT kind IN ('sign-in','security','confirm-code','account-leaving','export-ready','nudge','plan-finished','reply-unlocked','reply-sent','reply-returned','come-back',
                    'month-ready','coach-comment','client-news','webhook')
  $$;

-- Whose programs wait to hear of a hold that has ended; a delivery is known by its key (lib/features/webhooks/key.ts).
CREATE FUNCTION rebound.webhook_holds_due(most integer) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT DISTINCT w.user_id
    FROM public.webhooks w
    JOIN public.rejections r ON r.user_id = w.user_id AND r.hold_until <= rebound.now()
      AND r.hold_until > greatest(w.listens_since, r.created_at, rebound.now() - interval '72 hours')
    WHERE rebound.purpose() = 'worker' AND w.paused IS NULL AND 'hold.ended' = ANY (w.events)
      AND NOT EXISTS (
        SELECT 1 FROM public.outbox o WHERE o.idempotency_key = 'webhook:' || w.id || ':hold.ended:' || r.id)
    LIMIT most
  $$;
