import { Prisma } from '@/lib/platform/db/generated/client';

// The filters of the code: each place where a query says whose rows it means. One of them at a time is bent, so that it
// means somebody else's, which is what an attacker gets from a filter that was forgotten.

/** Which filter is bent, and how: where it says `from`, it says `to`. */
type Bent = { place: string; from: string; to: string };

let bent: Bent | null = null;
let met = new Set<string>();

/** Runs `work`; answers the places whose filters named `who` meanwhile. */
export async function filtersMet(who: string, work: () => Promise<unknown>): Promise<Set<string>> {
  bent = { place: '', from: who, to: who };
  met = new Set();
  await work().finally(() => {
    bent = null;
  });
  return met;
}

/** Runs `work` with one filter bent. */
export async function withBent<T>(how: Bent, work: () => Promise<T>): Promise<T> {
  bent = how;
  return work().finally(() => {
    bent = null;
  });
}

/** The file and line of ours that asks, from the innermost outwards; the transaction itself is a place as well. */
function placeOf(): string {
  const lines = new Error().stack?.split('\n') ?? [];
  const ours = lines.find(
    (line) => /\/lib\/(features|sharing|outbox|access|jobs)\//.test(line) && !/\.test\./.test(line),
  );
  return /\/(lib\/[^:)]+:\d+)/.exec(ours ?? '')?.[1] ?? 'somewhere else';
}

/** `client` with its filters watched, in transactions too. */
export function watched<T extends object>(client: T): T {
  return new Proxy(client, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'function' && name === '$transaction')
        return (work: (db: object) => unknown, limits: unknown) =>
          value.call(target, (db: object) => work(watched(db)), limits);
      if (typeof value === 'function' && (name === '$queryRaw' || name === '$executeRaw'))
        return (...args: unknown[]) => value.apply(target, isLock(args) ? args : seen(args));
      if (typeof name === 'string' && /^[a-z]/.test(name) && typeof value === 'object' && value !== null)
        return watchedModel(value);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** What only holds a row for the rest of a transaction gives nobody anything, whoever's it is. */
const isLock = ([sql]: unknown[]): boolean =>
  /^\s*SELECT (1|FROM|pg_advisory)\b[\s\S]*(FOR (UPDATE|SHARE|NO KEY)|pg_advisory)/.test(
    Array.isArray(sql) ? sql.join('?') : sql instanceof Prisma.Sql ? sql.sql : '',
  );

const watchedModel = (model: object) =>
  new Proxy(model, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (args?: { where?: unknown }) => {
        if (!args?.where) return value.call(target, args);
        const [where] = seen([args.where]);
        return value.call(target, { ...args, where });
      };
    },
  });

/** What is asked with, bent where this is the place for it. */
function seen(args: unknown[]): unknown[] {
  if (!bent) return args;
  const { from, to } = bent;
  if (!mentions(args, from)) return args;
  const place = placeOf();
  met.add(place);
  return place === bent.place ? args.map((one) => replaced(one, from, to)) : args;
}

function mentions(value: unknown, text: string): boolean {
  if (value === text) return true;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Date)
    return false;
  return Object.values(value instanceof Prisma.Sql ? value.values : value).some((one) => mentions(one, text));
}

function replaced(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (value instanceof Prisma.Sql)
    return new Prisma.Sql(
      value.strings,
      value.values.map((one) => replaced(one, from, to)),
    );
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Date)
    return value;
  // A template's strings are found by what they carry beside their elements.
  if (Array.isArray(value)) return 'raw' in value ? value : value.map((one) => replaced(one, from, to));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, from, to)]));
}
