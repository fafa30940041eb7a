import { readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';

const text = readFileSync('Dockerfile', 'utf8');
const steps = DockerfileParser.parse(text)
  .getInstructions()
  .map((step) => ({
    keyword: step.getKeyword(),
    words: step.getArgumentsContent() ?? '',
    line: step.getTextContent(),
  }));
const all = (keyword: string) => steps.filter((step) => step.keyword === keyword);
const lastStage = steps.slice(steps.findLastIndex(({ keyword }) => keyword === 'FROM'));
const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

test('is a Dockerfile without a mistake that a linter finds', () => {
  expect(validate(text).map(({ message }) => message)).toEqual([]);
});

test('builds on the Node of package.json, pinned to its patch, from a slim Debian', () => {
  expect(all('FROM').map(({ words }) => words.split(' ')[0])).toEqual(
    Array(2).fill(`node:${dependencies.node}-bookworm-slim`),
  );
  expect(devDependencies).not.toHaveProperty('node');
});

test('ends as an ordinary user, after the last step that needs another', () => {
  const user = lastStage.findLastIndex(({ keyword }) => keyword === 'USER');
  expect(lastStage[user]?.words).toBe('node');
  expect(lastStage.slice(user).filter(({ keyword }) => keyword === 'RUN')).toEqual([]);
});

test('asks nothing of the network but packages, and keeps no secret', () => {
  expect(all('ADD')).toEqual([]);
  expect(all('ARG')).toEqual([]);
  expect(text).not.toMatch(/curl|wget|apt-get|https?:/);
  for (const { words } of all('ENV')) expect(words).not.toMatch(/KEY|SECRET|PASSWORD|URL/);
});

test('takes into the image what was built, and no source', () => {
  const taken = lastStage.filter(({ keyword }) => keyword === 'COPY').map(({ line }) => line);
  for (const line of taken) expect(line).toMatch(/^COPY --from=build \/app\//);
  expect(taken.map((line) => line.split(' ').at(-1))).toEqual(
    ['', 'bin', 'prisma', 'node_modules', 'dist', '.next'].map((name) => `./${name}`),
  );
});

test('asks about health with the Node that is there', () => {
  expect(all('HEALTHCHECK')[0]?.line).toContain('CMD ["node", "bin/healthy.mjs"]');
});

test('lets no secret and nothing that was built elsewhere into the build', () => {
  const left = readFileSync('.dockerignore', 'utf8').split('\n');
  for (const name of [
    '.git',
    '.env',
    '.env.*',
    '.rebound',
    '.next',
    'dist',
    'node_modules',
    'deploy/secrets',
  ])
    expect(left).toContain(name);
  expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('deploy/secrets/');
});
