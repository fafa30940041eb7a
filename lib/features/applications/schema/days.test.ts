import { expect, test } from 'vitest';
import { snoozeSchema } from '@/lib/features/applications/schema';
import { endedOn, givenDay } from '@/lib/features/applications/schema/event';
import { deadline } from '@/lib/features/applications/schema/fields';

const ID = '00000000-0000-4000-8000-000000000001';
const schemas = { givenDay, endedOn, deadline, until: snoozeSchema.shape.until };

test.each(Object.entries(schemas))('%s takes no year of two digits', (_name, schema) => {
  expect(schema.safeParse('2026-11-23').success).toBe(true);
  for (const slip of ['0026-11-23', '0001-01-01', '0000-01-01'])
    expect(schema.safeParse(slip).error?.issues[0]?.message).toBe('Choose a day from 1970 on.');
});

test('a silence may still be left alone without a day', () => {
  expect(snoozeSchema.safeParse({ id: ID }).success).toBe(true);
});
