-- A new secret for a webhook, beside which the former one signs for a day; and a mail where one was paused (docs/decisions/0061).
ALTER TABLE "webhooks" ADD COLUMN "former_sealed" BYTEA,
ADD COLUMN "former_until" TIMESTAMPTZ(3);

ALTER TABLE webhooks
  ADD CONSTRAINT webhooks_former CHECK (former_until IS NULL OR former_sealed IS NOT NULL) NOT VALID;

-- A new secret is no change of what the person wrote.
DROP TRIGGER raise_version ON webhooks;
CREATE TRIGGER raise_version BEFORE UPDATE ON webhooks FOR EACH ROW EXECUTE FUNCTION rebound.raise_version(
  'paused', 'listens_since', 'failures', 'failing_since', 'last_answer', 'last_answer_at',
  'secret_sealed', 'former_sealed', 'former_until');

CREATE OR REPLACE FUNCTION rebound.goes_to_its_owner(kind text) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT kind IN ('sign-in','security','confirm-code','account-leaving','export-ready','nudge','plan-finished','reply-unlocked','reply-sent','reply-returned','come-back',
                    'month-ready','coach-comment','client-news','webhook','webhook-paused')
  $$;
