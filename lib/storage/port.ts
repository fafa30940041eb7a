import type { ClientScope } from '@/lib/access/scope';

/** Bytes that the vault sealed: nothing else leaves for a storage. */
export type Sealed = Uint8Array<ArrayBuffer>;

/** Where a piece lies: in its own row, or under a name outside of the database. */
export type Kept = { bytesSealed: Sealed | null; object: string | null };

/** Keeps the sealed pieces of files. None of it is called while a transaction is open. */
export type FileStorage = {
  /** Answers what the piece's row says of where it lies. Throws StorageUnavailable. */
  keep(scope: ClientScope, sealed: Sealed): Promise<Kept>;
  /** Throws NotFound for what is not there, and StorageUnavailable. */
  read(kept: Kept): Promise<Sealed>;
  /** Removes what lies outside of the database under this name; twice is as good as once. Throws StorageUnavailable. */
  remove(object: string): Promise<void>;
};

/** The storage doesn't answer, or refuses us. `code`: the status it answered, or a word. */
export class StorageUnavailable extends Error {
  override name = 'StorageUnavailable';
  readonly code: string;

  constructor(code: string) {
    super(`the storage of files answered ${code}`);
    this.code = code;
  }
}
