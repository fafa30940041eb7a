import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import { deriveFrom, newDataKey, unwrapDataKey, wrapDataKey } from '@/lib/platform/crypto/data-key';
import {
  isFormer,
  markBytes,
  openBytes,
  openFormerBytes,
  type Place,
  type SealingKey,
  sealBytes,
} from '@/lib/platform/crypto/envelope';
import { keyOf, newestKey } from '@/lib/platform/crypto/keys';
import {
  columnName,
  NOBODY,
  type RowKey,
  rowIdOf,
  SEALED_COLUMNS,
  type SealedColumn,
  type SealedModel,
  sealedTables,
} from '@/lib/platform/crypto/sealed-columns';
import { NotFound } from '@/lib/platform/errors';

type Sealed = Uint8Array<ArrayBuffer>;

/** Seals and opens one person's private text, each text for one column of one row. */
export type Vault = {
  /** The row that is sealed or opened: of a model, by the columns that name it. What of it can be opened is in `row`. */
  at<M extends SealedModel, const R extends RowKey<M>>(table: M, row: R): SealedRow<M, R>;
  /**
   * Opens a column by the database's own names, for what reads every table alike. Throws NotSealedHere like `open`, and
   * an Error where the column holds no sealed text.
   */
  openNamed(
    table: string,
    column: string,
    row: Readonly<Record<string, unknown>>,
    sealed: Uint8Array,
  ): string;
  /** What a device of this person's seals by, and the name it has there: derived, so that neither says anything of the key. */
  deviceKey(): { owner: string; key: string };
  /** A keyed hash: equal for equal text of this person's, and nothing else can be told from it. */
  mark(what: 'reply.to' | 'import.headers', text: string): Sealed;
};

export type SealedRow<M extends SealedModel, R> = {
  seal(column: SealedColumn<M>, text: string): Sealed;
  /** What is no text: a piece of a file. */
  sealBytes(column: SealedColumn<M>, bytes: Uint8Array): Sealed;
  openBytes(column: SealedColumn<M> & keyof R): Buffer;
  /** For optional text: empty becomes null, null stays null. */
  sealIfAny(column: SealedColumn<M>, text: string | null | undefined): Sealed | null;
  /** Throws NotSealedHere where the bytes were sealed for another owner, table, column or row. */
  open<C extends SealedColumn<M> & keyof R>(column: C): [R[C]] extends [Uint8Array] ? string : string | null;
};

const SEALED_TABLES = sealedTables();

const opened = new WeakMap<object, Promise<Vault>>();

/**
 * The vault of the person whose rows this transaction is about; a coach's transaction opens the client's,
 * while the consent lasts. The key comes with the statement that opens the transaction and is never kept longer:
 * deleting it is erasure. Throws NotFound where there is no key to be had.
 */
export function openVault(tx: ClientTx | CoachTx): Promise<Vault> {
  let vault = opened.get(tx.db);
  if (!vault) {
    vault = read(tx);
    opened.set(tx.db, vault);
  }
  return vault;
}

async function read(tx: ClientTx | CoachTx): Promise<Vault> {
  const { userId } = tx.scope;
  if (tx.key) return personalVault(tx.key, userId);
  if (tx.scope.kind === 'coach') throw new NotFound('no key');
  // Two first uses at once: the first insert wins, both read what is there.
  await tx.db.userKey.createMany({
    data: [{ userId, ...wrapDataKey(newDataKey(), userId) }],
    skipDuplicates: true,
  });
  return personalVault(await tx.db.userKey.findUniqueOrThrow({ where: { userId } }), userId);
}

function personalVault(wrapped: Parameters<typeof unwrapDataKey>[0], userId: string): Vault {
  const { key, version, former } = unwrapDataKey(wrapped, userId);
  return vaultOf({
    owner: userId,
    sealing: { key, version },
    keyOfVersion: (asked) => (asked === version ? key : undefined),
    // Once everything of the person's is sealed for its place, their key is wrapped anew, and nothing else is opened.
    formerKey: former ? key : null,
  });
}

/** For what belongs to nobody yet: a sign-in mail, local mode's mailbox. */
export const systemVault = (): Vault =>
  vaultOf({
    owner: NOBODY,
    sealing: newestKey('sealing'),
    keyOfVersion: (version) => keyOf('sealing', version),
    formerKey: null,
  });

type Keys = {
  owner: string;
  sealing: SealingKey;
  keyOfVersion: (version: number) => Buffer | undefined;
  formerKey: Buffer | null;
};

function vaultOf({ owner, sealing, keyOfVersion, formerKey }: Keys): Vault {
  const plainOf = (place: Place, formerly: string | null, sealed: Uint8Array): Buffer =>
    formerKey && formerly && isFormer(sealed)
      ? openFormerBytes(formerKey, sealed, `${owner}:${formerly}`, place)
      : openBytes(keyOfVersion, sealed, place);
  const open = (place: Place, formerly: string | null, sealed: Uint8Array): string =>
    plainOf(place, formerly, sealed).toString('utf8');
  return {
    at(model, row) {
      const entry: { table: string; key: readonly string[]; columns: Record<string, string | null> } =
        SEALED_COLUMNS[model];
      const values: Record<string, unknown> = row;
      const rowId = rowIdOf(entry.key.map((name) => values[name]));
      const placeOf = (column: string) => ({ owner, table: entry.table, column: columnName(column), rowId });
      const sealAt = (column: string, bytes: Uint8Array) => sealBytes(sealing, bytes, placeOf(column));
      const seal = (column: string, text: string) => sealAt(column, Buffer.from(text, 'utf8'));
      const opened = (column: string) => {
        const sealed = values[column];
        return sealed instanceof Uint8Array
          ? open(placeOf(column), entry.columns[column] ?? null, sealed)
          : null;
      };
      return {
        seal,
        sealBytes: sealAt,
        openBytes(column) {
          const sealed = values[column];
          if (!(sealed instanceof Uint8Array)) throw new Error(`vault: ${entry.table} has no ${column}`);
          return plainOf(placeOf(column), null, sealed);
        },
        sealIfAny: (column, text) => (text ? seal(column, text) : null),
        // A column that is not null in the schema is a Uint8Array here.
        open: opened as SealedRow<typeof model, typeof row>['open'],
      };
    },
    openNamed(table, column, row, sealed) {
      const entry = SEALED_TABLES.find((one) => one.table === table);
      const known = entry?.columns.find((one) => one.column === column);
      if (!entry || !known) throw new Error(`vault: ${table}.${column} holds no sealed text`);
      const rowId = rowIdOf(entry.key.map((name) => row[name]));
      return open({ owner, table, column, rowId }, known.formerly, sealed);
    },
    deviceKey: () => ({
      owner: deriveFrom(sealing.key, 'device owner', 16).toString('base64'),
      key: deriveFrom(sealing.key, 'device drafts', 32).toString('base64'),
    }),
    mark: (what, text) => markBytes(sealing.key, text, `${owner}:${what}`),
  };
}
