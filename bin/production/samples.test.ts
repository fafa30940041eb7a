import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FILES, IMPORTS } from '@/lib/rules/limits';

// The samples in deploy/, as they are. What reads them may not be on this machine: then that test says so in its title.

const folder = mkdtempSync(path.join(tmpdir(), 'rebound-samples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, args: string[]) => spawnSync(command, args, { encoding: 'utf8' });
const isThere = (command: string) => run('sh', ['-c', `command -v ${command}`]).status === 0;
/** A test by a program that not every machine has: without it the title alone says that nothing was tried. */
const testBy = (command: string, title: string, tried: () => void) =>
  isThere(command) ? test(title, tried) : test(`${title} (not tried: no ${command} here)`, () => undefined);

const nginx = readFileSync('deploy/nginx.conf', 'utf8');
const caddy = readFileSync('deploy/Caddyfile', 'utf8');
const units = globSync('deploy/systemd/*.service').toSorted();

describe('the samples of proxies', () => {
  test('let through the largest file that may be brought', () => {
    const largest = Math.max(IMPORTS.bytes, FILES.bytes) / 1024 / 1024;
    for (const [sample, size] of [
      [nginx, /client_max_body_size (\d+)m;/],
      [caddy, /max_size (\d+)MB/],
    ] as const)
      expect(Number(size.exec(sample)?.[1])).toBeGreaterThan(largest);
  });

  test('hand on what forms and limits are judged by', () => {
    for (const header of ['Host $http_host', 'X-Forwarded-Host $http_host', 'X-Forwarded-Proto $scheme'])
      expect(nginx).toContain(`proxy_set_header ${header};`);
    expect(nginx).toContain('proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;');
  });

  test('refuse the API over http, and keep addresses of calendars out of the log', () => {
    const servers = nginx.split(/^server \{$/m).slice(1);
    expect(servers).toHaveLength(2);
    expect(servers[0]).toMatch(/listen 80;[\s\S]*location \/api\/ \{\s*return 403;/);
    // Caddy sorts what stands in no handle: a redirect would come before the refusal.
    expect(caddy).toMatch(/http:\/\/\S+ \{[^}]*handle \/api\/\* \{\s+respond 403\s+\}\s+handle \{\s+redir /);
    expect(nginx).toContain('~^/calendar-feed/ 0;');
    for (const server of servers) expect(server).toContain('combined if=$rebound_logged;');
  });

  test('let a certificate renew by a folder that http serves', () => {
    expect(nginx).toMatch(
      /listen 80;[\s\S]*location \/\.well-known\/acme-challenge\/ \{\s*root \/var\/www\/html;/,
    );
  });
});

testBy('nginx', 'nginx takes its sample', () => {
  const made = run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
    ...[
      '-subj',
      '/CN=rebound.example',
      '-keyout',
      `${folder}/privkey.pem`,
      '-out',
      `${folder}/fullchain.pem`,
    ],
  ]);
  expect(made.status, made.stderr).toBe(0);
  const sample = nginx
    .replaceAll('/etc/ssl/rebound', folder)
    .replaceAll('/var/log/nginx', folder)
    .replace('listen 80;', 'listen 8080;');
  const whole = `pid ${folder}/pid; error_log stderr; events {} http { ${sample} }`;
  writeFileSync(`${folder}/nginx.conf`, whole);
  const { status, stderr } = run('nginx', ['-t', '-q', '-c', `${folder}/nginx.conf`]);
  expect(status, stderr).toBe(0);
});

testBy('caddy', 'Caddy takes its sample', () => {
  const { status, stderr } = run('caddy', [
    'validate',
    '--config',
    'deploy/Caddyfile',
    '--adapter',
    'caddyfile',
  ]);
  expect(status, stderr).toBe(0);
});

describe('the units', () => {
  test('are a web server, a worker, migrations and a backup, as a user of their own that can become no other', () => {
    expect(units.map((unit) => path.basename(unit))).toEqual(
      ['backup', 'migrate', 'web', 'worker'].map((name) => `rebound-${name}.service`),
    );
    for (const unit of units) {
      const text = readFileSync(unit, 'utf8');
      for (const line of [
        'User=rebound',
        'NoNewPrivileges=yes',
        'ProtectSystem=strict',
        'CapabilityBoundingSet=',
      ])
        expect(text.split('\n')).toContain(line);
      expect(text).not.toMatch(/(?:DATABASE_URL|MASTER_KEYS)=/);
    }
  });

  test('start what package.json starts', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of ['migrate', 'web', 'worker'])
      expect(readFileSync(`deploy/systemd/rebound-${name}.service`, 'utf8')).toContain(
        `ExecStart=/usr/bin/env ${scripts[name].replace('exec ', '')}\n`,
      );
  });

  testBy('systemd-analyze', 'are what systemd understands, without a warning', () => {
    const { status, stdout, stderr } = run('systemd-analyze', ['verify', '--man=no', ...units]);
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });
});
