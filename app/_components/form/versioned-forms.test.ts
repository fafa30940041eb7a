import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// VERSION: a form whose action can tell a stale save says which version it was opened with.

const sourcesOf = (pattern: string) =>
  globSync(pattern).map((file): [string, string] => [file, readFileSync(file, 'utf8')]);

type Schema = { shape?: object; in?: Schema };

/** Whether a form's schema takes a version: itself, or before what it makes of the form. */
const isVersioned = (schema: Schema | undefined): boolean =>
  schema !== undefined && ('version' in (schema.shape ?? {}) || isVersioned(schema.in));

/** Actions that parse with such a schema of their folder. */
async function versionedActions(): Promise<string[]> {
  const found: string[] = [];
  for (const [file, source] of sourcesOf('lib/features/*/actions.ts')) {
    const schemas: Record<string, Schema> = await import(
      `../../../${file.replace('actions.ts', 'schema.ts')}`
    );
    for (const [, action = '', schema = ''] of source.matchAll(/export const (\w+) = \w+\(\s*(\w+),/g))
      if (isVersioned(schemas[schema])) found.push(action);
  }
  return found;
}

test('VERSION: every form of an action that takes a version sends one', async () => {
  const actions = await versionedActions();
  expect(actions).toContain('writeEntryAction');
  const forms = sourcesOf('app/**/*.tsx').flatMap(([file, source]) =>
    actions
      .filter((action) => new RegExp(`(?:useForm\\(|action=\\{)${action}\\b`).test(source))
      .map((action) => ({ action, file, source })),
  );
  expect(forms.length).toBeGreaterThan(5);
  const without = forms.filter(
    ({ source }) => !/<\w*Form[^>]*\bversion=\{|name="version"|fields=\{\{[^}]*\bversion\b/.test(source),
  );
  expect(without.map(({ action, file }) => `${action} in ${file}`)).toEqual([]);
});
