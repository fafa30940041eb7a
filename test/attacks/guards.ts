import type pg from 'pg';

/** What can stand in an attack's way, by its kind and its name in the database. */
export type Guard =
  | `trigger ${string}.${string}`
  | `policy ${string}.${string}`
  | `row security of ${string}`
  | `index ${string}`
  | `check ${string}.${string}`
  | `key ${string}.${string}`
  | `required ${string}.${string}`
  | `right to ${string} on ${string}`
  | `owner of ${string}`
  | `role ${string}`
  | `parameter ${string}`;

type Lift = (name: string, db: pg.Client) => string | Promise<string>;

/** The statement that takes a guard away. Rolled back afterwards: Postgres undoes changes of a schema like any other. */
const LIFTS: Record<string, Lift> = {
  trigger: (name) => `DROP TRIGGER ${after(name)} ON ${before(name)}`,
  // Without a policy nobody sees anything; without its condition everybody does.
  policy: loosened,
  'row security of': (name) => `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`,
  index: (name) => `DROP INDEX ${name}`,
  check: (name) => `ALTER TABLE ${before(name)} DROP CONSTRAINT ${after(name)}`,
  key: (name) => `ALTER TABLE ${before(name)} DROP CONSTRAINT ${after(name)}`,
  required: (name) => `ALTER TABLE ${before(name)} ALTER COLUMN ${after(name)} DROP NOT NULL`,
  'right to': (name) => `GRANT ${name} TO rebound_app`,
  'owner of': (name) => `ALTER ${name} OWNER TO rebound_app`,
  role: (name) => `GRANT ${name} TO rebound_app`,
  parameter: (name) => `GRANT SET ON PARAMETER ${name} TO rebound_app`,
};

export async function lift(db: pg.Client, guards: readonly Guard[]): Promise<void> {
  for (const guard of guards) {
    const kind = Object.keys(LIFTS).find((each) => guard.startsWith(`${each} `));
    const statement = LIFTS[kind ?? ''];
    if (!kind || !statement) throw new Error(`no kind of guard: ${guard}`);
    await db.query(await statement(guard.slice(kind.length + 1), db));
  }
}

async function loosened(name: string, db: pg.Client): Promise<string> {
  const [table, policy] = [before(name), after(name)];
  const { rows } = await db.query(
    'SELECT qual, with_check FROM pg_policies WHERE tablename = $1 AND policyname = $2',
    [table, policy],
  );
  if (!rows[0]) throw new Error(`no policy: ${name}`);
  const using = rows[0].qual ? 'USING (true)' : '';
  return `ALTER POLICY ${policy} ON ${table} ${using} ${rows[0].with_check ? 'WITH CHECK (true)' : ''}`;
}

const before = (name: string) => name.split('.')[0] ?? '';
const after = (name: string) => name.split('.')[1] ?? '';
