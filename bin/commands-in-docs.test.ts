import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stepsOfGuide } from '@/test/drills/hosting/guide';

// What the pages for operators name has to be there: commands, files, settings.

const PAGES = ['README.md', 'SECURITY.md', 'CHANGELOG.md', ...pagesOf('docs')].filter((page) =>
  existsSync(page),
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const settings = readFileSync('docs/settings.md', 'utf8');

function pagesOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.map((name) => path.join(folder, name));
}

test.each(PAGES)('%s names commands that there are', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(/\bnpm run (?:--\S+ )?([a-z][a-z-]*)/g)];
  const unknown = named.flatMap(([, name = '']) => (name in scripts ? [] : [name]));
  expect(unknown).toEqual([]);
});

test.each(PAGES)('%s leads to files that there are', (page) => {
  const text = readFileSync(page, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, to = '']) =>
    path.join(path.dirname(page), to),
  );
  const samples = [...text.matchAll(/(?<![\w/.])deploy\/[\w./-]*\w/g)].map(([to]) => to);
  // `deploy/secrets.sh` makes the folder of the same name.
  const made = ['deploy/secrets'];
  expect([...links, ...samples].filter((to) => !existsSync(to) && !made.includes(to))).toEqual([]);
});

test('the guide sets settings that there are', () => {
  const set = stepsOfGuide()
    .filter(({ language }) => language === 'ini')
    .flatMap(({ text }) => [...text.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
  expect(set.length).toBeGreaterThan(10);
  expect(set.filter((name) => !settings.includes(`\`${name}\``))).toEqual([]);
});
