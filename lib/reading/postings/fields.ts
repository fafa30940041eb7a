import type { Item } from './items';
import { lineOf } from './plain';

const PREFIXES = ['', 'schema:', 'http://schema.org/', 'https://schema.org/'];

/** A field of an object of data, with or without the name of its vocabulary. */
export function field(item: Item, name: string): unknown {
  for (const prefix of PREFIXES) {
    const value = Object.hasOwn(item, prefix + name) ? item[prefix + name] : undefined;
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/** A field as one line of text, whether it is a text, a number, an object with a name, or a list of those. */
export function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return lineOf(value) || null;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) {
      const text = textOf(one, depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  for (const name of ['@value', 'name', 'legalName', 'alternateName', 'value', 'text']) {
    const text = textOf(field(value as Item, name), depth + 1);
    if (text !== null) return text;
  }
  return null;
}

/** Several of them: each text of a list. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, 50) : [value])
    .map((one) => textOf(one))
    .filter((text) => text !== null);

/** Whether an object is of a kind, however its vocabulary is written. */
export function isOf(item: Item, kind: string): boolean {
  const types = item['@type'] ?? item.type ?? item['rdf:type'];
  return (Array.isArray(types) ? types.slice(0, 20) : [types]).some(
    (type) => typeof type === 'string' && type.replace(/^.*[/#:]/, '').toLowerCase() === kind.toLowerCase(),
  );
}
