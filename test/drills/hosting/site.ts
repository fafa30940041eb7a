import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { expect } from 'vitest';
import { type Machine, serverPrograms } from './machine';

// What the guide's machine runs beside the commands of its steps: the database server, units, the proxy.

/** Debian's PostgreSQL, empty, with passwords asked for on the line. */
export async function startDatabase(machine: Machine): Promise<void> {
  const programs = serverPrograms();
  const home = path.join(machine.root, 'postgres');
  mkdirSync(home);
  await must(
    machine.run('root', `chown -R ${process.getuid?.() === 0 ? 'postgres' : '$(id -u)'} ${home}`, '/'),
  );
  const data = path.join(home, 'data');
  const make = `${programs}/initdb --pgdata ${data} --username postgres --auth-local trust --auth-host scram-sha-256`;
  await must(machine.run('postgres', make, home));
  machine.start('postgres', [
    `${programs}/postgres`,
    ...['-D', data, '-p', String(machine.ports.database), '-k', home],
    ...['-c', 'listen_addresses=127.0.0.1'],
  ]);
  const ready = () => machine.run('postgres', `${programs}/pg_isready -h ${home} -q`, home);
  await expect.poll(async () => (await ready()).code, { timeout: 30_000 }).toBe(0);
}

/** A unit's own lines, as systemd reads them. */
export function startUnit(machine: Machine, name: string, log: string): ChildProcess {
  const file = machine.said(`/opt/rebound/deploy/systemd/${name}.service`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const all = (key: string) =>
    lines
      .filter((line) => line.startsWith(`${key}=`))
      .map((line) => machine.said(line.slice(key.length + 1)));
  const [command = ''] = all('ExecStart');
  const settings = all('EnvironmentFile').flatMap((path) => readFileSync(path, 'utf8').split('\n'));
  // The file of settings is the later of the two, and so is what it says.
  const assigned = [...all('Environment').flatMap((line) => line.split(' ')), ...settings];
  const env = Object.fromEntries(
    assigned.flatMap((word) => {
      const [, key = '', value = ''] = /^([A-Z_]+)=(.*)$/.exec(word) ?? [];
      return key ? [[key, value]] : [];
    }),
  );
  const [cwd = '/'] = all('WorkingDirectory');
  const words = command.split(' ');
  const child = machine.start('rebound', words, { cwd, env });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => appendFileSync(log, chunk));
  return child;
}

/** Answers once `url` does, with 200. */
export const answers = (url: string) =>
  expect
    .poll(
      () =>
        fetch(url).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000, interval: 250 },
    )
    .toBe(200);

/** One statement under one of the addresses that the guide sets. */
async function under(machine: Machine, address: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: machine.said(address) });
  await client.connect();
  const { rows } = await client.query(sql, values);
  await client.end();
  return rows;
}

/** As the role of backups, which is shown every row. */
export const asBackup = (machine: Machine, sql: string) =>
  under(machine, 'postgresql://rebound_backup:backup-password@127.0.0.1:5432/rebound', sql);

/** Moves the site's clock forward to a moment, as the owner of the tables: it is hers to move. */
export const moveClockTo = (machine: Machine, to: Date) =>
  under(
    machine,
    'postgresql://rebound_owner:owner-password@127.0.0.1:5432/rebound',
    'UPDATE time_shift SET seconds = seconds + ceil(extract(epoch FROM $1::timestamptz - rebound.now()))::int',
    [to.toISOString()],
  );

/** Statements as the user `postgres` in psql, which stops at the first that fails. */
export async function asSuperuser(machine: Machine, sql: string): Promise<void> {
  const home = path.join(machine.root, 'postgres');
  const file = path.join(home, 'step.sql');
  machine.write(file, sql, 'postgres');
  await must(machine.run('postgres', `psql -h ${home} -v ON_ERROR_STOP=1 -q -f ${file} postgres`, home));
}

/** Waits for a command that has to go well; throws what it said where it doesn't. */
export async function must(running: ReturnType<Machine['run']>): Promise<string> {
  const { code, output } = await running;
  if (code !== 0) throw new Error(`It ended with ${code}:\n${output.slice(-4_000)}`);
  return output;
}
