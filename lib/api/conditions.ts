import { z } from 'zod';
import type { OpenOperation, Operation } from '@/lib/access/operation';
import { operations } from '@/lib/api/registry';

// Which operations answer an ETag, take If-Match, and are carried out once under an Idempotency-Key: for requests, the
// OpenAPI document and the tests alike.

type Declared = Operation | OpenOperation;

const properties = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** The fields that a schema of an object names at its top, on the side of the API. */
function fieldsOf(schema: z.ZodType, io: 'input' | 'output'): ReadonlySet<string> {
  let fields = properties.get(schema);
  if (!fields) {
    const json = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
    const all = [json, ...(json.anyOf ?? []), ...(json.oneOf ?? []), ...(json.allOf ?? [])];
    fields = new Set(
      all.flatMap((one) => (typeof one === 'object' ? Object.keys(one.properties ?? {}) : [])),
    );
    properties.set(schema, fields);
  }
  return fields;
}

/** Whether what it answers is one thing with a version, which is its ETag. */
export const hasTag = ({ answer }: Declared): boolean =>
  answer !== null && fieldsOf(answer, 'output').has('version');

/**
 * How a change keeps If-Match: by the version in its body, which the write itself compares; by the read of the same
 * address, in the transaction of the change; or not at all.
 */
export function conditionOf(operation: Operation): 'body' | Operation | null {
  const { method, path, body, asCoach, external } = operation;
  if (method === 'GET' || external) return null;
  if (body && fieldsOf(body, 'input').has('version')) return 'body';
  if (asCoach) return null;
  return operations.find((one) => one.method === 'GET' && one.path === path && hasTag(one)) ?? null;
}

/** Whether it can be asked for under an Idempotency-Key: not where a mail server is asked in the middle. */
export const isKeyed = (one: Declared): one is Operation =>
  one.method === 'POST' && one.needs === 'write' && !one.external;

/** The ETag of an answer: the version of the one thing that it is. */
export function tagOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('version' in value)) return null;
  return typeof value.version === 'number' ? `"${value.version}"` : null;
}
