import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELDS } from '@/lib/platform/log/fields';

// The types refuse a field that there is not; a value is looked at when it is written. Here every call is read as it stands:
// an event is a word written out, and what a field is given is none of the names by which text and addresses go.

type Call = { at: string; level: string; given: string };

const sources = globSync('{app,bin,emails,lib,prisma}/**/*.{ts,tsx}', {
  exclude: ['**/*.test.ts', '**/generated/**', 'lib/platform/log/**'],
}).concat('instrumentation.ts');

const calls: Call[] = sources.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  if (!source.includes("from '@/lib/platform/log'")) return [];
  return [...source.matchAll(/\blog\.(debug|info|warn|error)\(/g)].map(
    ({ 1: level = '', 0: call, index }) => ({
      at: `${file}:${source.slice(0, index).split('\n').length}`,
      level,
      given: argumentsFrom(source, index + call.length),
    }),
  );
});

/** What stands between the parentheses. */
function argumentsFrom(source: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < source.length; at++) depth += { '(': 1, ')': -1 }[source[at] ?? ''] ?? 0;
  return source.slice(from, at - 1);
}

test('finds the calls that there are', () => {
  expect(calls.length).toBeGreaterThan(35);
});

/** Where the event is given by the caller, as the name of a job that the same code has written out. */
const NAMED_BY_A_JOB = /^name,/;
const TEXT = /\b(message|email|address|subject|body|text|html|title|url|href|cookie|headers|query|stack)\b|`/;

test.each(calls)('$at logs a word of its own and no text', ({ level, given }) => {
  expect(given).toMatch(/^\s*'[a-z][a-zA-Z0-9.-]*'/.test(given) ? /./ : NAMED_BY_A_JOB);
  const fields = given.replace(/^[^{]*/, '').replace(/'[^']*'/g, "''");
  expect(fields).not.toMatch(TEXT);
  if (level !== 'error') expect(given).not.toMatch(/,\s*error\b/);
});

test.each(calls)('$at gives fields that there are', ({ given }) => {
  const named = [...given.matchAll(/[{,]\s*([a-zA-Z]+)\s*(?::|,|\})/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in FIELDS) && name !== 'error')).toEqual([]);
});
