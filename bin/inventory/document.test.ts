import { describe, expect, test } from 'vitest';
import { SEALED_COLUMNS } from '@/lib/platform/crypto/sealed-columns';
import { problemsOfInventory, staleFiles, tablesOfSchema } from './document';

describe('the inventory of what is kept', () => {
  test('explains every column of every table, and nothing that is gone', () => {
    expect(problemsOfInventory()).toEqual([]);
  });

  test('misses a column that nobody explains', () => {
    const texts = ['model User {\n  shoeSize Int? @map("shoe_size")\n\n  @@map("users")\n}\n'];
    expect(problemsOfInventory(tablesOfSchema(texts))).toContain(
      'users.shoe_size: nobody says why it is kept',
    );
  });

  test('misses a table without an entry', () => {
    expect(
      problemsOfInventory(tablesOfSchema(['model Shoe {\n  id String @id\n\n  @@map("shoes")\n}\n'])),
    ).toContain('shoes has no entry in prisma/inventory.ts');
  });

  test('knows every sealed column', () => {
    const sealed = tablesOfSchema().flatMap(({ columns }) => columns.filter((column) => column.sealed));
    const known = Object.values(SEALED_COLUMNS).flatMap(({ columns }) => Object.keys(columns));
    expect(sealed.length).toBe(known.length);
  });

  test('has written docs/data.md and the privacy page', () => {
    expect(
      staleFiles().map(({ file }) => file),
      'npm run inventory, then npm run fix',
    ).toEqual([]);
  });
});
