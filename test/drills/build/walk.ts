import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { parse } from 'yaml';
import { TEST_MASTER_KEYS } from '@/test/secrets';
import { megabytes, memoryOf, once, start } from './container';
import { makeImage, ORDINARY } from './image';

/** Of one server: its superuser, and the two roles of a hosted Rebound. */
type Addresses = { admin: string; owner: string; app: string };

const PORT = process.env.REBOUND_DRILL_PORT ?? '4680';
const READY_WITHIN_MS = 60_000;
/** The whole of it, with Node: the packages, Next's output, the programs. */
const LARGEST_MB = 350;

// The steps of the Dockerfile in clean folders, then what compose.yaml starts, as an ordinary user who can write none of it.
export async function walk({ admin, owner, app }: Addresses) {
  const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'rebound-image-')));
  chmodSync(base, 0o755);
  const volume = path.join(base, 'volume');
  for (const folder of [volume, path.join(base, 'home')]) {
    mkdirSync(folder);
    if (ORDINARY) chownSync(folder, ORDINARY.uid, ORDINARY.gid);
  }
  const began = performance.now();
  try {
    const image = makeImage('Dockerfile', base, (line) => process.stdout.write(`  ${line}\n`));
    const seconds = Math.round((performance.now() - began) / 1000);
    const { services } = parse(readFileSync('compose.yaml', 'utf8'), { merge: true });
    const database = await emptyDatabase({ admin, owner, app });
    const settings = {
      REBOUND_URL: `http://localhost:${PORT}`,
      PORT,
      HOST: '127.0.0.1',
      REBOUND_TRUSTED_PROXIES: '0',
      REBOUND_ERASURES: path.join(volume, 'erasures'),
      MAIL_TRANSPORT: 'smtp',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'Rebound <hello@rebound.example>',
      DATABASE_URL_FILE: secret(base, 'database_url', database.app),
      REBOUND_MASTER_KEYS_FILE: secret(base, 'master_keys', TEST_MASTER_KEYS),
    };
    const asOwner = {
      ...settings,
      DATABASE_OWNER_URL_FILE: secret(base, 'database_owner_url', database.owner),
    };
    const run = (command: readonly string[]) => once(image, base, settings, command);
    const migrated = once(image, base, asOwner, services.migrate.command);
    const again = once(image, base, asOwner, services.migrate.command);

    const web = start(image, base, settings, image.command);
    const worker = start(image, base, settings, services.worker.command);
    const health = await ready(`${settings.REBOUND_URL}/api/health`);
    const pages = await Promise.all(
      ['/', '/sign-in', '/api/v1/openapi.json'].map((name) => look(settings.REBOUND_URL + name)),
    );
    const [home = ''] = pages.map(({ text }) => text);
    const assets = [...new Set(home.match(/\/_next\/static\/[^"\\]+/g) ?? [])].slice(0, 20);
    const served = await Promise.all(assets.map((name) => look(settings.REBOUND_URL + name)));
    const asked = run(image.health);
    const said = COMMANDS.map(({ command, answers }) => ({ command, answers, ...run(['node', ...command]) }));
    await sleep(2000);
    const memory = { web: memoryOf(web.child.pid ?? 0), worker: memoryOf(worker.child.pid ?? 0) };
    const ends = await Promise.all([web.stop(), worker.stop()]);
    const after = run(image.health);
    const logs = web.said() + worker.said();
    const size = megabytes(
      ['node_modules', '.next', 'dist'].map((name) => path.join(image.folder, image.workdir, name)),
    );
    const withNode = size + megabytes([process.execPath]);

    const broken = Object.entries({
      'migrations ran, and found nothing to do the second time':
        migrated.status === 0 && /^Applied: /m.test(migrated.said) && /up to date/.test(again.said),
      'web and worker answer for themselves within a minute': health === 200,
      'pages, their scripts and the description of the API are served':
        assets.length > 3 && [...pages, ...served].every(({ status }) => status === 200),
      'the health check says yes while the web server runs, and no afterwards':
        asked.status === 0 && after.status === 1,
      'the commands of an operator answer': said.every(({ answers, said: words }) => answers.test(words)),
      'a signal ends each of them': ends.every((code) => code === 0),
      'nobody tried to write what is not theirs': !/EACCES|EROFS|EPERM/.test(logs),
      'nothing was missing': !/Cannot find|MODULE_NOT_FOUND/.test(logs),
      [`it has less than ${LARGEST_MB} MB, Node included`]: withNode < LARGEST_MB,
    }).flatMap(([promise, kept]) => (kept ? [] : [promise]));
    const figures = {
      'steps carried out by': ORDINARY
        ? `user ${ORDINARY.uid}; files of the image are root’s`
        : 'this user; files can be written',
      'not carried out': 'by Docker itself: no layers, no mounts, no network of its own',
      'seconds for the image': seconds,
      'MB of packages, Next’s output and programs': size,
      'MB with Node 24': withNode,
      'MB of memory at rest: web, worker': `${memory.web}, ${memory.worker}`,
      'scripts and styles of the first page': assets.length,
      'commands of an operator': said.length,
    };
    const all = [migrated.said, again.said, logs, ...said.map((one) => one.said)].join('\n');
    return { figures, broken, said: all };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

const COMMANDS = [
  { command: ['bin/program.mjs', 'run', 'keys', 'status'], answers: /version 1 .*the newest/ },
  { command: ['bin/program.mjs', 'run', 'mail', 'status'], answers: /no dead letters/ },
  { command: ['bin/audit.mjs', 'verify'], answers: /lines of the security log/ },
  {
    command: ['bin/program.mjs', 'run', 'sessions', 'end', 'nobody@example.com'],
    answers: /Nobody here has this address/,
  },
  {
    command: ['bin/program.mjs', 'run', 'factors', 'forget', 'nobody@example.com'],
    answers: /Nobody here has this address/,
  },
  { command: ['bin/program.mjs', 'run', 'token', '--email', 'a@example.com'], answers: /in local mode only/ },
];

/** A database with nothing in it, for the two roles of the run's server. */
async function emptyDatabase({ admin, owner, app }: Addresses) {
  const name = 'rebound_image';
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} OWNER rebound_owner`);
  await client.end();
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { owner: at(owner), app: at(app) };
}

function secret(base: string, name: string, value: string): string {
  const file = path.join(base, name);
  writeFileSync(file, `${value}\n`);
  return file;
}

async function ready(url: string): Promise<number> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200 || Date.now() > deadline) return status;
    await sleep(200);
  }
}

async function look(url: string) {
  const answer = await fetch(url);
  return { status: answer.status, text: await answer.text() };
}
