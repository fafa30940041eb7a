-- DODGE: the question about a bullet dodged, once at six months and once at twelve (docs/decisions/0040).
CREATE TABLE dodges (
  user_id UUID NOT NULL,
  id UUID NOT NULL,
  rejection_id UUID NOT NULL,
  months SMALLINT NOT NULL,
  asked_on DATE NOT NULL,
  answer TEXT,
  line_sealed BYTEA,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL,
  updated_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT dodges_pkey PRIMARY KEY (user_id, id),
  CONSTRAINT dodges_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT dodges_user_id_rejection_id_fkey FOREIGN KEY (user_id, rejection_id) REFERENCES rejections(user_id, id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT dodges_months CHECK (months IN (6, 12)),
  CONSTRAINT dodges_answer CHECK (answer IN ('glad', 'not', 'not-sure'))
);
-- Once each, and two at once are one.
CREATE UNIQUE INDEX dodges_user_id_rejection_id_months_key ON dodges (user_id, rejection_id, months);
CREATE INDEX dodges_user_id_asked_on_idx ON dodges (user_id, asked_on);

CALL rebound.private_table('dodges');
CALL rebound.undoable_table('dodges');
CREATE TRIGGER raise_version BEFORE UPDATE ON dodges FOR EACH ROW EXECUTE FUNCTION rebound.raise_version('asked_on');

-- Never before its months are over where the person lives, by the calendar and by the database's own clock: 31 August and
-- six months is the last day of February, as in lib/rules/time.ts. What was asked keeps its rejection and its months.
-- Whoever writes for somebody else sees no rejection here, and is refused by the policy.
CREATE FUNCTION rebound.guard_dodge() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      IF NEW.rejection_id <> OLD.rejection_id OR NEW.months <> OLD.months THEN
        RAISE EXCEPTION 'DODGE: what was asked stays asked' USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END IF;
    IF EXISTS (
      SELECT 1 FROM public.rejections r JOIN public.users u ON u.id = r.user_id
      WHERE r.user_id = NEW.user_id AND r.id = NEW.rejection_id
        AND (rebound.now() AT TIME ZONE u.time_zone)::date < (r.received_on + make_interval(months => NEW.months))::date)
    THEN
      RAISE EXCEPTION 'DODGE: it is not asked before its months are over' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER guard_dodge BEFORE INSERT OR UPDATE ON dodges FOR EACH ROW EXECUTE FUNCTION rebound.guard_dodge();
