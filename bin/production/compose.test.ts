import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DCLinter } from 'dclint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseMasterSecrets } from '@/lib/platform/crypto/keys';
import { settingNamed, settingNames } from '@/lib/platform/settings';

type Service = {
  image: string;
  command?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
};
const compose: { services: Record<string, Service>; secrets: Record<string, { file: string }> } = parse(
  readFileSync('compose.yaml', 'utf8'),
  { merge: true },
);
const { services } = compose;
const ours = ['web', 'worker', 'migrate'];

test('is what the specification of compose files allows', async () => {
  const [result] = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] }).lintFiles(
    ['compose.yaml'],
    false,
  );
  expect(result?.messages.filter(({ type }) => type === 'error')).toEqual([]);
});

test('runs web, worker and migrations from one image, with a root file system that nobody writes', () => {
  for (const name of ours)
    expect(services[name]).toMatchObject({ image: 'rebound', read_only: true, cap_drop: ['ALL'] });
});

test('starts web and worker once the migrations are through, and those once the database answers', () => {
  for (const name of ['web', 'worker'])
    expect(services[name]?.depends_on?.migrate?.condition).toBe('service_completed_successfully');
  expect(services.migrate?.depends_on?.postgres?.condition).toBe('service_healthy');
});

test('gives the owner of the tables to migrations alone', () => {
  const owners = ours.filter((name) => services[name]?.secrets?.includes('database_owner_url'));
  expect(owners).toEqual(['migrate']);
});

test('sets only what is a setting, and secrets by file', () => {
  for (const name of ours) {
    for (const setting of Object.keys(services[name]?.environment ?? {})) {
      const secret = setting.replace(/_FILE$/, '');
      expect(settingNames).toContain(secret);
      if (setting !== secret) expect(settingNamed(secret as (typeof settingNames)[number]).secret).toBe(true);
    }
  }
});

test('names every image by a version', () => {
  for (const { image } of Object.values(services))
    if (image !== 'rebound') expect(image).toMatch(/^[\w/]+:v?\d+\.\d+[\w.-]*$/);
});

test('is reached from this machine alone', () => {
  const ports = Object.values(services).flatMap((service) => service.ports ?? []);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

test('has its secrets made by a script, which makes them once, for their owner alone', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'rebound-secrets-')), 'secrets');
  const make = () => spawnSync('sh', ['deploy/secrets.sh', folder], { encoding: 'utf8' });
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8').trim();
  try {
    expect(make().status).toBe(0);
    const wanted = Object.values(compose.secrets).map(({ file }) => path.basename(file));
    expect(readdirSync(folder).toSorted()).toEqual(wanted.toSorted());
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(parseMasterSecrets(read('master_keys')).newest).toBe(1);
    expect(read('database_url')).toBe(
      `postgresql://rebound_app:${read('app_password')}@postgres:5432/rebound`,
    );
    const before = wanted.map(read);
    expect(make().status).toBe(0);
    expect(wanted.map(read)).toEqual(before);
  } finally {
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
});
