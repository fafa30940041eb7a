/**
 * Thrown in a transaction that needs what no transaction may wait for. `inScope` ends the transaction, which keeps nothing
 * of it and no lock, does `meanwhile`, and runs the work again from its beginning with the answer under `key`.
 */
export class Pause extends Error {
  override name = 'Pause';
  readonly key: string;
  readonly meanwhile: () => Promise<unknown>;
  constructor(key: string, meanwhile: () => Promise<unknown>) {
    super('a transaction was left for a moment');
    this.key = key;
    this.meanwhile = meanwhile;
  }
}
