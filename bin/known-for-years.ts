import pg from 'pg';

/**
 * TRUST-1: makes the people of the tests old acquaintances. The database says itself when an account or a rejection was
 * written down; here it says years ago, so that the rules of sending to somebody else stand in nobody's way who is not
 * about them. `justNow` takes it back.
 */
export const knownForYears = (ownerUrl: string) => recordedAt(ownerUrl, "TIMESTAMPTZ '2020-01-01 00:00Z'");

/** Accounts and rejections are written down at the moment they are, as everywhere but in tests. */
export const justNow = (ownerUrl: string) =>
  recordedAt(ownerUrl, "pg_catalog.date_trunc('milliseconds', rebound.now())");

async function recordedAt(ownerUrl: string, moment: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `CREATE OR REPLACE FUNCTION rebound.recorded_at() RETURNS timestamptz
       LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$ SELECT ${moment} $$`,
    );
  } finally {
    await client.end();
  }
}
