import { exportedColumns, type Table } from '@/lib/features/exports/rows';
import { EXPORTED } from '@/lib/features/exports/tables';

const TYPES: Readonly<Record<string, object>> = {
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string' },
  boolean: { type: 'boolean' },
  smallint: { type: 'integer' },
  integer: { type: 'integer' },
  bigint: { type: 'integer' },
  'double precision': { type: 'number' },
  date: { type: 'string', format: 'date' },
  'timestamp with time zone': { type: 'string', format: 'date-time' },
  'text[]': { type: 'array', items: { type: 'string' } },
  // What was sealed stands there in plain words.
  bytea: { type: 'string' },
};

/** JSON Schema (draft 2020-12) of the files in `data/`: each is an array of what `$defs` has under its name. */
export const schemaOf = (tables: readonly Table[]): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: Object.fromEntries(tables.map((table) => [table.name, rowSchema(table)])),
});

const rowSchema = (table: Table) => {
  const columns = exportedColumns(table, EXPORTED[table.name]?.omit ?? []);
  return {
    type: 'object',
    properties: Object.fromEntries(
      columns.map(({ name, type }) => [name, { anyOf: [TYPES[type] ?? {}, { type: 'null' }] }]),
    ),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
};
