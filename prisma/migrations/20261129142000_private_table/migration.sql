-- What makes a table private, in one call: CALL rebound.private_table('interviews').
-- It refuses a table that a row of somebody else could get into, or that an erased account would leave rows in. What
-- the runtime role may do there is said in lib/platform/db/grants.ts, and given after the migrations.
CREATE PROCEDURE rebound.private_table(private_table regclass)
  LANGUAGE plpgsql SET search_path = ''
  AS $$
  DECLARE
    owner_column smallint := (
      SELECT attnum FROM pg_catalog.pg_attribute
      WHERE attrelid = private_table AND attname = 'user_id' AND attnotnull AND NOT attisdropped);
    wrong text;
  BEGIN
    IF NOT EXISTS (
      SELECT 1 FROM pg_catalog.pg_index
      WHERE indrelid = private_table AND indisprimary AND indkey[0] = owner_column) THEN
      RAISE EXCEPTION '% cannot be private: user_id has to lead its primary key', private_table
        USING ERRCODE = 'invalid_table_definition';
    END IF;
    SELECT i.indexrelid::regclass INTO wrong FROM pg_catalog.pg_index i
      WHERE i.indrelid = private_table AND i.indkey[0] <> owner_column LIMIT 1;
    IF wrong IS NOT NULL THEN
      RAISE EXCEPTION '% cannot be private: user_id has to lead the index %', private_table, wrong
        USING ERRCODE = 'invalid_table_definition';
    END IF;
    IF NOT EXISTS (
      SELECT 1 FROM pg_catalog.pg_constraint
      WHERE conrelid = private_table AND contype = 'f' AND confrelid = 'public.users'::regclass
        AND conkey = ARRAY[owner_column] AND confdeltype = 'c') THEN
      RAISE EXCEPTION '% cannot be private: with its person a row has to go, so user_id needs a foreign key that cascades', private_table
        USING ERRCODE = 'invalid_table_definition';
    END IF;
    -- A key that leads to another private table carries the owner along: a row of two people cannot exist.
    SELECT c.conname INTO wrong FROM pg_catalog.pg_constraint c
      JOIN pg_catalog.pg_attribute theirs
        ON theirs.attrelid = c.confrelid AND theirs.attname = 'user_id' AND NOT theirs.attisdropped
      WHERE c.conrelid = private_table AND c.contype = 'f' AND NOT EXISTS (
        SELECT 1 FROM pg_catalog.generate_subscripts(c.conkey, 1) AS at
        WHERE c.conkey[at] = owner_column AND c.confkey[at] = theirs.attnum)
      LIMIT 1;
    IF wrong IS NOT NULL THEN
      RAISE EXCEPTION '% cannot be private: the foreign key % has to carry user_id', private_table, wrong
        USING ERRCODE = 'invalid_table_definition';
    END IF;

    EXECUTE pg_catalog.format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', private_table);
    EXECUTE pg_catalog.format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', private_table);
    EXECUTE pg_catalog.format(
      'CREATE POLICY guard ON %s TO CURRENT_USER USING (rebound.guarding()) WITH CHECK (rebound.guarding())', private_table);
    EXECUTE pg_catalog.format(
      'CREATE POLICY owner ON %s USING (user_id = (SELECT rebound.owner_id())) WITH CHECK (user_id = (SELECT rebound.owner_id()))',
      private_table);
  END $$;
REVOKE EXECUTE ON PROCEDURE rebound.private_table(regclass) FROM PUBLIC;
