import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licenceOf } from '@/bin/audit/licences';
import { lockedPackages, problemsOfLock, problemsOfManifest, readLockFile } from '@/bin/audit/lock-file';
import { silenceIn, weaknessesIn } from '@/bin/audit/weaknesses';

test.each([
  ['MIT', true],
  ['MIT OR GPL-3.0-only', true],
  ['(MIT OR CC0-1.0)', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', true],
  ['MIT and ISC', true],
  ['GPL-3.0-only', false],
  ['Apache-2.0 AND GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE.md', false],
  [undefined, false],
])('a package under %j may be used: %s', (said, ok) => {
  expect(licenceOf('some-package', said).ok).toBe(ok);
});

test('a package that names its licence in a file alone is known by name', () => {
  expect(licenceOf('seq-queue', undefined)).toEqual({ licence: 'MIT', ok: true });
});

describe('the lock file', () => {
  const lock = (one: object) =>
    lockedPackages(JSON.stringify({ packages: { '': {}, 'node_modules/a/node_modules/@b/c': one } }));

  test('names a package by the last folder', () => {
    expect(lock({ version: '1.0.0', dev: true })).toEqual([
      { name: '@b/c', version: '1.0.0', dev: true, runtime: false },
    ]);
  });

  test.each([
    ['no hash', { version: '1.0.0', license: 'MIT' }, /@b\/c 1\.0\.0 has no hash/],
    [
      'another source',
      { license: 'MIT', integrity: 'x', resolved: 'git+ssh://git@h.example/c' },
      /comes from git/,
    ],
    ['another licence', { license: 'GPL-3.0-only', integrity: 'x' }, /not on the list/],
  ])('is found out with %s', (_, one, problem) => {
    expect(problemsOfLock(lock(one))).toEqual([expect.stringMatching(problem)]);
  });

  test('of this product has nothing to mend, and every package we ask for has its reason', () => {
    const manifest = readFileSync('package.json', 'utf8');
    expect(problemsOfLock(readLockFile())).toEqual([]);
    expect(problemsOfManifest(manifest, readFileSync('docs/dependencies.md', 'utf8'))).toEqual([]);
  });
});

test('a package without a pin or a reason is found out', () => {
  const manifest = { dependencies: { 'left-pad': '^1.0.0' }, devDependencies: { zod: '1.2.3' } };
  expect(problemsOfManifest(JSON.stringify(manifest), '| zod, next | checks |')).toEqual([
    'left-pad is not pinned: ^1.0.0',
    'docs/dependencies.md does not say why left-pad',
  ]);
});

describe('the registry', () => {
  test('says what is known', () => {
    const via = ['other', { title: 'Reads too much', url: 'https://advisories.example/1' }];
    const answer = { vulnerabilities: { a: { name: 'a', severity: 'high', range: '<2', via } } };
    expect(weaknessesIn(JSON.stringify(answer))).toEqual([
      {
        ...{ name: 'a', severity: 'high', range: '<2' },
        about: ['through other', 'Reads too much https://advisories.example/1'],
      },
    ]);
    expect(weaknessesIn('{"vulnerabilities":{}}')).toEqual([]);
  });

  test.each([
    ['{"message":"405 Method Not Allowed - POST https://registry.example/audit"}', '405 Method Not Allowed'],
    ['', 'no answer'],
    ['<html>', 'no answer'],
  ])('that says %j told nothing, which is not the same as nothing known', (answer, why) => {
    expect(weaknessesIn(answer)).toBeNull();
    expect(silenceIn(answer)).toBe(why);
  });
});
