-- With an empty search path Postgres still looks into pg_temp, and before anything else. So whoever could make a domain
-- there named "date" had its CHECK run inside our guard functions, as the owner of the tables. Named last, pg_temp stands
-- behind every type and table of Postgres; objects of ours are named with their schema.
DO $$
DECLARE
  ours regprocedure;
BEGIN
  FOR ours IN SELECT oid FROM pg_proc WHERE pronamespace = 'rebound'::regnamespace LOOP
    EXECUTE format('ALTER ROUTINE %s SET search_path = pg_catalog, pg_temp', ours);
  END LOOP;
END $$;
