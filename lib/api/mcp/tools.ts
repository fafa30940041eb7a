import type { Tool } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { OpenOperation, Operation } from '@/lib/access/operation';
import { isKeyed } from '@/lib/api/conditions';
import { openOperations, operations } from '@/lib/api/registry';
import { IDEMPOTENCY_KEY_MOST } from '@/lib/rules/limits';

// The tools of an assistant, made from the declarations that also answer the API and write its document: one for each
// operation that a token may use.

type Declared = Operation | OpenOperation;
/** The schema of one argument. */
type Schema = NonNullable<Tool['inputSchema']['properties']>[string];

/** What becomes of it: it only reads, it changes the person's own records, or something reaches another person or place. */
export type Effect = 'reads' | 'writes' | 'sends';

/** An operation as a tool: what it says of itself, and where each of its arguments goes. */
export type OperationTool = { operation: Declared; tool: Tool; parts: Record<string, Part> };
type Part = 'path' | 'query' | 'body' | 'key';

const KEY = 'idempotencyKey';

const effectOf = (one: Declared): Effect => {
  if (one.needs !== 'write') return 'reads';
  return one.sends || one.external ? 'sends' : 'writes';
};

const EFFECTS: Record<Effect, string> = {
  reads: 'Reads: nothing is changed.',
  writes: 'Writes: it changes the person’s own records, and nothing reaches anybody else.',
  sends:
    'Sends: something reaches somebody else or another site by it, now or later. Use it only when the person asked for exactly this.',
};

const OVERRIDE =
  'Inside a closed window it is refused (BACK-GUARD). Name a `ground` only after the person has seen the refusal and said so: it is recorded.';

const ASKED =
  'It asks before it does something twice: the refusal names what is there already, and `again`. Send that only after the person has said that another one is meant.';

const KEY_SCHEMA = {
  type: 'string',
  minLength: 1,
  maxLength: IDEMPOTENCY_KEY_MOST,
  description:
    'A name of your own for this call: called again with it, it is answered as before and does nothing twice.',
};

export const TOOLS: readonly OperationTool[] = [...operations, ...openOperations]
  .filter(({ stepUp }) => !stepUp)
  .map(toolOf);

function toolOf(operation: Declared): OperationTool {
  const effect = effectOf(operation);
  const fields: [string, Part, unknown, boolean][] = [];
  if (operation.path.includes('{id}'))
    fields.push(['id', 'path', { type: 'string', format: 'uuid', description: 'Which one' }, true]);
  for (const part of ['query', 'body'] as const) fields.push(...fieldsOf(operation[part], part));
  if (isKeyed(operation)) fields.push([KEY, 'key', KEY_SCHEMA, false]);
  const { name, needs, refusals = [], summary } = operation;
  const rules = refusals.length > 0 ? `Rules that may refuse it: ${refusals.join(', ')}.` : '';
  const override = refusals.includes('BACK-GUARD') ? OVERRIDE : '';
  const asked = operation.unlessSaid ? ASKED : '';
  return {
    operation,
    parts: Object.fromEntries(fields.map(([field, part]) => [field, part])),
    tool: {
      name,
      title: summary,
      description: [`${summary}.`, EFFECTS[effect], rules, override, asked].filter(Boolean).join(' '),
      inputSchema: {
        type: 'object',
        properties: Object.fromEntries(fields.map(([field, , schema]) => [field, schema as Schema])),
        required: fields.filter(([, , , required]) => required).map(([field]) => field),
        additionalProperties: false,
      },
      annotations: {
        title: summary,
        readOnlyHint: effect === 'reads',
        // What only adds destroys nothing; a change writes over what was there.
        destructiveHint: effect !== 'reads' && !(operation.method === 'POST' && operation.status === 201),
        idempotentHint: effect === 'reads' || operation.method === 'PATCH' || operation.method === 'DELETE',
        openWorldHint: effect === 'sends',
      },
      _meta: { 'rebound/effect': effect, 'rebound/scope': needs, 'rebound/rules': [...refusals] },
    },
  };
}

/** The fields that a query or a body names at its top; of several shapes those of all, none of them needed by all. */
function fieldsOf(schema: z.ZodType | undefined, part: Part): [string, Part, unknown, boolean][] {
  if (!schema) return [];
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const shapes = [json, ...(json.anyOf ?? []), ...(json.oneOf ?? [])].filter(
    (one) => typeof one === 'object',
  );
  const required = new Set(json.required ?? []);
  const fields = new Map(shapes.flatMap((shape) => Object.entries(shape.properties ?? {})));
  return [...fields].map(([name, one]) => [name, part, one, required.has(name)]);
}

/**
 * A call as the request to the API that it is: its path in parts, none of which is read again as an address, so that an id
 * leads to no other operation. An argument that no field has goes to the body, which refuses it.
 */
export function requestOf(
  { operation, parts }: OperationTool,
  given: Readonly<Record<string, unknown>>,
): { segments: string[]; query: string; headers: Record<string, string>; body: string | undefined } {
  const of = (part: Part) => Object.entries(given).filter(([field]) => (parts[field] ?? 'body') === part);
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const [id] = of('path');
  const query = new URLSearchParams(
    of('query').map(([field, value]): [string, string] => [field, text(value)]),
  );
  const body = { ...operation.unlessSaid, ...Object.fromEntries(of('body')) };
  const [key] = of('key');
  return {
    segments: operation.path
      .split('/')
      .slice(1)
      .map((part) => part.replace('{id}', () => text(id?.[1] ?? ''))),
    query: query.toString(),
    headers: key ? { 'idempotency-key': text(key[1]) } : {},
    body: operation.body || Object.keys(body).length > 0 ? JSON.stringify(body) : undefined,
  };
}
