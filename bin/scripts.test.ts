import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Whoever clones Rebound, says `npm ci` and then any of these commands is not told of a database client that nobody made.

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What needs packages alone, and what sets up a copy of its own. */
const BY_THEMSELVES = ['fix', 'mutate'];

/** Files that make what is missing before anything else runs, and who starts a program of these. */
const SETS_UP = /\bimport \{[^}]*\b(?:setUp|compiled)\b[^}]*\} from '\.\/setup\.mjs'/;

test.each(Object.entries(scripts))('npm run %s makes what it needs first', (name, command) => {
  if (BY_THEMSELVES.includes(name)) return;
  const [, file, what] = /^(?:exec )?node (?:--\S+ )*(bin\/[a-z-]+\.mjs)(?: ([a-z-]+))?/.exec(command) ?? [];
  expect(file, command).toBeDefined();
  expect(readFileSync(file ?? '', 'utf8')).toMatch(SETS_UP);
  if (file === 'bin/tool.mjs') expect(existsSync(`bin/${what}.ts`)).toBe(true);
});

test('the compiler of programs makes the database client, so that every program finds one', () => {
  expect(readFileSync('bin/compile.mjs', 'utf8')).toMatch(/await makeDatabaseClient\(/);
});
