-- How many rows of a kind one account may have, whoever writes: a number that no search comes near, so that one account
-- cannot fill the disk of all. lib/rules/policy.ts says the same numbers. Counted once a statement, up to the limit and no
-- further; two transactions at once may each pass by what the other adds.
CREATE FUNCTION rebound.cap_rows() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
  DECLARE
    most constant bigint := TG_ARGV[0];
    whose uuid;
    held bigint;
  BEGIN
    FOR whose IN SELECT DISTINCT a.user_id FROM added a LOOP
      EXECUTE format('SELECT count(*) FROM (SELECT 1 FROM public.%I WHERE user_id = $1 LIMIT $2) x', TG_TABLE_NAME)
        INTO held USING whose, most + 1;
      IF held > most THEN
        RAISE EXCEPTION 'rows: there is no room for more of these' USING ERRCODE = 'configuration_limit_exceeded';
      END IF;
    END LOOP;
    RETURN NULL;
  END $$;

CREATE TRIGGER cap_rows AFTER INSERT ON applications REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
CREATE TRIGGER cap_rows AFTER INSERT ON companies REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
CREATE TRIGGER cap_rows AFTER INSERT ON stage_events REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('200000');
CREATE TRIGGER cap_rows AFTER INSERT ON replies REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('50000');
CREATE TRIGGER cap_rows AFTER INSERT ON templates REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('2000');
CREATE TRIGGER cap_rows AFTER INSERT ON template_versions REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('20000');
CREATE TRIGGER cap_rows AFTER INSERT ON coachings REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('2000');
CREATE TRIGGER cap_rows AFTER INSERT ON api_tokens REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('500');
