import { existsSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { shiftSeconds } from '@/lib/platform/clock';
import { requireMasterKeys } from '@/lib/platform/crypto/key-check';
import { parseMasterSecrets } from '@/lib/platform/crypto/keys';
import { dataDirectory, localDatabase, localSecrets, type StartedDatabase } from '@/lib/platform/db/local';
import { requireRuntimeRole } from '@/lib/platform/db/preflight';
import { withTls } from '@/lib/platform/db/tls';
import { type Environment, readEnvironment, readSetting } from '@/lib/platform/env';
import { SetupError } from '@/lib/platform/errors';
import { readSettingFiles } from '@/lib/platform/settings/files';

type Step = (line: string) => void;

/**
 * The settings of this machine, in process.env and checked; `release` stops what was started for them, and `database` is
 * that, for a keeper that is another process.
 */
export type Settled = {
  environment: Environment;
  database: StartedDatabase | null;
  release(): Promise<void>;
};

/** Puts the settings of .env, and of the files that settings name, where the environment does not say them itself. */
export function loadSettings(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
  readSettingFiles(process.env);
}

const DEFAULT_PORT = 3000;

/** Where the web server listens. `host` is undefined for every interface. Throws SetupError. */
export function listening(): { host: string | undefined; port: number } {
  const isLocal = process.env.REBOUND_MODE === 'local' || !process.env.DATABASE_URL;
  return {
    host: readSetting('HOST', process.env) ?? (isLocal ? '127.0.0.1' : undefined),
    port: readSetting('PORT', process.env) ?? DEFAULT_PORT,
  };
}

/**
 * Settles where the database is and what the settings are. Without DATABASE_URL that is local mode: an
 * embedded server, secrets made once, migrations applied. With it, everything comes from the environment; `migrates`: the
 * migrations run where DATABASE_OWNER_URL is given, which is for `npm start` alone. What else starts leaves the tables as they
 * are: an empty database is a restore that broke off, or another one, and who upgrades looks at the plan first. `keeper` is the
 * process that keeps the embedded server running. Throws SetupError with one plain line.
 */
export async function settle(
  onStep: Step = () => undefined,
  { keeper = process.pid, migrates = false }: { keeper?: number; migrates?: boolean } = {},
): Promise<Settled> {
  loadSettings();
  const shift = shiftSeconds(process.env.REBOUND_TIME_SHIFT);
  if (process.env.DATABASE_URL && process.env.REBOUND_TIME_SHIFT) {
    throw new SetupError(
      'REBOUND_TIME_SHIFT works with the embedded database only: unset it, or unset DATABASE_URL.',
    );
  }
  const { host, port } = listening();
  Object.assign(process.env, { PORT: String(port), HOST: host ?? '' });
  return process.env.DATABASE_URL ? settleHosted(onStep, migrates) : settleLocal(onStep, shift, keeper);
}

async function settleLocal(onStep: Step, shift: number, keeper: number): Promise<Settled> {
  const secrets = localSecrets(dataDirectory());
  onStep('Starting the embedded database');
  const database = await localDatabase({ keeper, onStep });
  try {
    Object.assign(process.env, {
      REBOUND_MODE: 'local',
      DATABASE_URL: database.runtimeUrl,
      NEXTAUTH_SECRET: secrets.nextAuth ?? '',
      REBOUND_MASTER_KEYS: secrets.masterKeys,
      REBOUND_ERASURES: process.env.REBOUND_ERASURES || path.join(dataDirectory(), 'erasures'),
      REBOUND_URL: process.env.REBOUND_URL || `http://localhost:${process.env.PORT}`,
      MAIL_TRANSPORT: process.env.MAIL_TRANSPORT || 'local',
      MAIL_FROM: process.env.MAIL_FROM || 'Rebound <hello@rebound.localhost>',
    });
    const environment = settled();
    if (database.started) {
      const { ownerUrl, runtimeUrl } = database;
      const applied = await (await upkeep()).bringUpToDate({ ownerUrl, runtimeUrl }, onStep);
      if (applied.length) onStep(`Applied ${applied.length} migration${applied.length === 1 ? '' : 's'}`);
      await setTimeShift(database.ownerUrl, shift);
      // The children inherit a DATABASE_URL, beside which the shift would be refused; the row carries it now.
      process.env.REBOUND_TIME_SHIFT = '';
      if (shift) onStep(`Moved the clock by ${shift} seconds`);
    }
    await requireMasterKeys(environment.DATABASE_URL, parseMasterSecrets(environment.REBOUND_MASTER_KEYS));
    return { environment, database: database.started, release: database.stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function settleHosted(onStep: Step, migrates: boolean): Promise<Settled> {
  process.env.REBOUND_MODE ||= 'hosted';
  process.env.MAIL_TRANSPORT ||= process.env.REBOUND_MODE === 'local' ? 'local' : '';
  requireDatabaseTls();
  const environment = settled();
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (ownerUrl && migrates) {
    const applied = await (await upkeep()).bringUpToDate(
      { ownerUrl, runtimeUrl: environment.DATABASE_URL, backupUrl: process.env.DATABASE_BACKUP_URL },
      onStep,
    );
    onStep(applied.length ? `Applied ${applied.length} migrations` : 'The database is up to date');
  }
  // Web and worker need the runtime role alone.
  for (const setting of ADDRESSES.slice(1)) process.env[setting] = '';
  await requireRuntimeRole(environment.DATABASE_URL);
  await requireMasterKeys(environment.DATABASE_URL, parseMasterSecrets(environment.REBOUND_MASTER_KEYS));
  return { environment, database: null, release: async () => undefined };
}

const ADDRESSES = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_BACKUP_URL', 'DATABASE_SCRATCH_URL'];

/** Checks the settings, and leaves the site's address as one and the same text for all that read it. */
function settled(): Environment {
  const environment = readEnvironment(process.env);
  const { REBOUND_URL } = environment;
  Object.assign(process.env, { REBOUND_URL, NEXTAUTH_URL: REBOUND_URL });
  return environment;
}

/** Says in the addresses themselves how to connect, as whatever this process starts reads them there. */
export function requireDatabaseTls(): void {
  const off = process.env.REBOUND_DATABASE_TLS === 'off';
  for (const setting of ADDRESSES) {
    const address = process.env[setting];
    if (address) process.env[setting] = withTls(setting, address, off);
  }
}

/** Loaded where it is done: a worker of a host has no use for a migration engine. */
const upkeep = () => import('./up-to-date');

/** Only the owner of the tables may move the clock; the app reads it. */
async function setTimeShift(ownerUrl: string, seconds: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('UPDATE time_shift SET seconds = $1', [seconds]);
  } finally {
    await client.end();
  }
}
