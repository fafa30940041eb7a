import { expect, test } from 'vitest';
import { z } from 'zod';
import { openOperations, operations } from '@/lib/api/registry';

/** Where a schema leaves open what stands there: in z.unknown(), z.any(), z.record() and loose objects. */
function openPlaces(schema: unknown, place: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((each, at) => openPlaces(each, `${place}[${at}]`));
  const SAYS = ['type', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', '$ref', 'not'];
  const { properties, additionalProperties, ...rest } = schema as z.core.JSONSchema.BaseSchema;
  return [
    ...(SAYS.some((word) => word in schema) ? [] : [place]),
    ...(additionalProperties ? [`${place}.*`] : []),
    ...Object.entries(properties ?? {}).flatMap(([name, one]) => openPlaces(one, `${place}.${name}`)),
    ...['items', 'anyOf', 'oneOf', 'allOf'].flatMap((word) =>
      word in rest ? openPlaces(rest[word], `${place}.${word}`) : [],
    ),
  ];
}

const declared = [...operations, ...openOperations].flatMap(({ name, answer }) =>
  answer ? [[name, answer] as const] : [],
);

test.each(declared)('the answer of %s says its whole shape', (name, answer) => {
  expect(openPlaces(z.toJSONSchema(answer, { unrepresentable: 'any' }), name)).toEqual([]);
});

test.each([
  ['z.unknown()', z.unknown()],
  ['z.any()', z.any().nullable()],
  ['z.record()', z.record(z.string(), z.string())],
  ['a loose object', z.looseObject({})],
])('%s would be found', (_what, loose) => {
  expect(openPlaces(z.toJSONSchema(z.object({ items: z.array(loose) })), 'answer')).not.toEqual([]);
});
