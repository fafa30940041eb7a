import { bringUpToDate } from '@/bin/up-to-date';
import { mintClientScope } from '@/lib/access/mint';
import { inScope } from '@/lib/access/transaction';
import { openVault, systemVault, type Vault } from '@/lib/access/vault';
import { applyMigrations } from '@/lib/platform/db/schema-engine';
import { asAdmin, databaseUrls, startEmpty } from '@/test/database';
import { ALL_SEALED, openedAt } from '@/test/sealed';
import {
  asUtc,
  bytesOf,
  demoData,
  LAST_MIGRATION,
  NOBODY,
  putRows,
  type Row,
  rowsOf,
  type Tables,
  vaultsOf,
} from '@/test/upgrade/before';
import { rowNow, tableNow } from '@/test/upgrade/kept';
import { moreRows } from '@/test/upgrade/more-rows';

/** Of the machinery: made by migrations and by the start. */
const NOBODYS = ['_prisma_migrations', 'heartbeats', 'key_checks', 'time_shift'];

/** What of whom somebody reads: an entry or a template. */
type Readable = { actor: string; owner: string; id: string };

/** A database that was brought up to date: what was in it before, and who read what. */
export type Upgraded = { before: Tables; readableThen: Readable[]; vaults: ReadonlyMap<string, Vault> };

export const toDate = () => bringUpToDate({ ownerUrl: databaseUrls.owner, runtimeUrl: databaseUrls.app });

/** Makes this file's database one of before grants, with the demo data, and brings it up to date. */
export async function upgrade(): Promise<Upgraded> {
  const { people, ...found } = await beforeGrants();
  await toDate();
  return { ...found, vaults: await vaultsNow(people) };
}

/** Makes this file's database one of before grants, with the demo data. */
export async function beforeGrants(): Promise<Omit<Upgraded, 'vaults'> & { people: string[] }> {
  await startEmpty();
  await applyMigrations(databaseUrls.owner, LAST_MIGRATION);
  const tables = await asAdmin("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
  const demo = demoData();
  for (const rows of [demo, moreRows(demo)]) await putRows(databaseUrls.admin, rows);
  const before: Tables = new Map();
  for (const { name } of tables) {
    if (!NOBODYS.includes(name)) before.set(name, await rowsOf(databaseUrls.admin, name));
  }
  const people = (before.get('users') ?? []).map(({ id }) => String(id));
  const readableThen = await readable(people, {
    entries: 'rebound.shown_to_actor(e.user_id, e.id)',
    templates: 'rebound.template_shown(e.user_id, e.id)',
  });
  return { before, readableThen, people };
}

/** The vaults of these people, and of nobody, as the app opens them now. */
export async function vaultsNow(people: readonly string[]): Promise<Map<string, Vault>> {
  const vaults = new Map([[NOBODY, systemVault()]]);
  for (const id of people) vaults.set(id, await inScope(mintClientScope(id), openVault));
  return vaults;
}

/** Asks a condition of every entry `e` and one of every template `e`, as each of these people. */
export function readable(
  people: readonly string[],
  { entries, templates }: { entries: string; templates: string },
): Promise<Readable[]> {
  return asUtc(databaseUrls.admin, async (client) => {
    const found: Readable[] = [];
    for (const actor of people) {
      await client.query("SELECT set_config('rebound.actor_id', $1, false)", [actor]);
      const { rows } = await client.query<Omit<Readable, 'actor'>>(
        `SELECT e.user_id AS owner, e.id FROM journal_entries e WHERE ${entries}
         UNION ALL SELECT e.user_id, e.id FROM templates e WHERE ${templates} ORDER BY 1, 2`,
      );
      found.push(...rows.map((row) => ({ actor, ...row })));
    }
    return found;
  });
}

/** What today's tables should say, by what was in the database before; sealed text opened as it was opened then. */
export function wantedNow(before: Tables): Tables {
  const then = vaultsOf(before);
  const wanted: Tables = new Map();
  for (const [table, rows] of before) {
    const now = rows.map((row) =>
      rowNow(
        table,
        opened(row, (owner, column, hex) => then.open(owner, [table, column], hex)),
      ),
    );
    wanted.set(tableNow(table), [...(wanted.get(tableNow(table)) ?? []), ...now]);
  }
  return wanted;
}

/** What one of today's tables says; sealed text opened as the app does. */
export async function rowsNow(table: string, vaults: Upgraded['vaults']): Promise<Row[]> {
  const open = (owner: string, column: string, hex: string, row: Row) => {
    const place = ALL_SEALED.find((each) => each.table === table && each.column === column);
    const vault = vaults.get(owner);
    if (!place || !vault) throw new Error(`nobody can open ${table}.${column}`);
    return openedAt(vault, place, row, bytesOf(hex));
  };
  // Before it is moved, what was said stands where only the move opens it.
  return (await rowsOf(databaseUrls.admin, table)).map(({ feedback_sealed: _, ...row }) => opened(row, open));
}

function opened(row: Row, open: (owner: string, column: string, hex: string, row: Row) => string): Row {
  const owner = String(row.user_id ?? NOBODY);
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      column.endsWith('_sealed') && value !== null ? open(owner, column, String(value), row) : value,
    ]),
  );
}
