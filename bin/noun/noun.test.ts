import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { namesOf, problemWith } from './names';
import { writeNoun } from './write';

const MODULES = path.resolve('node_modules');
const AT = new Date('2026-11-29T12:00:00Z');

let tree: string;

beforeEach(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'rebound-noun-'));
});

afterEach(() => rmSync(tree, { recursive: true, force: true }));

/** The whole work tree, with this one's packages. */
function copyAll() {
  const left = /^(node_modules|\.git|\.next|\.rebound|dist|docs|test-results|playwright-report)$/;
  for (const name of readdirSync('.').filter((one) => !left.test(one)))
    cpSync(name, path.join(tree, name), { recursive: true });
  symlinkSync(MODULES, path.join(tree, 'node_modules'));
}

/** What a noun is written beside: folders without their files, the schema and the registries. */
function copyPlaces() {
  for (const folder of globSync(['lib/features/*/', 'app/*/*/']))
    mkdirSync(path.join(tree, folder), { recursive: true });
  for (const place of [
    'prisma',
    'lib/api/registry.ts',
    'lib/platform/crypto/sealed-columns.ts',
    'test/access/nouns.ts',
  ])
    cpSync(place, path.join(tree, place), { recursive: true });
}

/** Runs a program of a package in the copy; throws what it printed where it fails. */
async function run(program: string, ...args: string[]): Promise<string> {
  const env: Record<string, string | undefined> = { ...process.env };
  // What the runner around this test set for itself.
  for (const name of Object.keys(env)) if (/^(VITEST|DATABASE_URL|REBOUND_M)/.test(name)) delete env[name];
  const words = [path.join(MODULES, program), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    cwd: tree,
    env: { ...env, NODE_ENV: 'test', PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  }).catch(({ stdout: out, stderr, message }) => Promise.reject(new Error(`${message}\n${out}\n${stderr}`)));
  return stdout;
}

const read = (file: string) => readFileSync(path.join(tree, file), 'utf8');

describe('npm run noun', () => {
  // It makes a database client and starts a PostgreSQL, which takes its time on a busy machine.
  test('writes a noun that is well typed, well formatted and private', async () => {
    copyAll();
    const said = await run('tsx/dist/cli.mjs', 'bin/noun.ts', 'job-offers', 'job-offer');
    const files = said.split('\n').flatMap((line) => (line.startsWith('  ') ? [line.trim()] : []));
    expect(files.filter((file) => !existsSync(path.join(tree, file)))).toEqual([]);
    expect(read('prisma/schema/account.prisma')).toContain('jobOffers JobOffer[]');

    await run('prisma/build/index.js', 'generate');
    const code = files.filter((file) => /\.tsx?$/.test(file));
    const known = ['lib/api/registry.ts', 'lib/platform/crypto/sealed-columns.ts', 'test/access/nouns.ts'];
    await run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', ...code, ...known);
    const config = {
      extends: './tsconfig.json',
      include: [],
      files: ['test/database.setup.ts', ...code, ...known],
    };
    writeFileSync(path.join(tree, 'tsconfig.noun.json'), JSON.stringify(config));
    await run('typescript/bin/tsc', '--project', 'tsconfig.noun.json');

    const tests = ['lib/features/job-offers', 'lib/platform/db/schema', 'lib/access/matrix-routes'];
    await run('vitest/vitest.mjs', 'run', '--reporter=json', '--outputFile=report.json', ...tests);
    expect(JSON.parse(read('report.json'))).toMatchObject({ numPassedTests: 11, numTotalTests: 11 });
  }, 300_000);

  test.each([
    ['Visits', 'visit', '"Visits" is no name for a noun'],
    ['visits', '../visit', '"../visit" is no name for a noun'],
    ['visits2', 'visit', '"visits2" is no name for a noun'],
    ['news', 'news', 'have to differ'],
    ['a'.repeat(41), 'visit', 'is longer than 40 letters'],
    ['templates', 'template', 'There is lib/features/templates already'],
    ['pipeline', 'pipe', 'There is app/(client)/pipeline already'],
    ['firms', 'company', 'There is a model Company already'],
    ['stage-events', 'step', 'There is a table stage_events already'],
  ])('refuses %s %s in a sentence, and writes nothing', (plural, singular, reason) => {
    copyPlaces();
    const before = everyFile();
    expect(() => writeNoun(tree, plural, singular, AT)).toThrow(reason);
    expect(everyFile()).toEqual(before);
  });

  test('refuses to write over a noun that it wrote before', () => {
    copyPlaces();
    writeNoun(tree, 'visits', 'visit', AT);
    writeFileSync(path.join(tree, 'lib/features/visits/data.ts'), '// Mine by now.\n');
    expect(() => writeNoun(tree, 'visits', 'visit', AT)).toThrow('already, so nothing was written');
    expect(read('lib/features/visits/data.ts')).toBe('// Mine by now.\n');
  });

  test('writes nothing where a registry has lost the place for its line', () => {
    copyPlaces();
    writeFileSync(path.join(tree, 'test/access/nouns.ts'), '');
    const before = everyFile();
    expect(() => writeNoun(tree, 'visits', 'visit', AT)).toThrow('test/access/nouns.ts has no place');
    expect(everyFile()).toEqual(before);
  });

  test('gives its migration a name after all others, whatever the clock says', () => {
    copyPlaces();
    const { files } = writeNoun(tree, 'visits', 'visit', new Date('2020-01-01T00:00:00Z'));
    const mine = files.find((file) => file.endsWith('migration.sql'))?.split('/')[2];
    const all = readdirSync(path.join(tree, 'prisma/migrations')).filter((name) => /^\d/.test(name));
    expect(all.toSorted().at(-1)).toBe(mine);
  });
});

const everyFile = () => readdirSync(tree, { recursive: true, encoding: 'utf8' }).toSorted();

test('a noun has one form of its name for each place', () => {
  expect(namesOf('job-offers', 'job-offer')).toEqual({
    folder: 'job-offers',
    table: 'job_offers',
    model: 'JobOffer',
    one: 'jobOffer',
    many: 'jobOffers',
    Many: 'JobOffers',
    words: { one: 'job offer', aOne: 'a job offer', many: 'job offers', Heading: 'Job offers' },
  });
  expect(namesOf('errands', 'errand').words.aOne).toBe('an errand');
  expect(problemWith('visits', 'visit')).toBeNull();
});
