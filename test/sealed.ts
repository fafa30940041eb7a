import type { Vault } from '@/lib/access/vault';
import { columnName, SEALED_COLUMNS, type SealedModel } from '@/lib/platform/crypto/sealed-columns';

// Sealed columns by the names of the database, for tests that walk through all of them.

/** A sealed column: of which model, what the schema and what the database call it. */
export type SealedAt = {
  model: SealedModel;
  table: string;
  key: readonly string[];
  field: string;
  column: string;
};

export const ALL_SEALED: readonly SealedAt[] = Object.entries(SEALED_COLUMNS).flatMap(
  ([model, { table, key, columns }]) =>
    Object.keys(columns).map((field) => ({
      ...{ model: model as SealedModel, table, key, field },
      column: columnName(field),
    })),
);

type Row = Record<string, unknown>;

/** The row of a vault by its columns in the database, whatever the model. */
function at(vault: Vault, { model, key, field }: SealedAt, row: Row, sealed?: Uint8Array) {
  const named = Object.fromEntries(key.map((name) => [name, row[columnName(name)]]));
  const sealedRow = vault.at(
    model as 'Vent',
    { ...named, [field]: sealed } as { rejectionId: string; bodySealed: Uint8Array },
  );
  return {
    open: () => sealedRow.open(field as 'bodySealed'),
    seal: (text: string) => sealedRow.seal(field as 'bodySealed', text),
  };
}

/** Opens a text as the app does that reads it in this row and column. */
export const openedAt = (vault: Vault, place: SealedAt, row: Row, sealed: Uint8Array): string =>
  at(vault, place, row, sealed).open();

export const sealedAt = (vault: Vault, place: SealedAt, row: Row, text: string): Uint8Array =>
  at(vault, place, row).seal(text);
