import { describe, expect, test } from 'vitest';
import { statementName } from '@/lib/platform/db/statement-names';

describe('the name under which a statement stays planned', () => {
  test('is the same for the same text, and another for another', () => {
    const [one, two] = [{ sql: 'SELECT 1' }, { sql: ' \n with x AS (SELECT 2) SELECT * FROM x' }];
    expect(statementName(one)).not.toBe('');
    expect(statementName(one)).toBe(statementName({ ...one }));
    expect(statementName(two)).not.toBe(statementName(one));
  });

  test('is missing for what writes, as its text depends on how many rows it has', () => {
    expect(statementName({ sql: 'INSERT INTO companies VALUES ($1), ($2)' })).toBe('');
  });

  test('is missing once there are more than a connection should keep', () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      statementName({ sql: `SELECT ${n} WHERE id IN ($1)` }),
    );
    expect(many.at(-1)).toBe('');
    expect(new Set(many.filter(Boolean)).size).toBeLessThanOrEqual(400);
  });
});
