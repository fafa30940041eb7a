import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// VERSION: a form whose action can tell a stale save says which version it was opened with.

const read = (pattern: string) =>
  globSync(pattern).map((file): [string, string] => [file, readFileSync(file, 'utf8')]);

/** Schemas of forms that take a version, by name. */
const schemas = read('lib/features/*/schema.ts').flatMap(([, source]) =>
  source
    .split(/^export const /m)
    .filter(
      (part) =>
        /\bversion: (?:seenVersion|z\.coerce)/.test(part) || /\bversion\b.*\bseenVersion\b/.test(part),
    )
    .map((part) => part.match(/^\w+/)?.[0] ?? ''),
);

/** Actions that parse with one of them. */
const actions = read('lib/features/*/actions.ts').flatMap(([, source]) =>
  [...source.matchAll(/export const (\w+) = \w+\(\s*(\w+),/g)].flatMap(([, action = '', schema = '']) =>
    schemas.includes(schema) ? [action] : [],
  ),
);

const forms = read('app/**/*.tsx').flatMap(([file, source]) =>
  actions
    .filter((action) => new RegExp(`useForm\\(${action}\\b`).test(source))
    .map((action) => [action, file, source] as const),
);

test('VERSION: every action that takes a version has a form that sends one', () => {
  expect(actions.length).toBeGreaterThan(4);
  expect(forms.length).toBeGreaterThan(4);
  expect(
    forms
      .filter(([, , source]) => !/<Form[^>]*\bversion=\{/s.test(source))
      .map(([action, file]) => `${action} in ${file}`),
  ).toEqual([]);
});
