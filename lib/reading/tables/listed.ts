import { Unopened } from './archive';
import { ownRows } from './own-list';
import type { RawRow } from './separated';
import { MOST_COLUMNS, MOST_ROWS } from './size';

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What programs call the list, where a file holds more than that. */
const NAMES = ['applications', 'jobs', 'jobApplications', 'items', 'data', 'results', 'rows', 'records'];
const DEEPEST = 3;

/**
 * The rows of a JSON file that holds a list of things: a first row of names, then each thing, counted from 1. What lies within
 * a thing becomes "company.name"; a list of what happened becomes a day and a word on each line. Throws Unopened.
 */
export function listedRows(text: string): RawRow[] {
  const list = listIn(parsed(text), 0);
  if (!list) throw new Unopened('not-a-table');
  if (list.length > MOST_ROWS) throw new Unopened('too-many-rows');
  const own = ownRows(list);
  if (own) return own;
  const flat = list.map(flattened);
  const names = [...new Set(flat.flatMap((thing) => [...thing.keys()]))];
  if (names.length > MOST_COLUMNS) throw new Unopened('too-many-columns');
  const rows = flat.map((thing, at) => ({ line: at + 1, cells: names.map((name) => thing.get(name) ?? '') }));
  return [{ line: 0, cells: names }, ...rows];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unopened('damaged');
  }
}

function listIn(value: unknown, depth: number): Thing[] | null {
  if (Array.isArray(value)) {
    const things = value.filter(isThing);
    return things.length > 0 && things.length === value.length ? things : null;
  }
  if (!isThing(value) || depth >= DEEPEST) return null;
  const named = NAMES.flatMap((name) => listIn(value[name], depth + 1) ?? []);
  if (named.length > 0) return named;
  const lists = Object.values(value).flatMap((one) => {
    const found = listIn(one, depth + 1);
    return found ? [found] : [];
  });
  return lists.sort((a, b) => b.length - a.length)[0] ?? null;
}

function flattened(thing: Thing): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(thing))
    if (isThing(value))
      for (const [inner, one] of Object.entries(value)) cells.set(`${name}.${inner}`, cellOf(one));
    else cells.set(name, cellOf(value));
  return cells;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const things = value.filter(isThing);
    return things.length > 0 ? things.map(happened).join('\n') : value.map(cellOf).join('; ');
  }
  return isThing(value) ? happened(value) : String(value);
}

const WHEN = [
  'on',
  'at',
  'date',
  'occurredAt',
  'happenedAt',
  'enteredAt',
  'changedAt',
  'timestamp',
  'time',
  'createdAt',
];
const WHAT = [
  'to',
  'toStage',
  'toStatus',
  'newStage',
  'newStatus',
  'stage',
  'status',
  'event',
  'title',
  'name',
  'type',
];

/** "2026-11-03 applied", of a thing that says when and what; else its words. */
function happened(thing: Thing): string {
  const [when, what] = [WHEN, WHAT].map((names) => names.map((name) => thing[name]).find(isWord));
  if (isWord(when) && isWord(what)) return `${when} ${what}`;
  return Object.values(thing).filter(isWord).join(', ');
}

const isWord = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
