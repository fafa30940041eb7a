import pg from 'pg';

/** Seconds from the real time to the time that this run takes for now (`npm test -- --on DAY`). */
export const runShift = () => Number(process.env.REBOUND_TEST_SHIFT ?? 0);

/**
 * Makes a test server tell the run's time: in every database made after this, `now()` and `clock_timestamp()` are
 * `seconds` off, and with them `rebound.now()`, whatever a test shifts it by.
 */
export async function moveServerClock(adminUrl: string, seconds: number): Promise<void> {
  if (seconds === 0) return;
  await inDatabase(adminUrl, 'template1', [
    `CREATE OR REPLACE FUNCTION pg_catalog.now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
     AS $$ SELECT pg_catalog.transaction_timestamp() + pg_catalog.make_interval(secs => ${seconds}) $$`,
    `CREATE OR REPLACE FUNCTION pg_catalog.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
     AS $$ SELECT pg_catalog.timeofday()::timestamptz + pg_catalog.make_interval(secs => ${seconds}) $$`,
  ]);
}

/** CURRENT_TIMESTAMP is part of the grammar and can't be moved: columns that begin with it begin with `now()` instead. */
export async function moveDefaults(adminUrl: string, database: string, seconds: number): Promise<void> {
  if (seconds === 0) return;
  await inDatabase(adminUrl, database, [
    `DO $$
     DECLARE one record;
     BEGIN
       FOR one IN SELECT adrelid::regclass AS of_table, attname AS of_column
         FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
         WHERE pg_get_expr(adbin, adrelid) = 'CURRENT_TIMESTAMP'
       LOOP
         EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT now()', one.of_table, one.of_column);
       END LOOP;
     END $$`,
  ]);
}

async function inDatabase(adminUrl: string, database: string, statements: string[]): Promise<void> {
  const url = new URL(adminUrl);
  url.pathname = database;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}
