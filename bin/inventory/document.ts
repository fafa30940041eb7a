import { existsSync, globSync, readFileSync } from 'node:fs';
import { SEALED_COLUMNS } from '@/lib/platform/crypto/sealed-columns';
import { CHAPTERS, COLUMNS, TABLES } from '@/prisma/inventory';

// docs/data.md and what the privacy page lists, from the schema and the reasons beside it (prisma/inventory.ts).

const KEPT_FILE = 'app/(public)/privacy/_components/kept.json';
const DOCUMENT_FILE = 'docs/data.md';

type Column = { name: string; column: string; why: string | null; sealed: boolean };
type Table = { model: string; table: string; columns: Column[] };

/** Every table of the schema with its columns, in the order of its files. Relations are no columns. */
export function tablesOfSchema(
  texts: readonly string[] = globSync('prisma/schema/*.prisma')
    .toSorted()
    .map((file) => readFileSync(file, 'utf8')),
): Table[] {
  const models = texts.flatMap((text) => [...text.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)]);
  const names = new Set(models.map(([, model]) => model));
  return models.map(([, model = '', body = '']) => ({
    model,
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model,
    columns: columnsOf(model, body, names),
  }));
}

function columnsOf(model: string, body: string, models: ReadonlySet<string | undefined>): Column[] {
  const columns: Column[] = [];
  let comment: string[] = [];
  for (const line of body.split('\n').map((each) => each.trim())) {
    if (line.startsWith('///')) {
      comment.push(line.slice(3).trim());
      continue;
    }
    const [, name, type] = /^(\w+)\s+(\w+)/.exec(line) ?? [];
    if (name && !models.has(type)) {
      columns.push({
        name,
        column: /@map\("(\w+)"\)/.exec(line)?.[1] ?? name,
        why: reasonOf(model, name, comment.join(' ')),
        sealed: Object.hasOwn(sealedOf(model), name),
      });
    }
    comment = [];
  }
  return columns;
}

const sealedOf = (model: string): object =>
  Object.entries(SEALED_COLUMNS).find(([name]) => name === model)?.[1].columns ?? {};

const entryOf = (model: string) => Object.entries(TABLES).find(([name]) => name === model)?.[1];

const reasonOf = (model: string, name: string, comment: string): string | null =>
  entryOf(model)?.columns?.[name] ?? (comment || (COLUMNS[name] ?? null));

/** What the inventory lacks, or has of what is gone; empty where it fits. */
export function problemsOfInventory(tables = tablesOfSchema()): string[] {
  const models = new Set(tables.map(({ model }) => model));
  return [
    ...tables
      .filter(({ model }) => !entryOf(model))
      .map(({ table }) => `${table} has no entry in prisma/inventory.ts`),
    ...tables.flatMap(({ table, columns }) =>
      columns
        .filter(({ why }) => why === null)
        .map(({ column }) => `${table}.${column}: nobody says why it is kept`),
    ),
    ...Object.entries(TABLES).flatMap(([model, { columns = {} }]) => {
      const there = tables.find((each) => each.model === model)?.columns.map(({ name }) => name) ?? [];
      const gone = Object.keys(columns).filter((name) => !there.includes(name));
      return models.has(model)
        ? gone.map((name) => `${model}.${name} is not in the schema`)
        : [`${model} is not in the schema`];
    }),
  ];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\.$/, '');

/** docs/data.md as it should be. */
export function inventoryDocument(tables = tablesOfSchema()): string {
  const chapters = Object.entries(CHAPTERS).map(([chapter, { title }]) => {
    const own = tables.filter(({ model }) => entryOf(model)?.chapter === chapter);
    return [`## ${title}`, ...own.map(tableText)].join('\n\n');
  });
  return `${[
    '# What is kept',
    'Every table and column, why it is there, how long it stays and whether it is encrypted under its owner’s own key. Made by `npm run inventory` from the schema and `prisma/inventory.ts`; a test fails where it does not say what they say. Text that is encrypted is bound to its row and column (decision 0023).',
    ...chapters,
  ].join('\n\n')}\n`;
}

function tableText({ model, table, columns }: Table): string {
  const { why = '', kept = '' } = entryOf(model) ?? {};
  const rows = columns.map(
    ({ column, why: reason, sealed }) => `| \`${column}\` | ${cell(reason ?? '')} | ${sealed ? 'yes' : ''} |`,
  );
  return [
    `### \`${table}\``,
    `${why}. Kept ${kept}.`,
    ['| column | why | encrypted |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

/** The chapters of the privacy page: what, why and how long, and whether it is encrypted. */
type Kept = {
  title: string;
  says: string;
  items: { what: string; kept: string; encrypted: boolean }[];
};

export function keptForPeople(tables = tablesOfSchema()): Kept[] {
  return Object.entries(CHAPTERS).map(([chapter, { title, says }]) => ({
    title,
    says,
    // What says nothing about anybody is in docs/data.md.
    items:
      chapter === 'house' ? [] : itemsOf(tables.filter(({ model }) => entryOf(model)?.chapter === chapter)),
  }));
}

/** Files that do not say what they should, with the text that they should have; a table's width is its formatter's affair. */
export function staleFiles(): { file: string; wanted: string }[] {
  const plain = (text: string) => text.replace(/[\s-]+/g, '');
  const files = [
    { file: DOCUMENT_FILE, wanted: inventoryDocument() },
    { file: KEPT_FILE, wanted: `${JSON.stringify(keptForPeople(), null, 2)}\n` },
  ];
  return files.filter(
    ({ file, wanted }) => !existsSync(file) || plain(readFileSync(file, 'utf8')) !== plain(wanted),
  );
}

/** What is kept equally long, in one line. */
function itemsOf(tables: readonly Table[]): Kept['items'] {
  const lines = new Map<string, { whats: string[]; kept: string; encrypted: boolean }>();
  for (const { model, columns } of tables) {
    const { why = '', kept = '' } = entryOf(model) ?? {};
    const encrypted = columns.some(({ sealed }) => sealed);
    const line = lines.get(`${kept} ${encrypted}`) ?? { whats: [], kept, encrypted };
    line.whats.push(line.whats.length === 0 ? why : `${why.charAt(0).toLowerCase()}${why.slice(1)}`);
    lines.set(`${kept} ${encrypted}`, line);
  }
  return [...lines.values()].map(({ whats, ...line }) => ({ what: whats.join('; '), ...line }));
}
