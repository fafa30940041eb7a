import type pg from 'pg';

/** A column as whoever writes rows sees it: `filled` where a row that leaves it out gets a value. */
export type Column = { table: string; type: string; notNull: boolean; filled: boolean };
type Constraint = { table: string; valid: boolean; scans: boolean };

/** The shape of the schemas `public` and `rebound`. */
export type Catalogue = {
  /** Each table, with the file that its rows are in. */
  tables: Map<string, string>;
  /** By table.column. */
  columns: Map<string, Column>;
  /** Each index, with its table. */
  indexes: Map<string, string>;
  /** By table.constraint. */
  constraints: Map<string, Constraint>;
  /** Each function that may be called, by name and arguments, with what it answers. */
  functions: Map<string, string>;
};

export async function catalogueOf(client: pg.Client): Promise<Catalogue> {
  const ask = async <T extends pg.QueryResultRow>(sql: string) => (await client.query<T>(sql)).rows;
  const tables = await ask<{ name: string; file: string }>(
    `SELECT relname AS name, pg_relation_filenode(oid)::text AS file FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  const columns = await ask<Column & { name: string }>(
    `SELECT c.relname AS table, c.relname || '.' || a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
            a.attnotnull AS "notNull", a.atthasdef OR a.attidentity <> '' AS filled
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  );
  const indexes = await ask<{ name: string; table: string }>(
    `SELECT i.indexrelid::regclass::text AS name, c.relname AS table FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relnamespace = 'public'::regnamespace`,
  );
  // A key that an index carries, and a trigger, look at no row when they come.
  const constraints = await ask<Constraint & { name: string }>(
    `SELECT c.relname || '.' || k.conname AS name, c.relname AS table, k.convalidated AS valid, k.contype IN ('c', 'f') AS scans
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE k.connamespace = 'public'::regnamespace`,
  );
  const functions = await ask<{ name: string; answers: string }>(
    `SELECT p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name, pg_get_function_result(p.oid) AS answers
     FROM pg_proc p WHERE p.pronamespace = to_regnamespace('rebound') AND p.prorettype <> 'trigger'::regtype`,
  );
  return {
    tables: new Map(tables.map(({ name, file }) => [name, file])),
    columns: new Map(columns.map(({ name, ...column }) => [name, column])),
    indexes: new Map(indexes.map(({ name, table }) => [name, table])),
    constraints: new Map(constraints.map(({ name, ...constraint }) => [name, constraint])),
    functions: new Map(functions.map(({ name, answers }) => [name, answers ?? ''])),
  };
}
