import type { Dice } from '../drill';

// What the OpenAPI document says of a value, and values that fit. The document is made from zod, so that these words of
// JSON Schema are all there are; a new one makes the drill fail and belongs here.

export type Schema = {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  format?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
};

type Made = { schema: Schema; name: string; ids: readonly [string, ...string[]]; dice: Dice };

/** A value that fits `schema` as far as it says what fits; `name` is the field's, for what its format leaves open. */
export function madeFor({ schema, name, ids, dice }: Made): unknown {
  const made = (one: Schema, of: string) => madeFor({ schema: one, name: of, ids, dice });
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[dice.upTo(schema.enum.length)];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return made(choices[dice.upTo(choices.length)] ?? {}, name);
  const type = Array.isArray(schema.type) ? schema.type[dice.upTo(schema.type.length)] : schema.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) || dice.next() < 0.6)
          .map(([key, one]) => [key, made(one, key)]),
      );
    case 'array': {
      const { minItems = 0, maxItems = minItems + 3 } = schema;
      const length = minItems + dice.upTo(Math.min(maxItems - minItems, 4) + 1);
      return Array.from({ length }, () => made(schema.items ?? {}, name));
    }
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = minimum + 50 } = schema;
      const number = minimum + dice.next() * (Math.min(maximum, minimum + 1000) - minimum);
      return type === 'integer' ? Math.round(number) : number;
    }
    case 'boolean':
      return dice.next() < 0.5;
    case 'null':
      return null;
    case 'string':
      return textFor(schema, name, { ids, dice });
    // Left open: anything fits.
    case undefined:
      return dice.one([null, true, 7, 'anything', ids[0]]);
    default:
      throw new Error(`test/drills/fuzz/schema.ts knows no value of the type ${type}.`);
  }
}

const WORDS = ['thanks', 'platform', 'Northwind', 'engineer', 'close', 'panel', 'coffee', 'März', '求職'];

function textFor(
  { format, maxLength = 60 }: Schema,
  name: string,
  { ids, dice }: Pick<Made, 'ids' | 'dice'>,
) {
  const day = () => `20${20 + dice.upTo(9)}-0${1 + dice.upTo(9)}-1${dice.upTo(10)}`;
  if (format === 'uuid') return dice.one(ids);
  if (format === 'date') return day();
  if (format === 'date-time') return `${day()}T1${dice.upTo(10)}:30:00Z`;
  if (/^(to|email|address|login)$/.test(name)) return `somebody.${dice.upTo(50)}@example.test`;
  if (name === 'timeZone') return dice.one(['Europe/Lisbon', 'Pacific/Apia', 'UTC', 'Asia/Kolkata']);
  if (name === 'host') return '127.0.0.1';
  const words = Array.from({ length: 1 + dice.upTo(8) }, () => WORDS[dice.upTo(WORDS.length)]);
  return words.join(' ').slice(0, maxLength);
}
