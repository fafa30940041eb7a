import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { startEmbedded } from '@/lib/platform/db/embedded';
import { SetupError } from '@/lib/platform/errors';

// Local mode's own database: the embedded server, its two roles, and the secrets that are made once.

const secretsSchema = z.object({
  databaseAdmin: z.string(),
  databaseOwner: z.string(),
  databaseApp: z.string(),
  /** Of a folder that was made before 0023: links in its mails were signed with it. */
  nextAuth: z.string().optional(),
  masterKeys: z.string(),
});
export type LocalSecrets = z.infer<typeof secretsSchema>;

/** What a keeper needs to stop the server: the process, the file that is gone when it has ended, and the sign at the door. */
export type StartedDatabase = { pid: number; pidFile: string; marker: string };

export type LocalDatabase = {
  ownerUrl: string;
  runtimeUrl: string;
  /** Null when a running server was joined: then its keeper has migrated it, and will stop it. */
  started: StartedDatabase | null;
  stop(): Promise<void>;
};

export const dataDirectory = () => path.resolve(process.env.REBOUND_DATA_DIR || '.rebound');

/** Reads the local secrets, making them the first time. Losing them loses the private text sealed with them. */
export function localSecrets(dataDir: string): LocalSecrets {
  const file = path.join(dataDir, 'secrets.json');
  try {
    makeFolder(dataDir);
    if (existsSync(file)) return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const password = () => randomBytes(24).toString('hex');
    const secrets: LocalSecrets = {
      databaseAdmin: password(),
      databaseOwner: password(),
      databaseApp: password(),
      masterKeys: `1:${randomBytes(32).toString('base64')}`,
    };
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
    return secrets;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
      throw new SetupError(
        `The data folder ${dataDir} cannot be written: permission denied. Make it writable, or name another one with REBOUND_DATA_DIR.`,
      );
    }
    if (code === 'ENOENT') throw new SetupError(`The data folder ${dataDir} cannot be made there.`);
    if (code === 'ENOSPC')
      throw new SetupError(`The data folder ${dataDir} cannot be written: the disk is full.`);
    if (code === 'ENOTDIR' || code === 'EEXIST')
      throw new SetupError(`REBOUND_DATA_DIR must be a folder, and ${dataDir} is not.`);
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      throw new SetupError(
        `${file} cannot be read: restore it from a backup, or remove the whole data folder to start afresh.`,
      );
    }
    throw error;
  }
}

/** One folder after the other: where a file system takes none at all, Node's own recursive way never returns. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    return;
  }
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

const DATABASE = 'rebound';

/**
 * Starts local mode's database, or joins the one that a running `npm start` on the same folder has. `keeper` is the
 * process whose end is the server's as well, however it ends.
 */
export async function localDatabase({
  keeper,
  onStep,
}: {
  keeper: number;
  onStep?: (line: string) => void;
}): Promise<LocalDatabase> {
  const dataDir = dataDirectory();
  const secrets = localSecrets(dataDir);
  const marker = path.join(dataDir, 'database.json');
  const running = await joinable(marker, secrets);
  if (running) return { ...running, started: null, stop: async () => undefined };
  const server = await startEmbedded({
    dataDir,
    password: secrets.databaseAdmin,
    durable: process.env.REBOUND_FSYNC !== 'off',
    keeper,
    onStep,
  });
  await prepare(server.adminUrl, secrets);
  writeFileSync(marker, JSON.stringify({ port: server.port, pid: keeper }), { mode: 0o600 });
  return {
    ...addresses(server.port, secrets),
    started: { pid: server.pid, pidFile: server.pidFile, marker },
    stop: async () => {
      rmSync(marker, { force: true });
      await server.stop();
    },
  };
}

const addresses = (port: number, secrets: LocalSecrets) => ({
  ownerUrl: `postgresql://rebound_owner:${secrets.databaseOwner}@127.0.0.1:${port}/${DATABASE}`,
  runtimeUrl: `postgresql://rebound_app:${secrets.databaseApp}@127.0.0.1:${port}/${DATABASE}`,
});

/** Whether a running `npm start` keeps the database of this data folder. */
export async function runsAlready(): Promise<boolean> {
  const dataDir = dataDirectory();
  const marker = path.join(dataDir, 'database.json');
  return existsSync(marker) && (await joinable(marker, localSecrets(dataDir))) !== undefined;
}

/** The same database as the administrator of the embedded server: for backups, which see every row. */
export function localAdminUrl(ownerUrl: string, dataDir: string): string {
  const url = new URL(ownerUrl);
  url.username = 'postgres';
  url.password = localSecrets(dataDir).databaseAdmin;
  return url.href;
}

async function joinable(marker: string, secrets: LocalSecrets) {
  if (!existsSync(marker)) return undefined;
  try {
    const { port, pid } = z
      .object({ port: z.number(), pid: z.number() })
      .parse(JSON.parse(readFileSync(marker, 'utf8')));
    process.kill(pid, 0); // its keeper lives; otherwise the server is an orphan and is started anew
    const urls = addresses(port, secrets);
    const client = new pg.Client({ connectionString: urls.ownerUrl });
    await client.connect();
    await client.end();
    return urls;
  } catch {
    return undefined;
  }
}

/** The owner of the tables and the runtime role, and the database; idempotent. */
export async function prepare(
  adminUrl: string,
  secrets: Pick<LocalSecrets, 'databaseOwner' | 'databaseApp'>,
  database = DATABASE,
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const [role, password] of [
      ['rebound_owner', secrets.databaseOwner],
      ['rebound_app', secrets.databaseApp],
    ] as const) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = rowCount ? 'ALTER' : 'CREATE';
      await client.query(
        `${verb} ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER rebound_owner`);
  } finally {
    await client.end();
  }
}
