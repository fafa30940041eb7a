import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { runPatiently } from '@/lib/platform/db/patient-script';

// Prisma's schema engine as it ships inside npm (WebAssembly): the native one is downloaded at install,
// which fails on closed networks. Same engine, same `_prisma_migrations` table, same folder format, so
// `npx prisma migrate deploy` can take over anywhere (docs/decisions/0002).

const NO_FILTER = { externalTables: [], externalEnums: [] };
const SCHEMA_DIR = 'prisma/schema';
export const MIGRATIONS_DIR = 'prisma/migrations';

let loaded: Promise<void> | undefined;

function load(): Promise<void> {
  loaded ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const wasm = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
    const module = await WebAssembly.compile(wasm);
    const imports = { './schema_engine_bg.js': engineModule } as unknown as WebAssembly.Imports;
    const instance = await WebAssembly.instantiate(module, imports);
    const exports = instance.exports as { __wbindgen_start(): void };
    (engineModule as unknown as { __wbg_set_wasm(e: unknown): void }).__wbg_set_wasm(exports);
    exports.__wbindgen_start();
  })();
  return loaded;
}

// The engine reports a failed script by number only; this is what the database said.
let lastScriptError: unknown;

/** The adapter cuts a script at every semicolon, function bodies too; here it runs whole, and all or nothing. */
class WholeScripts extends PrismaPg {
  readonly close: (() => Promise<void>)[] = [];

  override async connect() {
    const adapter = await super.connect();
    this.close.push(() => adapter.dispose());
    adapter.executeScript = async (script) => {
      try {
        await runPatiently(adapter.underlyingDriver(), script);
      } catch (error) {
        lastScriptError = error;
        throw error;
      }
    };
    return adapter;
  }
}

async function withEngine<T>(
  connectionString: string,
  work: (engine: engineModule.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const adapters = new WholeScripts({ connectionString, max: 1 });
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(adapters);
    const datamodels = await readSchema();
    return await work(await engineModule.SchemaEngine.new({ datamodels }, () => undefined, factory as never));
  } finally {
    await Promise.allSettled(adapters.close.map((close) => close()));
  }
}

async function readSchema(): Promise<[string, string][]> {
  const names = (await readdir(SCHEMA_DIR)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const file = path.join(SCHEMA_DIR, name);
      return [file, await readFile(file, 'utf8')];
    }),
  );
}

/** The names of the migrations of this Rebound, in their order. */
export async function knownMigrations(): Promise<string[]> {
  const entries = await readdir(MIGRATIONS_DIR, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readMigrations(wanted?: string | readonly string[]) {
  const names = (await knownMigrations()).filter(
    (name) => wanted === undefined || (typeof wanted === 'string' ? name <= wanted : wanted.includes(name)),
  );
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(path.join(MIGRATIONS_DIR, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  );
  return {
    baseDir: path.resolve(MIGRATIONS_DIR),
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(MIGRATIONS_DIR, 'migration_lock.toml'), 'utf8').catch(() => null),
    },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}

/**
 * Applies the migrations that `connectionString` (the owner's) has not seen: all of them, those up to and with one, or
 * those of a list; answers their names.
 */
export async function applyMigrations(
  connectionString: string,
  wanted?: string | readonly string[],
): Promise<string[]> {
  lastScriptError = undefined;
  const migrationsList = await readMigrations(wanted);
  try {
    const answer = await withEngine(connectionString, (engine) =>
      engine.applyMigrations({ migrationsList, filters: NO_FILTER }),
    );
    return answer.appliedMigrationNames;
  } catch (error) {
    if (lastScriptError) await takenBack(connectionString);
    throw lastScriptError ?? error;
  }
}

/** A script that fails leaves nothing behind, so that the next run may simply try it again. */
async function takenBack(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    await client.query(
      'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
    );
  } finally {
    await client.end();
  }
}

/** SQL that leads from `from` (schema files; empty for an empty database) to prisma/schema as it is now. */
export async function schemaSql(connectionString: string, from: [string, string][] = []): Promise<string> {
  const filesOf = (list: [string, string][]) => list.map(([path, content]) => ({ path, content }));
  const to = filesOf(await readSchema());
  const answer = await withEngine(connectionString, (engine) =>
    engine.diff({
      from: from.length ? { tag: 'schemaDatamodel', files: filesOf(from) } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  return answer.stdout ?? '';
}
