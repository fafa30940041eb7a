-- PUSH-1: a final round that may reopen has no evidence to show; the other two grounds still need it.
ALTER TABLE replies
  DROP CONSTRAINT replies_pushback,
  -- Sealed, nothing at all is 29 bytes long.
  ADD CONSTRAINT replies_pushback CHECK (
    CASE WHEN kind = 'pushback'
      THEN ground IS NOT NULL AND (ground = 'reopening' OR coalesce(octet_length(evidence_sealed), 0) > 29)
    ELSE ground IS NULL AND evidence_sealed IS NULL END);
