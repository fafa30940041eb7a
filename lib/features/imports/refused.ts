import type { TableRefusal } from '@/lib/reading/tables/types';

/** What is too much of it, and not merely something else. */
const TOO_LARGE: readonly ImportRefusal[] = ['too-big', 'too-many-rows', 'too-many-columns', 'bomb'];

/** What a file is refused with: for what it is, or because there is no room for one more. */
type ImportRefusal = TableRefusal | 'full';

/** A file that can't be read as a table, or not be kept. The message is for the person. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
  readonly code: ImportRefusal;
  /** Of an answer over HTTP. */
  readonly status: 409 | 413 | 422;

  constructor(code: ImportRefusal, message: string) {
    super(message);
    this.code = code;
    this.status = code === 'full' ? 409 : TOO_LARGE.includes(code) ? 413 : 422;
  }
}
