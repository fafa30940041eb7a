import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a command came to. */
export type Outcome = { code: number | null; output: string };

const FOLDERS = ['/opt/rebound', '/etc/rebound', '/etc/nginx', '/var/lib/rebound', '/var/backups/rebound'];

/**
 * A machine of the guide's, in a folder of its own: the paths, ports and users that the guide names stand for ones that
 * disturb nothing else here. Commands are taken as they are written but for that.
 */
export class Machine {
  readonly root = mkdtempSync(path.join(tmpdir(), 'rebound-hosting-'));
  readonly ports: { database: number; web: number; https: number; http: number; smtp: number };
  readonly #words: [RegExp, string][];
  readonly #children: ChildProcess[] = [];

  constructor(ports: Machine['ports'], words: Record<string, string>) {
    this.ports = ports;
    const folders = Object.fromEntries(FOLDERS.map((folder) => [folder, path.join(this.root, folder)]));
    // Folders last: they may stand in what the other words became.
    this.#words = Object.entries({ ...words, ...folders }).map(([word, here]) => [whole(word), here]);
    execFileSync('chmod', ['0755', this.root]);
    for (const folder of Object.values(folders)) {
      mkdirSync(folder, { recursive: true });
      this.#give(folder, 'rebound');
    }
    mkdirSync(this.said('/etc/nginx/conf.d'));
    const home = path.join(this.root, 'home');
    mkdirSync(home);
    // What is cloned belongs to whoever runs the drill.
    writeFileSync(path.join(home, '.gitconfig'), '[safe]\n\tdirectory = *\n');
    this.#give(home, 'rebound');
  }

  /** What the guide says, as it is here. */
  said(text: string): string {
    return this.#words.reduce((all, [word, here]) => all.replace(word, () => here), text);
  }

  /** Runs a step's commands in one shell, which stops at the first that fails; what is said comes back with how it ended. */
  async run(as: string, script: string, cwd = this.said('/opt/rebound')): Promise<Outcome> {
    const child = this.start(as, ['bash', '-euo', 'pipefail', '-c', this.said(script)], { cwd });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    const code = await new Promise<number | null>((done) => child.on('close', done));
    return { code, output };
  }

  /** Starts a program as a user of the guide's, with nothing of this process' environment but what a login has. */
  start(
    as: string,
    [program = '', ...args]: string[],
    { cwd = '/', env = {} }: { cwd?: string; env?: Record<string, string> } = {},
  ): ChildProcess {
    const child = spawn(program, args, {
      cwd,
      ...identityOf(as),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...this.#login(),
        ...env,
        PATH: [env.PATH, this.#login().PATH].filter(Boolean).join(':'),
      } as unknown as NodeJS.ProcessEnv,
    });
    this.#children.push(child);
    return child;
  }

  write(file: string, text: string, as = 'rebound'): void {
    const here = this.said(file);
    writeFileSync(here, this.said(text), { mode: 0o600 });
    this.#give(here, as);
  }

  async close(): Promise<void> {
    for (const child of this.#children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise((done) => child.on('close', done));
      child.kill('SIGTERM');
      await Promise.race([ended, new Promise((done) => setTimeout(done, 20_000))]);
    }
    rmSync(this.root, { recursive: true, force: true });
  }

  #login() {
    const { PATH, LANG = 'C.UTF-8', npm_config_registry } = process.env;
    const registry = npm_config_registry ?? registryHere();
    return {
      ...{ PATH: usual(PATH), LANG, HOME: path.join(this.root, 'home') },
      ...{ PGHOST: this.root, PGPORT: String(this.ports.database) },
      ...(registry ? { npm_config_registry: registry } : {}),
    };
  }

  #give(file: string, as: string): void {
    const { uid, gid } = identityOf(as);
    if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
  }
}

/** A word of the guide's where it begins as one: what was put in its place may end with the same letters. */
const whole = (word: string) =>
  new RegExp(`(?<![\\w])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'g');

/** Root can be anybody; anybody else is all users of the guide. */
function identityOf(as: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0 || as === 'root') return {};
  const user = as === 'postgres' ? 'postgres' : 'nobody';
  const id = (of: string) => Number(execFileSync('id', [of, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Without the packages of this checkout: the guide's machine has none of them. */
const usual = (searched = '') =>
  [...searched.split(':').filter((folder) => !folder.includes('node_modules')), '/usr/sbin'].join(':');

const registryHere = () => execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();

/** The folder of Debian's PostgreSQL; throws where there is none. */
export function serverPrograms(): string {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const [newest] = versions.map(Number).toSorted((a, b) => b - a);
  if (!newest) throw new Error('This drill needs PostgreSQL of Debian: apt-get install postgresql nginx');
  return `/usr/lib/postgresql/${newest}/bin`;
}

/** So many ports that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  for (const server of servers) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  for (const server of servers) await new Promise((done) => server.close(done));
  return ports;
}
