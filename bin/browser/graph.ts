import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ModuleItem, parseSync } from '@swc/core';

/** A file or a package that ends up in a browser, and the imports that lead there from a client component. */
export type Reached = { to: string; by: readonly string[] };

type Source = { directive: string | null; imports: string[] };

/** Everything that client components import, by whatever way. Types are gone by then, and an action is only its address. */
export function reachedInBrowsers(): Reached[] {
  const found = new Map<string, Reached>();
  for (const start of globSync('app/**/*.{ts,tsx}').toSorted())
    if (sourceOf(start).directive === 'use client') follow(start, [], found);
  return [...found.values()];
}

function follow(file: string, by: readonly string[], found: Map<string, Reached>): void {
  if (found.has(file)) return;
  found.set(file, { to: file, by });
  for (const name of sourceOf(file).imports) {
    const target = resolved(name, file);
    if (target === null) {
      if (!found.has(name)) found.set(name, { to: name, by: [...by, file] });
    } else if (sourceOf(target).directive !== 'use server') follow(target, [...by, file], found);
  }
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** The file of this repository that an import names; null for a package. */
function resolved(name: string, from: string): string | null {
  const base = name.startsWith('@/')
    ? name.slice(2)
    : name.startsWith('.')
      ? path.join(path.dirname(from), name)
      : null;
  if (base === null) return null;
  const file = ENDINGS.map((ending) => base + ending).find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  if (!file) throw new Error(`${from} imports ${name}, which is not there.`);
  return file;
}

const sources = new Map<string, Source>();

function sourceOf(file: string): Source {
  const known = sources.get(file) ?? read(file);
  sources.set(file, known);
  return known;
}

function read(file: string): Source {
  if (!/\.tsx?$/.test(file)) return { directive: null, imports: [] };
  const text = readFileSync(file, 'utf8');
  const { body } = parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x') });
  const [first] = body;
  const directive =
    first?.type === 'ExpressionStatement' && first.expression.type === 'StringLiteral'
      ? first.expression.value
      : null;
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)].flatMap(([, name]) => name ?? []);
  return { directive, imports: [...body.flatMap(importedBy), ...later] };
}

function importedBy(item: ModuleItem): string[] {
  switch (item.type) {
    case 'ImportDeclaration': {
      const onlyTypes =
        item.specifiers.length > 0 &&
        item.specifiers.every((one) => one.type === 'ImportSpecifier' && one.isTypeOnly);
      return item.typeOnly || onlyTypes ? [] : [item.source.value];
    }
    case 'ExportAllDeclaration':
      return [item.source.value];
    case 'ExportNamedDeclaration':
      return item.source && !item.typeOnly ? [item.source.value] : [];
    default:
      return [];
  }
}
