import type pg from 'pg';

/** What can stand in an attack's way, by its kind and its name in the database. */
export type Guard =
  | `trigger ${string}.${string}`
  | `policy ${string}.${string}`
  | `part of ${string}.${string}: ${string}`
  | `row security of ${string}`
  | `index ${string}`
  | `check ${string}.${string}`
  | `key ${string}.${string}`
  | `required ${string}.${string}`
  | `right to ${string} on ${string}`
  | `right to ${string} in the database`
  | `path of ${string}`
  | `owner of ${string}`
  | `role ${string}`
  | `parameter ${string}`;

type Lift = (name: string, db: pg.Client) => string | Promise<string>;

/** The statement that takes a guard away. Rolled back afterwards: Postgres undoes changes of a schema like any other. */
const LIFTS: Record<string, Lift> = {
  trigger: (name) => `DROP TRIGGER ${after(name)} ON ${before(name)}`,
  // Without a policy nobody sees anything; without its condition everybody does.
  policy: loosened,
  'part of': withoutPart,
  'row security of': (name) => `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`,
  index: (name) => `DROP INDEX ${name}`,
  check: (name) => `ALTER TABLE ${before(name)} DROP CONSTRAINT ${after(name)}`,
  key: (name) => `ALTER TABLE ${before(name)} DROP CONSTRAINT ${after(name)}`,
  required: (name) => `ALTER TABLE ${before(name)} ALTER COLUMN ${after(name)} DROP NOT NULL`,
  'right to': rightGiven,
  // What every function of ours had before: pg_temp is then looked into first.
  'path of': (name) => `ALTER FUNCTION ${name} SET search_path = ''`,
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

async function rightGiven(name: string, db: pg.Client): Promise<string> {
  const verb = name.split(' in the database')[0];
  if (verb === name) return `GRANT ${name} TO rebound_app`;
  const { rows } = await db.query('SELECT quote_ident(current_database()) AS database');
  return `GRANT ${verb} ON DATABASE ${rows[0].database} TO rebound_app`;
}

async function loosened(name: string, db: pg.Client): Promise<string> {
  const { using, check } = await policyOf(name, db);
  return altered(name, using && 'true', check && 'true');
}

async function withoutPart(named: string, db: pg.Client): Promise<string> {
  const [name = '', part = ''] = named.split(': ');
  const { using, check } = await policyOf(name, db);
  const rest = (condition: string | null) => condition && (without(condition, part) ?? condition);
  const [newUsing, newCheck] = [rest(using), rest(check)];
  if (newUsing === using && newCheck === check) throw new Error(`no part of ${name} reads ${part}`);
  return altered(name, newUsing, newCheck);
}

async function policyOf(name: string, db: pg.Client): Promise<Record<'using' | 'check', string | null>> {
  const { rows } = await db.query(
    'SELECT qual AS using, with_check AS check FROM pg_policies WHERE tablename = $1 AND policyname = $2',
    [before(name), after(name)],
  );
  if (!rows[0]) throw new Error(`no policy: ${name}`);
  return rows[0];
}

const altered = (name: string, using: string | null, check: string | null) =>
  `ALTER POLICY ${after(name)} ON ${before(name)} ${using ? `USING (${using})` : ''} ${check ? `WITH CHECK (${check})` : ''}`;

/** The conditions of a policy that must all hold, as Postgres prints them. */
export function partsOf(condition: string): string[] {
  const inner = condition.slice(1, -1);
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] === '(') depth++;
    if (inner[at] === ')') depth--;
    if (depth === 0 && inner.startsWith(' AND ', at)) {
      parts.push(inner.slice(from, at));
      from = at + ' AND '.length;
    }
  }
  return [...parts, inner.slice(from)];
}

/** What is left of `condition` without the parts that read `words`; undefined where none does. */
export function without(condition: string, words: string): string | undefined {
  const parts = partsOf(condition);
  const left = parts.filter((part) => !part.includes(words));
  return left.length === parts.length ? undefined : left.join(' AND ') || 'true';
}

const before = (name: string) => name.split('.')[0] ?? '';
const after = (name: string) => name.split('.')[1] ?? '';
