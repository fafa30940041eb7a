import pg from 'pg';
import { COMPANY_KEY_VERSION, companyKey } from '@/lib/rules/company-key/company-key';

/**
 * Keys every company anew once `companyKey` has changed, and makes one of those that a person then has twice: the
 * oldest keeps its name, takes over the applications and the floors (HOLD-5, ASK-2, PUSH-2), and the longer of two published
 * waiting periods (BACK-OWN). Runs as the owner of the tables, in one transaction, and once for each version of the key:
 * that is written on the column. Answers how many companies were joined to another.
 */
export async function rekeyCompanies(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    if (await isKeyed(client)) return 0;
    await client.query('BEGIN');
    // Row-level security hides every row from the owner, and HOLD-5 keeps an application at its company while a hold
    // runs. Both stand again before anybody else sees these tables: this locks them to the end of the transaction.
    await client.query(`
      ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE applications NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER guard_company;
      ALTER TABLE floors NO FORCE ROW LEVEL SECURITY`);
    const joined = (await isKeyed(client)) ? 0 : await rekeyEverybody(client);
    await client.query(`
      ALTER TABLE companies FORCE ROW LEVEL SECURITY;
      ALTER TABLE applications FORCE ROW LEVEL SECURITY, ENABLE TRIGGER guard_company;
      ALTER TABLE floors FORCE ROW LEVEL SECURITY;
      COMMENT ON COLUMN companies.name_key IS '${MARK}'`);
    await client.query('COMMIT');
    return joined;
  } finally {
    // Unless it came to its COMMIT, all of it is undone.
    await client.end();
  }
}

const MARK = `companyKey ${COMPANY_KEY_VERSION}`;

async function isKeyed(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ mark: string | null }>(
    `SELECT col_description(attrelid, attnum) AS mark FROM pg_attribute
     WHERE attrelid = 'companies'::regclass AND attname = 'name_key'`,
  );
  return rows[0]?.mark === MARK;
}

type Company = { user_id: string; id: string; name: string; name_key: string };

const PEOPLE_AT_ONCE = 500;

async function rekeyEverybody(client: pg.Client): Promise<number> {
  let joined = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await client.query<Company>(
      `SELECT user_id, id, name, name_key FROM companies
       WHERE user_id IN (SELECT DISTINCT user_id FROM companies WHERE user_id > $1 ORDER BY user_id LIMIT ${PEOPLE_AT_ONCE})
       ORDER BY user_id, created_at, id`,
      [after],
    );
    const last = rows.at(-1);
    if (!last) return joined;
    joined += await rekey(client, rows);
    after = last.user_id;
  }
}

/** All companies of some people, the oldest of each person first. */
async function rekey(client: pg.Client, companies: readonly Company[]): Promise<number> {
  const kept = new Map<string, Company>();
  const gone: { user_id: string; id: string; kept: string }[] = [];
  const changed: { user_id: string; id: string; key: string }[] = [];
  for (const company of companies) {
    const { user_id, id, name } = company;
    const key = companyKey(name);
    const first = kept.get(`${user_id} ${key}`);
    if (first) {
      gone.push({ user_id, id, kept: first.id });
      continue;
    }
    kept.set(`${user_id} ${key}`, company);
    if (key !== company.name_key) changed.push({ user_id, id, key });
  }
  await join(client, gone);
  await writeKeys(client, changed);
  return gone.length;
}

/** What points at a company, by its column `company_id`. Deleting one takes its holds along, so they move first. */
export const POINTS_AT_A_COMPANY = ['applications', 'floors'] as const;

async function join(client: pg.Client, gone: readonly object[]): Promise<void> {
  if (gone.length === 0) return;
  const pairs = 'jsonb_to_recordset($1) AS gone (user_id uuid, id uuid, kept uuid)';
  const rows = [JSON.stringify(gone)];
  for (const table of POINTS_AT_A_COMPANY) {
    await client.query(
      `UPDATE ${table} t SET company_id = gone.kept FROM ${pairs}
       WHERE t.user_id = gone.user_id AND t.company_id = gone.id`,
      rows,
    );
  }
  await client.query(
    `UPDATE companies c SET wait_months = greatest(c.wait_months, longest.wait_months)
     FROM (SELECT gone.user_id, gone.kept, max(other.wait_months) AS wait_months
           FROM ${pairs} JOIN companies other ON other.user_id = gone.user_id AND other.id = gone.id
           GROUP BY gone.user_id, gone.kept) AS longest
     WHERE c.user_id = longest.user_id AND c.id = longest.kept`,
    rows,
  );
  await client.query(
    `DELETE FROM companies c USING ${pairs} WHERE c.user_id = gone.user_id AND c.id = gone.id`,
    rows,
  );
}

/** In two steps, as one company's new key may be the old one of another whose turn is yet to come. */
async function writeKeys(client: pg.Client, changed: readonly object[]): Promise<void> {
  if (changed.length === 0) return;
  for (const key of ["' ' || c.id", 'new.key']) {
    await client.query(
      `UPDATE companies c SET name_key = ${key} FROM jsonb_to_recordset($1) AS new (user_id uuid, id uuid, key text)
       WHERE c.user_id = new.user_id AND c.id = new.id`,
      [JSON.stringify(changed)],
    );
  }
}
